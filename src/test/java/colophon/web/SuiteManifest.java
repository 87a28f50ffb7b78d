package colophon.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.junit.jupiter.api.Assumptions;

/** A manifest of the W3C's tests, from the folder that {@code colophon.shared} names. */
final class SuiteManifest {
    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
    static final String HT = "http://www.w3.org/2011/http#";
    static final String CNT = "http://www.w3.org/2011/content#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    private static final Path FOLDER =
            Path.of(System.getProperty("colophon.shared", "../shared")).resolve("suites/w3c-rdf-tests/sparql/sparql11");

    private final Graph graph;

    private SuiteManifest(Graph graph) {
        this.graph = graph;
    }

    /** Loads a manifest; where it is not there, the test is skipped. */
    static SuiteManifest load(String name) {
        Path file = FOLDER.resolve(name).resolve("manifest.ttl");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no W3C tests at " + file + ": see -Dcolophon.shared");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(graph);
        return new SuiteManifest(graph);
    }

    /** The tests, in the manifest's order. */
    List<Node> entries() {
        return list(graph.find(Node.ANY, NodeFactory.createURI(MF + "entries"), Node.ANY)
                .next()
                .getObject());
    }

    /** What an entry is called in its manifest. */
    static String id(Node entry) {
        return entry.getURI().substring(entry.getURI().indexOf('#') + 1);
    }

    List<Node> list(Node head) {
        return GraphList.members(new GNode(graph, head));
    }

    Optional<Node> value(Node subject, String property) {
        return values(subject, property).stream().findFirst();
    }

    Node need(Node subject, String property) {
        return value(subject, property)
                .orElseThrow(() -> new AssertionError("the manifest has no " + property + " of " + subject));
    }

    List<Node> values(Node subject, String property) {
        return graph.find(subject, NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** A text, such as a header's value. */
    String text(Node subject, String property) {
        return need(subject, property).getLiteralLexicalForm();
    }

    /** The file that a manifest names. */
    static Path file(Node node) {
        return Path.of(java.net.URI.create(node.getURI()));
    }
}
