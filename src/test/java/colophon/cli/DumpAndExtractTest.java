package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DumpAndExtractTest {
    private static final String ARTICLE = "data/articles/never-let-me-go.txt";

    @TempDir
    static Path home;

    private static Path store;

    @BeforeAll
    static void build() {
        store = home.resolve("kg");
        CommandRun.of(home, "build", "--store", store, ARTICLE);
    }

    @TestFactory
    Stream<DynamicTest> everyFormHoldsTheSameGraph() {
        Graph whole = read("reference.nt");
        return Stream.of("a.ttl", "a.nq", "a.jsonld", "a.rdf", "a.trig", "a.nt.gz", "a.ttl.gz", "a.jsonld.gz")
                .map(n -> DynamicTest.dynamicTest(
                        n, () -> assertThat(read(n).isIsomorphicWith(whole)).isTrue()));
    }

    @Test
    void triplesInNTriplesAreSortedAndUnique() throws IOException {
        read("sorted.nt");
        List<String> lines = Files.readAllLines(home.resolve("sorted.nt"));
        assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lines.stream().noneMatch(l -> l.contains("_:"))).isTrue();
    }

    @Test
    void aNameThatDoesNotSayTheFormIsWrongUsage() {
        CommandRun run = CommandRun.of(home, "dump", "--store", store, home.resolve("graph.xyz"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(".ttl", ".jsonld");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        CommandRun run = CommandRun.of(home, "dump", "--store", store, home.resolve("no/such/folder/graph.nt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("graph.nt can't be written");
    }

    @Test
    void extractShowsFactsWithTheirSentences() {
        CommandRun run = CommandRun.of(home, "extract", ARTICLE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Never Let Me Go | instance of (P31) | novel", "Kazuo Ishiguro.\"", " facts");
    }

    @Test
    void extractGivesClaimsAsJson() {
        CommandRun run = CommandRun.of(home, "extract", "--format", "json", ARTICLE);
        assertThat(JSON.parse(run.out()).get("article").getAsString().value()).isEqualTo("Never Let Me Go");
        assertThat(JSON.parse(run.out()).get("claims").getAsArray()).isNotEmpty();
    }

    @Test
    void extractGivesTheGraphOfTheArticle() {
        Graph turtle =
                parse(CommandRun.of(home, "extract", "--format", "ttl", ARTICLE).out(), Lang.TURTLE);
        Graph json = parse(
                CommandRun.of(home, "extract", "--format", "jsonld", ARTICLE).out(), Lang.JSONLD11);
        assertThat(turtle.size()).isPositive();
        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        Graph whole = read("whole.nt");
        assertThat(whole.find().filterDrop(DumpAndExtractTest::ofTheDataset).toSet())
                .isEqualTo(turtle.find().toSet());
    }

    @Test
    void whatExtractCannotReadIsSaid() throws IOException {
        assertThat(CommandRun.of(home, "extract", home.resolve("nowhere.txt")).exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of(home, "extract", home).exitCode()).isEqualTo(2);
        Path empty = Files.createFile(home.resolve("empty.txt"));
        CommandRun run = CommandRun.of(home, "extract", empty);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("empty.txt", "error:");
    }

    /** Whether a triple describes the dataset itself, which an article's own graph does not. */
    private static boolean ofTheDataset(Triple triple) {
        return triple.getSubject().getURI().contains("/.well-known/void#");
    }

    private static Graph read(String name) {
        Path file = home.resolve(name);
        assertThat(CommandRun.of(home, "dump", "--store", store, file).exitCode())
                .isZero();
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            RDFDataMgr.read(graph, in, org.apache.jena.riot.RDFLanguages.filenameToLang(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return graph;
    }

    private static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, lang).parse(graph);
        return graph;
    }
}
