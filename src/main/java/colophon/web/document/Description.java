package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private final Map<Node, Gathered> subjects = new LinkedHashMap<>();

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

    /** What is gathered of a subject, each triple once. */
    private static final class Gathered {
        private final int depth;
        private final Set<Triple> some = new LinkedHashSet<>();
        private List<Triple> all = List.of();

        Gathered(int depth) {
            this.depth = depth;
        }

        /** Whether all that the graph says of the subject was gathered. */
        boolean isWhole() {
            return !all.isEmpty();
        }

        void add(Triple triple) {
            if (!isWhole()) {
                some.add(triple);
            }
        }

        /** Adds all that the graph says of the subject; what is known of it before stays first. */
        void addAll(List<Triple> triples) {
            if (some.isEmpty()) {
                all = triples;
            } else {
                some.addAll(triples);
                all = List.copyOf(some);
            }
        }

        Collection<Triple> triples() {
            return isWhole() ? all : some;
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(subjects.size());
        subjects.forEach(
                (subject, gathered) -> blocks.add(new Block(subject, List.copyOf(gathered.triples()), gathered.depth)));
        return blocks;
    }

    private void entity(Node entity, InverseFacts.Page page) {
        List<Numbered> statements = new ArrayList<>();
        for (Triple triple : addAll(entity, 0)) {
            if (GraphReading.property(triple.getPredicate(), Prefixes.P).isPresent()) {
                statements.add(new Numbered(propertyNumber(triple), triple.getObject()));
            }
        }
        statements.stream().sorted().map(Numbered::statement).distinct().forEach(s -> addStatement(s, 1));
        for (Triple inverse : page.facts()) {
            add(List.of(inverse), 0);
            if (reading.is(inverse.getSubject(), ResourceKind.STATEMENT)) {
                addAll(inverse.getSubject(), 0);
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
            addAll(statement, 0);
            add(reading.triples(Node.ANY, Node.ANY, statement), 0);
        }
    }

    private void value(Node value) {
        addAll(value, 0);
        add(sorted(reading.triples(Node.ANY, Node.ANY, value)), 0);
    }

    private void article(Node article) {
        addAll(article, 0);
        reading.subjects(Terms.HAS_SOURCE, article).forEach(r -> addReference(r, 1));
    }

    /** Adds a statement, and its values and references after it; each once in the document. */
    private void addStatement(Node statement, int depth) {
        List<Triple> triples = addAll(statement, depth);
        Set<Node> values = new TreeSet<>(Comparator.comparing(Node::getURI));
        Set<Node> references = new TreeSet<>(Comparator.comparing(Node::getURI));
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(Terms.WAS_DERIVED_FROM)) {
                references.add(triple.getObject());
            } else if (reading.is(triple.getObject(), ResourceKind.VALUE)) {
                values.add(triple.getObject());
            }
        }
        values.forEach(v -> addAll(v, depth + 1));
        references.forEach(r -> addReference(r, depth + 1));
    }

    private void addReference(Node reference, int depth) {
        if (!subjects.containsKey(reference)) {
            addAll(reference, depth).stream()
                    .filter(t -> t.getPredicate().equals(Terms.HAS_SELECTOR))
                    .map(Triple::getObject)
                    .sorted(Comparator.comparing(Node::toString))
                    .forEach(s -> addAll(s, depth + 1));
        }
    }

    private static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().sorted(Comparator.comparing(Triple::toString)).toList();
    }

    private void add(List<Triple> triples, int depth) {
        for (Triple triple : triples) {
            gathered(triple.getSubject(), depth).add(triple);
        }
    }

    /** Adds all that the graph says of a subject, and returns it. */
    private List<Triple> addAll(Node subject, int depth) {
        Gathered known = subjects.get(subject);
        if (known != null && known.isWhole()) {
            return known.all;
        }
        List<Triple> all = reading.about(subject);
        if (!all.isEmpty()) {
            gathered(subject, depth).addAll(all);
        }
        return all;
    }

    private Gathered gathered(Node subject, int depth) {
        Gathered known = subjects.get(subject);
        if (known == null) {
            known = new Gathered(depth);
            subjects.put(subject, known);
        }
        return known;
    }

    /** Adds the labels of all that is mentioned and not itself described. */
    private void addLabels() {
        Set<Node> named = new HashSet<>();
        subjects.forEach((subject, gathered) -> {
            if (!gathered.isWhole()) {
                named.add(subject);
            }
            for (Triple triple : gathered.triples()) {
                named.add(triple.getPredicate());
                named.add(triple.getObject());
            }
        });
        List<Node> labelled = new ArrayList<>();
        for (Node node : named) {
            if (mayHaveLabel(node)) {
                labelled.add(node);
            }
        }
        labelled.sort(Comparator.comparing(Node::getURI));
        labelled.forEach(n -> add(reading.triples(n, Terms.LABEL, Node.ANY), 0));
    }

    /** Statements, references and values have no names, and are many. */
    private boolean mayHaveLabel(Node node) {
        return node.isURI()
                && !reading.is(node, ResourceKind.STATEMENT)
                && !reading.is(node, ResourceKind.REFERENCE)
                && !reading.is(node, ResourceKind.VALUE);
    }
}
