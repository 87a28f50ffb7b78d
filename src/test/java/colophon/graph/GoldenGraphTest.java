package colophon.graph;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.ArticleClaims;
import colophon.rdf.vocab.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From claims to the graph: golden pairs of {@code NAME.claims} and {@code NAME.ttl}, and what holds for every graph. */
class GoldenGraphTest {
    private static final Path FOLDER = Path.of("src/test/resources/graph");

    @TestFactory
    Stream<DynamicTest> claimsGiveTheGoldenGraph() throws IOException {
        return names(".claims").stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(Graphs.lines(Graphs.fixture(name)))
                                .containsExactlyElementsOf(Graphs.lines(Graphs.golden(name)))));
    }

    @Test
    void everyFileIsPartOfAPair() throws IOException {
        assertThat(names(".claims")).isNotEmpty().isEqualTo(names(".ttl"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .allMatch(f ->
                            f.toString().endsWith(".claims") || f.toString().endsWith(".ttl"));
        }
    }

    private static List<String> names(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(suffix))
                    .map(f -> f.substring(0, f.length() - suffix.length()))
                    .sorted()
                    .toList();
        }
    }

    @RepeatedTest(4)
    void theOrderOfReadingAndTheThreadsDoNotMatter(RepetitionInfo repetition) throws Exception {
        List<ArticleClaims> shuffled = new ArrayList<>(Graphs.claims("library"));
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        Callable<List<String>> build = () -> Graphs.lines(Graphs.of(shuffled, Graphs.BASE));
        List<String> expected = Graphs.lines(Graphs.golden("library"));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (var lines : threads.invokeAll(Collections.nCopies(3, build))) {
                assertThat(lines.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void hashesDoNotDependOnTheBase() {
        Graph other = Graphs.of(Graphs.claims("library"), "https://elsewhere.example/set/");
        assertThat(Graphs.lines(other).stream()
                        .map(l -> l.replace("https://elsewhere.example/set/", Graphs.BASE))
                        .sorted()
                        .toList())
                .isEqualTo(Graphs.lines(Graphs.golden("library")));
    }

    @Test
    void noNodeIsBlank() {
        assertThat(Graphs.fixture("library").stream())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    @Test
    void everyStatementHasAReferenceWhoseQuoteStandsInItsArticle() {
        Graph graph = Graphs.fixture("library");
        List<Node> statements = graph.find(Node.ANY, Terms.TYPE, Terms.STATEMENT)
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            Node reference = object(graph, statement, Terms.WAS_DERIVED_FROM);
            String text = object(graph, object(graph, reference, Terms.HAS_SOURCE), Terms.TEXT)
                    .getLiteralLexicalForm();
            Node position = Terms.iri(reference.getURI(), "#position");
            Node quote = Terms.iri(reference.getURI(), "#quote");
            int start = number(object(graph, position, Terms.START));
            int end = number(object(graph, position, Terms.END));
            assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                    .isEqualTo(object(graph, quote, Terms.EXACT).getLiteralLexicalForm());
        });
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }

    private static Node object(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .getFirst();
    }
}
