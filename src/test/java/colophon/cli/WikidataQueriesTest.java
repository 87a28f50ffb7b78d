package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Queries written for the Wikidata Query Service, asked unchanged about the articles that come with the program. What each
 * finds stands beside it: the head, and beginnings of rows in CSV (for one that makes triples, words).
 */
class WikidataQueriesTest {
    private static final Path QUERIES = Path.of("src/test/resources/wikidata");

    @TempDir
    static Path home;

    private static Store store;
    private static Server server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws IOException {
        Path folder = home.resolve("all");
        CommandRun.of(home, "build", "--store", folder, "data/articles");
        store = Store.open(folder);
        server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsItsRows() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            List<Path> queries =
                    files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
            assertThat(queries).hasSizeGreaterThanOrEqualTo(30);
            return queries.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(rows(f), answer(f))));
        }
    }

    @Test
    void aWrongRowIsNoticed() {
        assertThatThrownBy(() -> check(List.of("person,personLabel", "nobody,Nobody"), "person,personLabel\nx,X\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(List.of("person"), "person,personLabel\n"))
                .isInstanceOf(AssertionError.class);
    }

    private static List<String> rows(Path query) throws IOException {
        return Files.readAllLines(
                query.resolveSibling(query.getFileName().toString().replace(".rq", ".rows")));
    }

    private String answer(Path query) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/wdqs"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "text/csv, text/turtle;q=0.5")
                        .POST(HttpRequest.BodyPublishers.ofFile(query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void check(List<String> expected, String answer) {
        List<String> lines = answer.lines().toList();
        if (answer.startsWith("@")) {
            assertThat(answer).contains(expected);
            return;
        }
        assertThat(lines.getFirst()).isEqualTo(expected.getFirst());
        for (String row : expected.subList(1, expected.size())) {
            assertThat(lines).as(answer).anyMatch(line -> line.startsWith(row));
        }
    }
}
