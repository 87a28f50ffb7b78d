package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that want more memory than a small machine has end as an error that says so, and the server goes on. */
@Timeout(600)
class MemoryGuardTest {
    @TempDir
    private Path folder;

    /** What has no way out to files: groups, and the distinct values within them. */
    private static final List<String> GREEDY = List.of(
            "SELECT ?a ?d ?g (GROUP_CONCAT(CONCAT(STR(?c), STR(?f), STR(?i))) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
                    + " GROUP BY ?a ?d ?g",
            "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?f), STR(?i))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseG1GC"})
    void whatEatsTheMemoryIsStoppedAndTheServerGoesOn(String collector) throws Exception {
        try (ServerProcess server =
                ServerProcess.start(folder.resolve("store"), "time-limit = 1 h", "-Xmx128m", collector)) {
            for (String query : GREEDY) {
                HttpResponse<String> response = server.get("/sparql?query=" + PercentCoding.parameter(query));
                assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
                assertThat(response.body()).contains("Memory limit reached").contains("\"limit\":{\"name\":\"memory\"");
                assertThat(server.get("/page/The_Glass_Orchard").statusCode()).isEqualTo(200);
                assertThat(server.get("/sparql?query=ASK%7B%7D").body()).contains("true");
            }
            assertThat(server.isAlive()).isTrue();
        }
    }
}
