package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Gathers the triples of a document in reading order: the thing first, then its statements with their references and values,
 * then what leads to it, then the names of what was mentioned.
 */
public final class Description {
    private final GraphReading reading;
    private final Map<Node, Set<Triple>> subjects = new LinkedHashMap<>();

    private Description(GraphReading reading) {
        this.reading = reading;
    }

    /**
     * The description of a resource: its subjects in reading order, each with its triples.
     *
     * @param page which page of what leads to it, from 0
     */
    public static Map<Node, Set<Triple>> of(GraphReading reading, Resource resource, InverseFacts.Page page) {
        Description description = new Description(reading);
        Node node = org.apache.jena.graph.NodeFactory.createURI(resource.iri(reading.base()));
        switch (resource.kind()) {
            case ENTITY -> description.entity(node, page);
            case STATEMENT -> description.statement(node);
            case REFERENCE -> description.reference(node);
            case VALUE -> description.value(node);
            case ARTICLE -> description.article(node);
        }
        description.addLabels();
        return description.subjects;
    }

    private void entity(Node entity, InverseFacts.Page page) {
        add(reading.about(entity));
        List<Node> statements = reading.about(entity).stream()
                .filter(t -> GraphReading.property(t.getPredicate(), Prefixes.P).isPresent())
                .sorted(Comparator.comparing(Description::propertyNumber)
                        .thenComparing(t -> t.getObject().toString()))
                .map(Triple::getObject)
                .distinct()
                .toList();
        statements.forEach(s -> add(reading.about(s)));
        addSupport(statements);
        for (Triple inverse : page.facts()) {
            add(List.of(inverse));
            if (reading.is(inverse.getSubject(), ResourceKind.STATEMENT)) {
                add(reading.about(inverse.getSubject()));
                add(reading.triples(Node.ANY, Node.ANY, inverse.getSubject()));
            }
        }
    }

    private static int propertyNumber(Triple triple) {
        String digits = triple.getPredicate().getURI().substring(Prefixes.P.length() + 1);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private void statement(Node statement) {
        add(reading.about(statement));
        add(reading.triples(Node.ANY, Node.ANY, statement));
        addSupport(List.of(statement));
    }

    private void reference(Node reference) {
        addReference(reference);
        for (Node statement : reading.subjects(Terms.WAS_DERIVED_FROM, reference)) {
            add(reading.about(statement));
            add(reading.triples(Node.ANY, Node.ANY, statement));
        }
    }

    private void value(Node value) {
        add(reading.about(value));
        add(sorted(reading.triples(Node.ANY, Node.ANY, value)));
    }

    private void article(Node article) {
        add(reading.about(article));
        reading.subjects(Terms.HAS_SOURCE, article).forEach(this::addReference);
    }

    /** Adds the values and references of statements, each once. */
    private void addSupport(List<Node> statements) {
        Set<Node> values = new LinkedHashSet<>();
        Set<Node> references = new LinkedHashSet<>();
        for (Node statement : statements) {
            for (Triple triple : sorted(subjects.getOrDefault(statement, Set.of()))) {
                if (triple.getPredicate().equals(Terms.WAS_DERIVED_FROM)) {
                    references.add(triple.getObject());
                } else if (reading.is(triple.getObject(), ResourceKind.VALUE)) {
                    values.add(triple.getObject());
                }
            }
        }
        values.forEach(v -> add(reading.about(v)));
        references.forEach(this::addReference);
    }

    private void addReference(Node reference) {
        add(reading.about(reference));
        reading.objects(reference, Terms.HAS_SELECTOR).forEach(s -> add(reading.about(s)));
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().sorted(Comparator.comparing(Triple::toString)).toList();
    }

    private void add(List<Triple> triples) {
        for (Triple triple : triples) {
            subjects.computeIfAbsent(triple.getSubject(), s -> new LinkedHashSet<>())
                    .add(triple);
        }
    }

    /** Adds the labels of all that is mentioned and not itself described. */
    private void addLabels() {
        Set<Node> named = new LinkedHashSet<>();
        for (Set<Triple> triples : new ArrayList<>(subjects.values())) {
            for (Triple triple : sorted(triples)) {
                named.add(triple.getSubject());
                named.add(triple.getPredicate());
                named.add(triple.getObject());
            }
        }
        named.stream().filter(Node::isURI).forEach(n -> add(reading.triples(n, Terms.LABEL, Node.ANY)));
    }
}
