package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.AddressRange;
import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server tells of its running: metrics, logs, health. */
@Timeout(180)
class MonitoringTest {
    /** A line of the access log: the combined format, and how long it took. */
    private static final Pattern COMBINED = Pattern.compile(
            "(\\S+) - - \\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}] \"(\\S+ \\S+ HTTP/1.1)\" (\\d{3}) \\d+ \"([^\"]*)\" \"([^\"]*)\" \\d+");

    private static final Pattern SAMPLE = Pattern.compile("[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)*})? [-+0-9.eENaInf]+");

    private static final List<AddressRange> HERE =
            List.of(AddressRange.parse("127.0.0.0/8").orElseThrow());

    @TempDir
    Path folder;

    private static String asked(String query) {
        return "/sparql?query=" + PercentCoding.parameter(query);
    }

    private ServerSettings settings(List<AddressRange> observers) {
        Observation observation = new Observation(
                Optional.of(folder.resolve("logs/access.log")),
                Optional.of(folder.resolve("logs/slow.jsonl")),
                Duration.ZERO,
                observers);
        SparqlSettings sparql =
                new SparqlSettings(Duration.ofMinutes(2), 500, 40_000, 2_000, 8, 32, Duration.ofSeconds(5), 1 << 20);
        return ServerSettings.DEFAULT.withSparql(sparql).withObservation(observation);
    }

    /** A request is counted and written down after its answer was sent, so what is told of it comes a moment later. */
    private static String awaited(Callable<String> text, String expected) throws Exception {
        String seen = text.call();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!seen.contains(expected) && System.nanoTime() < end) {
            Thread.sleep(10);
            seen = text.call();
        }
        assertThat(seen).contains(expected);
        return seen;
    }

    @Test
    void metricsTellOfRequestsQueriesCachesAndLimits() throws Exception {
        try (GlassOrchard site = GlassOrchard.start(settings(HERE))) {
            site.get(asked("ASK { ?s ?p ?o }"));
            site.get(asked("ask  { ?s ?p ?o }"));
            site.get(asked("SELECT * { ?s ?p ?o . ?a ?b ?c }"));
            site.get("/search?q=orchard");
            String text = awaited(
                    () -> site.get("/metrics").body(),
                    "colophon_http_request_duration_seconds_count{route=\"search\",status=\"200\"} 1");
            assertThat(text)
                    .contains("colophon_sparql_query_duration_seconds_count{cache=\"hit\",status=\"200\"} 1")
                    .contains("colophon_sparql_query_duration_seconds_count{cache=\"miss\",status=\"200\"} 1")
                    .contains("colophon_limits_met_total{limit=\"answer-length\"} 1")
                    .contains("colophon_sparql_running 0")
                    .contains("colophon_page_cache_misses_total ")
                    .contains("colophon_snapshot 1.0")
                    .contains("jvm_memory_used_bytes{");
            assertThat(text.lines().filter(line -> !line.startsWith("#")))
                    .allMatch(line -> SAMPLE.matcher(line).matches());
            HttpResponse<String> response = site.get("/metrics");
            assertThat(response.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
        }
    }

    @Test
    void metricsAreForSome() throws Exception {
        try (GlassOrchard site = GlassOrchard.start(
                settings(List.of(AddressRange.parse("192.0.2.1").orElseThrow())))) {
            HttpResponse<String> response = site.get("/metrics");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("metrics-for").contains("127.0.0.1");
        }
    }

    @Test
    void requestsAreWrittenDownInTheCombinedFormat() throws Exception {
        try (GlassOrchard site = GlassOrchard.start(settings(HERE))) {
            site.send(site.request("/search?q=pear")
                    .header("User-Agent", "pears/1")
                    .header("Referer", "http://a.example/"));
            site.get("/entity/Nothing_Here");
            Path log = folder.resolve("logs/access.log");
            String text = awaited(() -> Files.readString(log), "Nothing_Here HTTP/1.1\" 404");
            assertThat(text.lines()).allMatch(line -> COMBINED.matcher(line).matches());
            assertThat(text).contains("127.0.0.1 - - [").contains("\"http://a.example/\" \"pears/1\"");
        }
    }

    @Test
    void slowQueriesAreWrittenDown() throws Exception {
        try (GlassOrchard site = GlassOrchard.start(settings(HERE))) {
            site.get(asked("SELECT ?x {\n ?x a \"thing\" }"));
            site.get(asked("nonsense"));
            List<String> lines = Files.readAllLines(folder.resolve("logs/slow.jsonl"));
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst())
                    .matches(
                            "\\{\"time\":\"[^\"]+Z\",\"client\":\"127.0.0.1\",\"path\":\"/sparql\",\"status\":200,\"ms\":\\d+,"
                                    + "\"query\":\"SELECT \\?x \\{\\\\n \\?x a \\\\\"thing\\\\\" }\"}");
            assertThat(lines.getLast()).contains("\"status\":400");
        }
    }

    @Test
    void healthAndReadiness() throws Exception {
        try (GlassOrchard site = GlassOrchard.start()) {
            assertThat(site.get("/-/healthy").statusCode()).isEqualTo(200);
            assertThat(site.get("/-/ready").body()).isEqualToNormalizingNewlines("Snapshot 1 is served.\n");
            assertThat(site.get("/-/other").statusCode()).isEqualTo(404);
        }
    }
}
