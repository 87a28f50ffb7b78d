package colophon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.diagnostic.DiagnosticLog;
import colophon.store.Snapshot;
import colophon.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the graph of all articles that come with the program. */
class BuildTest {
    private static final Path ARTICLES = Path.of("data/articles");
    private static final String BASE = "http://localhost:3030/";
    private static final String OA = "http://www.w3.org/ns/oa#";

    @TempDir
    Path folder;

    @Test
    void theSameArticlesGiveTheSameBytesInAnyOrderFolderAndNumberOfThreads() throws IOException {
        byte[] one = build("a", 1, List.of(ARTICLES));
        byte[] two = build("b", 2, shuffledCopies());
        assertThat(one.length).isGreaterThan(10_000);
        assertThat(two).isEqualTo(one);
    }

    @Test
    void anotherArticleGivesOtherBytes() throws IOException {
        Path file = ARTICLES.resolve("never-let-me-go.txt");
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(file).replace("Romanek", "Remanok"));
        assertThat(build("b", 1, List.of(changed))).isNotEqualTo(build("a", 1, List.of(file)));
    }

    @Test
    void everyQuoteIsWhatTheArticleHasAtItsPlace() throws IOException {
        build("a", 2, List.of(ARTICLES));
        Graph graph = GraphFactory.createDefaultGraph();
        try (Store store = Store.open(folder.resolve("a"))) {
            RDFDataMgr.read(graph, store.current().sorted().toString());
        }
        List<Triple> sources = graph.find(Node.ANY, oa("hasSource"), Node.ANY).toList();
        assertThat(sources).hasSizeGreaterThan(50);
        for (Triple source : sources) {
            String text = literal(graph, source.getObject(), NodeFactory.createURI("http://schema.org/text"));
            int[] points = text.codePoints().toArray();
            List<Node> selectors = graph.find(source.getSubject(), oa("hasSelector"), Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();
            int start = Integer.parseInt(literal(graph, having(graph, selectors, "start"), oa("start")));
            int end = Integer.parseInt(literal(graph, having(graph, selectors, "end"), oa("end")));
            String exact = literal(graph, having(graph, selectors, "exact"), oa("exact"));
            assertThat(new String(points, start, end - start)).isEqualTo(exact);
        }
    }

    @Test
    void everyStatementHasAReferenceAndNothingIsBlank() throws IOException {
        build("a", 2, List.of(ARTICLES));
        Graph graph = GraphFactory.createDefaultGraph();
        try (Store store = Store.open(folder.resolve("a"))) {
            RDFDataMgr.read(graph, store.current().sorted().toString());
        }
        Node type = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        Node derived = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
        List<Node> statements = graph.find(Node.ANY, type, NodeFactory.createURI("http://wikiba.se/ontology#Statement"))
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(statements).hasSizeGreaterThan(50).allMatch(s -> graph.contains(s, derived, Node.ANY));
        assertThat(graph.stream()
                        .noneMatch(
                                t -> t.getSubject().isBlank() || t.getObject().isBlank()))
                .isTrue();
    }

    @Test
    void theSummaryCountsWhatTheGraphHas() throws IOException {
        try (Store store = Store.open(folder.resolve("s"))) {
            BuildSummary summary = Build.of(BuildSettings.DEFAULT)
                    .run(List.of(ARTICLES), store, BASE, ProgressListener.NONE, new DiagnosticLog());
            assertThat(summary.succeeded()).isTrue();
            assertThat(summary.articles()).isEqualTo(summary.files());
            assertThat(summary.statementCount()).isPositive();
            assertThat(summary.violations()).isZero();
            Snapshot snapshot = store.current();
            assertThat(summary.snapshot()).hasValue(snapshot.number());
        }
    }

    private byte[] build(String name, int threads, List<Path> sources) throws IOException {
        try (Store store = Store.open(folder.resolve(name))) {
            BuildSettings settings = new BuildSettings(ReadSettings.DEFAULT.withThreads(threads), false);
            Build.of(settings).run(sources, store, BASE, ProgressListener.NONE, new DiagnosticLog());
            return Files.readAllBytes(store.current().sorted());
        }
    }

    /** The articles under other names, so that they are read in another order. */
    private List<Path> shuffledCopies() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(ARTICLES)) {
            files = new ArrayList<>(found.sorted().toList());
        }
        Collections.shuffle(files, new Random(7));
        List<Path> copies = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Path copy = folder.resolve("%02d%s".formatted(copies.size(), name.substring(name.lastIndexOf('.'))));
            copies.add(Files.copy(file, copy));
        }
        return copies;
    }

    private static Node having(Graph graph, List<Node> nodes, String property) {
        return nodes.stream()
                .filter(n -> graph.contains(n, oa(property), Node.ANY))
                .findFirst()
                .orElseThrow();
    }

    private static String literal(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(OA + name);
    }
}
