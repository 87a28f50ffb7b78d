package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import colophon.web.Shelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries written for the Wikidata Query Service, asked unchanged: about an invented shelf of books and films, where exactly the rows
 * of {@code shelf/NAME.csv} (the triples of {@code shelf/NAME.ttl}) are right, and about the articles that come with the program,
 * where {@code NAME.rows} has the head and beginnings of some rows.
 */
class WikidataQueriesTest {
    private static final Path QUERIES = Path.of("src/test/resources/wikidata");
    private static final Path SHELF = QUERIES.resolve("shelf");

    @TempDir
    static Path home;

    private static Store articles;
    private static Server articlesServer;
    private static Shelf shelf;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws IOException {
        Path folder = home.resolve("all");
        CommandRun.of(home, "build", "--store", folder, "data/articles");
        articles = Store.open(folder);
        articlesServer = Server.start(articles, ServerSettings.DEFAULT.withPort(0));
        shelf = Shelf.start(home.resolve("shelf"));
    }

    @AfterAll
    static void stop() throws IOException {
        articlesServer.close();
        articles.close();
        shelf.close();
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsExactlyItsRows() throws IOException {
        List<Path> queries = files(QUERIES, ".rq");
        assertThat(queries).hasSizeGreaterThanOrEqualTo(30);
        return queries.stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.getFileName().toString(), () -> compare(expected(f), answer(f, shelf.port()), isOrdered(f))));
    }

    @TestFactory
    Stream<DynamicTest> queriesFindTheirRowsInTheArticles() throws IOException {
        return files(QUERIES, ".rows").stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.getFileName().toString(),
                        () -> contains(
                                Files.readAllLines(f), answer(sibling(f, ".rows", ".rq"), articlesServer.port()))));
    }

    @Test
    void everyFileOfRowsBelongsToAQuery() throws IOException {
        List<Path> rows = new ArrayList<>(files(QUERIES, ".rows"));
        files(SHELF, "").forEach(f -> rows.add(QUERIES.resolve(f.getFileName())));
        assertThat(rows)
                .allSatisfy(
                        f -> assertThat(sibling(f, "\\.(rows|csv|ttl)", ".rq")).isRegularFile());
    }

    @Test
    void aWrongRowIsNoticed() throws Exception {
        String right = expected(QUERIES.resolve("novels.rq"));
        compare(right, right, true);
        List<String> wrong = List.of(
                right.replace("Bram_Osei", "Ada_Quill"),
                right.replace("book,", "books,"),
                right + "http://shelf.example/entity/X,X,http://shelf.example/entity/Y,Y\n",
                right.substring(0, right.lastIndexOf("http://shelf.example/entity/The_Lamp_Keeper")),
                right + right.substring(right.lastIndexOf("http://shelf.example/entity/The_Lamp_Keeper")));
        for (String each : wrong) {
            for (boolean isOrdered : List.of(true, false)) {
                assertThatThrownBy(() -> compare(right, each, isOrdered)).isInstanceOf(AssertionError.class);
            }
        }
        String turned = "b\n2\n1\n";
        compare("b\n1\n2\n", turned, false);
        assertThatThrownBy(() -> compare("b\n1\n2\n", turned, true)).isInstanceOf(AssertionError.class);
        String triples = expected(QUERIES.resolve("describe-like-construct.rq"));
        assertThatThrownBy(() -> compare(triples, triples.replace("Bram_Osei", "Ada_Quill"), false))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contains(List.of("person,personLabel", "nobody,Nobody"), "person,personLabel\nx,X\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contains(List.of("person"), "person,personLabel\n"))
                .isInstanceOf(AssertionError.class);
    }

    private static Path sibling(Path file, String suffix, String other) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst(suffix + "$", other));
    }

    private static String expected(Path query) throws IOException {
        String name = query.getFileName().toString();
        Path rows = SHELF.resolve(name.replace(".rq", ".csv"));
        return Files.readString(Files.exists(rows) ? rows : SHELF.resolve(name.replace(".rq", ".ttl")));
    }

    /** Whether the query itself says in which order its rows come, not a part of it. */
    private static boolean isOrdered(Path query) throws IOException {
        String text = Files.readString(query);
        return text.substring(text.lastIndexOf('}')).contains("ORDER BY");
    }

    private String answer(Path query, int port) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/wdqs"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "text/csv, text/turtle;q=0.5")
                        .POST(HttpRequest.BodyPublishers.ofFile(query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void compare(String expected, String answer, boolean isOrdered) {
        if (expected.contains("PREFIX")) {
            assertThat(graph(answer).isIsomorphicWith(graph(expected)))
                    .as(answer)
                    .isTrue();
            return;
        }
        List<String> rows = answer.lines().toList();
        List<String> wanted = expected.lines().toList();
        assertThat(rows.getFirst()).isEqualTo(wanted.getFirst());
        if (isOrdered) {
            assertThat(rows).containsExactlyElementsOf(wanted);
        } else {
            assertThat(rows).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).base(Shelf.BASE).parse(graph);
        return graph;
    }

    private static void contains(List<String> expected, String answer) {
        if (answer.startsWith("@")) {
            assertThat(answer).contains(expected);
            return;
        }
        List<String> lines = answer.lines().toList();
        assertThat(lines.getFirst()).isEqualTo(expected.getFirst());
        for (String row : expected.subList(1, expected.size())) {
            assertThat(lines).as(answer).anyMatch(line -> line.startsWith(row));
        }
    }
}
