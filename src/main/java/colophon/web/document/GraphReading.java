package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reads a dataset: short questions to its graph, with answers in a fixed order. */
public final class GraphReading {
    private final Graph graph;
    private final String base;

    /** What the IRIs of things of each kind begin with. */
    private final Map<ResourceKind, String> beginnings = new EnumMap<>(ResourceKind.class);

    /**
     * A reading of a graph.
     *
     * @param graph the graph, inside a read transaction
     * @param base the base IRI
     */
    public GraphReading(Graph graph, String base) {
        this.graph = graph;
        this.base = base;
        for (ResourceKind kind : ResourceKind.values()) {
            beginnings.put(kind, base + kind.path() + "/");
        }
    }

    /** The graph. */
    public Graph graph() {
        return graph;
    }

    /** The base IRI. */
    public String base() {
        return base;
    }

    /** All triples of a pattern; {@link Node#ANY} stands for anything. */
    public List<Triple> triples(Node s, Node p, Node o) {
        List<Triple> found = new ArrayList<>();
        ExtendedIterator<Triple> all = graph.find(s, p, o);
        try {
            all.forEachRemaining(found::add);
        } finally {
            all.close();
        }
        return found;
    }

    /** All triples of a subject. */
    public List<Triple> about(Node subject) {
        return triples(subject, Node.ANY, Node.ANY);
    }

    /** The values of a property, in the order of their text. */
    public List<Node> objects(Node subject, Node predicate) {
        return triples(subject, predicate, Node.ANY).stream()
                .map(Triple::getObject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The first value of a property. */
    public Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** The subjects that have a value of a property, in the order of their IRIs. */
    public List<Node> subjects(Node predicate, Node object) {
        return triples(Node.ANY, predicate, object).stream()
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Whether anything is said about or with a node. */
    public boolean mentions(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    /** The label of a thing, English where it has one. */
    public Optional<Node> label(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        List<Node> labels = objects(node, Terms.LABEL);
        return labels.stream()
                .filter(l -> l.isLiteral() && l.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .or(() -> labels.stream().filter(Node::isLiteral).findFirst());
    }

    /** The name of a property by its Wikidata id. */
    public String propertyLabel(String id) {
        return label(NodeFactory.createURI(Prefixes.WD + id))
                .map(Node::getLiteralLexicalForm)
                .orElse(id);
    }

    /** Whether a node is a thing of a kind. */
    public boolean is(Node node, ResourceKind kind) {
        return node.isURI() && node.getURI().startsWith(beginnings.getOrDefault(kind, base));
    }

    /** The local name of a property of a namespace, such as {@code P50} of {@code wdt:}. */
    public static Optional<String> property(Node predicate, String namespace) {
        String iri = predicate.getURI();
        boolean named = iri.startsWith(namespace + "P") && iri.indexOf('/', namespace.length()) < 0;
        return named ? Optional.of(iri.substring(namespace.length())) : Optional.empty();
    }
}
