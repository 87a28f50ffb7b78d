package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.store.Lease;
import colophon.web.http.Call;
import colophon.web.http.Parameters;
import colophon.web.http.PercentCoding;
import colophon.web.http.Reply;
import colophon.web.sparql.QueryObserver;
import colophon.web.sparql.QueryService;
import colophon.web.sparql.SparqlEndpoint;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer that was cut looks whole, wherever and by whatever it was cut. */
@Timeout(300)
class HonestAnswerTest {
    private static final int CUTS = 100;

    private static final String ROWS = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 120";

    /** The interpreter that the libraries of a distribution are for. */
    private static final String INTERPRETER = "/usr/bin/python3";

    /** Asks as often as it is told, and prints the answers that a client took for whole. */
    private static final String PYTHON = """
            import sys
            kind, address, query, times = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
            def wrapper():
                from SPARQLWrapper import SPARQLWrapper, JSON
                client = SPARQLWrapper(address)
                client.setQuery(query)
                client.setReturnFormat(JSON)
                return len(client.queryAndConvert()["results"]["bindings"])
            def rdflib():
                from rdflib.plugins.stores.sparqlstore import SPARQLStore
                return len(list(SPARQLStore(address, returnFormat="json").query(query)))
            ask = {"SPARQLWrapper": wrapper, "rdflib": rdflib}[kind]
            __import__(kind)
            for i in range(times):
                try:
                    print("answered", ask())
                except Exception as e:
                    print("raised")
            """;

    private static GlassOrchard site;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String asked(String query) {
        return "/sparql?query=" + PercentCoding.parameter(query);
    }

    @ParameterizedTest
    @CsvSource({"json, 700, 100", "json, 100000, 20", "xml, 700, 20", "csv, 700, 20", "tsv, 700, 20"})
    void aLimitOfLengthAnywhereIsAnError(String format, int heldBack, int cuts) throws IOException {
        int whole = bytes(answer(format, heldBack, 1 << 20)).length;
        for (int i = 0; i < cuts; i++) {
            int limit = i == cuts - 1 ? whole - 1 : Math.max(1, whole * i / cuts);
            Reply reply = answer(format, heldBack, limit);
            assertThat(reply.status()).as("%d of %d bytes", limit, whole).isEqualTo(422);
            assertThat(new String(bytes(reply), StandardCharsets.UTF_8)).contains("answer-length");
        }
        assertThat(answer(format, heldBack, whole).status()).isEqualTo(200);
    }

    private static Reply answer(String format, int heldBack, int limit) {
        SparqlSettings settings =
                new SparqlSettings(Duration.ofMinutes(5), heldBack, limit, 2_000, 8, 32, Duration.ofSeconds(5), 0);
        SparqlEndpoint endpoint =
                new SparqlEndpoint(new QueryService(settings, PrefixTable.load()), QueryObserver.NONE);
        try (Lease lease = site.store().lease()) {
            Parameters parameters = Parameters.parse("format=" + format + "&query=" + PercentCoding.parameter(ROWS));
            return endpoint.answer(Call.of("GET", "/sparql", parameters, Map.of()), lease.snapshot());
        }
    }

    private static byte[] bytes(Reply reply) throws IOException {
        return switch (reply.content()) {
            case Reply.Content.Bytes bytes -> bytes.bytes();
            case Reply.Content.File file -> {
                byte[] bytes = Files.readAllBytes(file.path());
                Files.delete(file.path());
                yield bytes;
            }
            case Reply.Content.None none -> throw new AssertionError("no body");
            case Reply.Content.Section section -> throw new AssertionError("a part of a body");
            case Reply.Content.Streamed streamed -> throw new AssertionError("an answer that was not held back");
        };
    }

    /** Wherever a query is when its time is over, and however fast the machine: the whole answer, or an error. */
    @Test
    void aLimitOfTimeAnywhereIsAnError() throws Exception {
        String query = "SELECT ?a ?c ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 1000";
        String whole = site.get(asked(query), "text/csv").body();
        assertThat(whole.lines()).hasSize(1001);
        for (int i = 1; i <= 40; i++) {
            // Other numbers in a name make another query, which is not answered from what was kept.
            String other = query.replace("{ ?a", "{ FILTER(" + i + " = " + i + ") ?a");
            HttpResponse<String> response = site.get(asked(other) + "&timeout=0." + "%03d".formatted(i), "text/csv");
            if (response.statusCode() == 200) {
                assertThat(response.body()).isEqualTo(whole);
            } else {
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.body()).contains("time-limit");
            }
        }
    }

    /** While rows are sorted, told apart or grouped, partly in files: stopping meets the engine at work on them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?a ?c ?d",
                "SELECT DISTINCT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f }",
                "SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f",
                "SELECT ?a ?f (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?f"
            })
    void stoppingWhileRowsAreHeldIsAnError(String query) throws Exception {
        try (GlassOrchard small = GlassOrchard.start(littleMemory())) {
            for (int i = 1; i <= 15; i++) {
                String other = query.replace("{ ?a", "{ FILTER(" + i + " = " + i + ") ?a");
                HttpResponse<String> response = small.get(asked(other) + "&timeout=0." + "%03d".formatted(10 * i));
                assertThat(response.statusCode()).as(response.body()).isIn(200, 422, 503);
            }
        }
    }

    /** When memory runs out while rows are sorted or told apart, they go to files, and the rows are the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT ?a ?c ?f { ?a ?b ?c . ?d ?e ?f } ",
                "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?a ?c ?d "
            })
    void rowsInFilesAreTheSameRows(String query) throws Exception {
        String some = query.replace("{ ?a ?b ?c . ?d ?e ?f }", "{ ?a wdt:P31 ?c . ?d ?e ?f }");
        try (GlassOrchard small = GlassOrchard.start(littleMemory())) {
            List<String> rows =
                    small.get(asked(some), "text/csv").body().lines().toList();
            assertThat(rows).hasSizeGreaterThan(1500);
            assertThat(rows)
                    .containsExactlyInAnyOrderElementsOf(
                            site.get(asked(some), "text/csv").body().lines().toList());
        }
    }

    private static SparqlSettings littleMemory() {
        SparqlSettings usual = SparqlSettings.DEFAULT;
        return new SparqlSettings(
                        usual.timeLimit().multipliedBy(8),
                        usual.heldBack(),
                        usual.answerLength(),
                        usual.queryLength(),
                        usual.atOnce(),
                        usual.waiting(),
                        usual.patience(),
                        usual.cacheLength())
                .withMemory(1001, usual.groupMemory());
    }

    @Test
    void aBrokenConnectionIsNoAnswer() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(site.server().port(), 30);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(proxy.address() + asked(ROWS)))
                    .build();
            for (int i = 0; i < 30; i++) {
                assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPARQLWrapper", "rdflib"})
    void pythonTakesABrokenConnectionForNoAnswer(String library) throws Exception {
        Assumptions.assumeTrue(runs("import " + library), library + " is not installed for " + INTERPRETER);
        String whole = "http://127.0.0.1:" + site.server().port() + "/sparql";
        assertThat(python(library, whole, 1)).containsExactly("answered 120");
        try (CuttingProxy proxy = new CuttingProxy(site.server().port(), CUTS)) {
            assertThat(python(library, proxy.address() + "/sparql", CUTS))
                    .hasSize(CUTS)
                    .containsOnly("raised");
        }
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(INTERPRETER, "-c", program)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> python(String library, String address, int times) throws Exception {
        Path mistakes = folder.resolve("python.err");
        Process process = new ProcessBuilder(
                        INTERPRETER, "-W", "ignore", "-c", PYTHON, library, address, ROWS, String.valueOf(times))
                .redirectError(mistakes.toFile())
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(Files.readString(mistakes)).isZero();
        return lines;
    }
}
