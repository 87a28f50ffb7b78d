package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Gathers the triples of a document in reading order: the thing first, after it its statements, each followed by its values
 * and references, then what leads to it, then the names of what was mentioned.
 */
public final class Description {
    private final GraphReading reading;
    private final Map<Node, Set<Triple>> subjects = new LinkedHashMap<>();
    private final Map<Node, Integer> depths = new HashMap<>();

    private Description(GraphReading reading) {
        this.reading = reading;
    }

    /**
     * The description of a resource: its subjects in reading order, each with its triples.
     *
     * @param page a page of what leads to it
     * @param profile how much is told; of what is no entity and no article, everything
     */
    public static List<Block> of(GraphReading reading, Resource resource, InverseFacts.Page page, Profile profile) {
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
        List<Block> full = description.blocks();
        return profile == Profile.SIMPLE && resource.kind().hasProfiles() ? new SimpleProfile(reading).of(full) : full;
    }

    private List<Block> blocks() {
        return subjects.entrySet().stream()
                .map(e -> new Block(e.getKey(), List.copyOf(e.getValue()), depths.getOrDefault(e.getKey(), 0)))
                .toList();
    }

    private void entity(Node entity, InverseFacts.Page page) {
        List<Triple> own = reading.about(entity);
        add(own, 0);
        own.stream()
                .filter(t -> GraphReading.property(t.getPredicate(), Prefixes.P).isPresent())
                .map(t -> new Numbered(propertyNumber(t), t.getObject()))
                .sorted()
                .map(Numbered::statement)
                .distinct()
                .forEach(s -> addStatement(s, 1));
        for (Triple inverse : page.facts()) {
            add(List.of(inverse), 0);
            if (reading.is(inverse.getSubject(), ResourceKind.STATEMENT)) {
                add(reading.about(inverse.getSubject()), 0);
                add(reading.triples(Node.ANY, Node.ANY, inverse.getSubject()), 0);
            }
        }
    }

    /** A statement with the number of its property, by which statements are ordered. */
    private record Numbered(int property, Node statement) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            int byProperty = Integer.compare(property, other.property);
            return byProperty != 0 ? byProperty : statement.toString().compareTo(other.statement.toString());
        }
    }

    private static int propertyNumber(Triple triple) {
        String iri = triple.getPredicate().getURI();
        int number = 0;
        for (int i = Prefixes.P.length() + 1; i < iri.length(); i++) {
            int digit = iri.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 99_999_999) {
                return Integer.MAX_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private void statement(Node statement) {
        addStatement(statement, 0);
        add(reading.triples(Node.ANY, Node.ANY, statement), 0);
    }

    private void reference(Node reference) {
        addReference(reference, 0);
        for (Node statement : reading.subjects(Terms.WAS_DERIVED_FROM, reference)) {
            add(reading.about(statement), 0);
            add(reading.triples(Node.ANY, Node.ANY, statement), 0);
        }
    }

    private void value(Node value) {
        add(reading.about(value), 0);
        add(sorted(reading.triples(Node.ANY, Node.ANY, value)), 0);
    }

    private void article(Node article) {
        add(reading.about(article), 0);
        reading.subjects(Terms.HAS_SOURCE, article).forEach(r -> addReference(r, 1));
    }

    /** Adds a statement, and its values and references after it; each once in the document. */
    private void addStatement(Node statement, int depth) {
        List<Triple> triples = reading.about(statement);
        add(triples, depth);
        Set<Node> values = new TreeSet<>(Comparator.comparing(Node::getURI));
        Set<Node> references = new TreeSet<>(Comparator.comparing(Node::getURI));
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(Terms.WAS_DERIVED_FROM)) {
                references.add(triple.getObject());
            } else if (reading.is(triple.getObject(), ResourceKind.VALUE)) {
                values.add(triple.getObject());
            }
        }
        values.forEach(v -> add(reading.about(v), depth + 1));
        references.forEach(r -> addReference(r, depth + 1));
    }

    private void addReference(Node reference, int depth) {
        if (!subjects.containsKey(reference)) {
            add(reading.about(reference), depth);
            reading.objects(reference, Terms.HAS_SELECTOR).forEach(s -> add(reading.about(s), depth + 1));
        }
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().sorted(Comparator.comparing(Triple::toString)).toList();
    }

    private void add(List<Triple> triples, int depth) {
        for (Triple triple : triples) {
            Set<Triple> known = subjects.get(triple.getSubject());
            if (known == null) {
                known = new LinkedHashSet<>();
                subjects.put(triple.getSubject(), known);
                depths.put(triple.getSubject(), depth);
            }
            known.add(triple);
        }
    }

    /** Adds the labels of all that is mentioned and not itself described. */
    private void addLabels() {
        Set<Node> named = new HashSet<>();
        for (Set<Triple> triples : subjects.values()) {
            for (Triple triple : triples) {
                named.add(triple.getSubject());
                named.add(triple.getPredicate());
                named.add(triple.getObject());
            }
        }
        named.stream()
                .filter(this::mayHaveLabel)
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(n -> add(reading.triples(n, Terms.LABEL, Node.ANY), 0));
    }

    /** Statements, references and values have no names, and are many. */
    private boolean mayHaveLabel(Node node) {
        return node.isURI()
                && !reading.is(node, ResourceKind.STATEMENT)
                && !reading.is(node, ResourceKind.REFERENCE)
                && !reading.is(node, ResourceKind.VALUE);
    }
}
