package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Content negotiation as a table: every Accept header of {@code accept.tsv}, every kind of resource, GET and HEAD. */
class ConnegTest {
    /** Each kind of resource, with the paths of its page and of its documents without ending; the same where it has one. */
    private static final Map<String, List<String>> THINGS = Map.of(
            "/entity/The_Glass_Orchard", List.of("/page/The_Glass_Orchard", "/data/The_Glass_Orchard"),
            "/entity/The_Glass_Orchard/film", List.of("/page/The_Glass_Orchard/film", "/data/The_Glass_Orchard/film"),
            "/entity/The_Glass_Orchard/edition/ja",
                    List.of("/page/The_Glass_Orchard/edition/ja", "/data/The_Glass_Orchard/edition/ja"),
            "/statement/749d89431ae456e5",
                    List.of("/page/statement/749d89431ae456e5", "/data/statement/749d89431ae456e5"),
            "/reference/7996d98fc60ce6c0",
                    List.of("/page/reference/7996d98fc60ce6c0", "/data/reference/7996d98fc60ce6c0"),
            "/value/9631dea60f6cf8ef", List.of("/page/value/9631dea60f6cf8ef", "/data/value/9631dea60f6cf8ef"),
            "/article/The_Glass_Orchard",
                    List.of("/page/article/The_Glass_Orchard", "/data/article/The_Glass_Orchard"));

    /** What is answered in place, as a document of its own. */
    private static final List<String> DOCUMENTS = List.of("/ontology", "/dataset", "/.well-known/void", "/changes/1");

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = ConnegTest.class.getResourceAsStream("accept.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40).allMatch(r -> r.length >= 3);
    }

    @TestFactory
    Stream<DynamicTest> everyHeaderGetsWhatItAsksFor() {
        return Stream.concat(THINGS.keySet().stream().sorted(), DOCUMENTS.stream())
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String[] row : rows()) {
                        for (String method : List.of("GET", "HEAD")) {
                            check(path, method, row[0], ending(path, row));
                        }
                    }
                }));
    }

    /** What a row of the table says of a path: articles are text too, changes are patches too. */
    private static String ending(String path, String[] row) {
        if (path.startsWith("/changes/") && row.length > 3) {
            return row[3];
        }
        return path.startsWith("/article") ? row[2] : row[1];
    }

    private static void check(String path, String method, String accept, String ending) throws Exception {
        var request = site.request(path).method(method, BodyPublishers.noBody());
        HttpResponse<String> response = site.send(accept.isEmpty() ? request : request.header("Accept", accept));
        String what = method + " " + path + " Accept: " + accept;
        assertThat(header(response, "Vary").orElse("")).as(what).startsWith("Accept");
        if (ending.equals("406")) {
            assertThat(response.statusCode()).as(what).isEqualTo(406);
            assertThat(header(response, "Link").orElse("")).as(what).contains("text/turtle");
            if (method.equals("GET")) {
                assertThat(response.body()).as(what).contains("application/n-quads at ");
            }
            return;
        }
        boolean inPlace = DOCUMENTS.contains(path);
        List<String> documents = THINGS.getOrDefault(path, List.of(path + ".html", path));
        String address = ending.equals("html") ? documents.getFirst() : documents.getLast() + "." + ending;
        assertThat(response.statusCode()).as(what).isEqualTo(inPlace ? 200 : 303);
        assertThat(header(response, inPlace ? "Content-Location" : "Location"))
                .as(what)
                .contains(address);
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    @Test
    void theKindsAreThoseThatThereAre() {
        assertThat(Arrays.stream(colophon.web.document.ResourceKind.values()).map(k -> "/" + k.path() + "/"))
                .allMatch(kind -> THINGS.keySet().stream().anyMatch(r -> r.startsWith(kind)));
    }
}
