package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many hostile queries at once, more than run and wait: quick queries and pages are answered all the same. */
@Timeout(300)
class CrowdTest {
    private static final int HOSTILE = 24;

    private static String asked(String query) {
        return "/sparql?query=" + PercentCoding.parameter(query);
    }

    /** What looks long by its text, and what only turns out to be. */
    private static String hostile(int number) {
        return number % 2 == 0
                ? "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?l != " + number + ") }"
                : "SELECT (COUNT(*) AS ?n) { <entity/The_Glass_Orchard> ?b" + number
                        + " ?c . ?x ?b2 ?c . ?x ?p ?y . ?z ?q ?y . ?z ?r ?u . ?v ?s ?u . ?v ?t ?w . ?k ?l ?w . ?k ?m ?i }";
    }

    @Test
    void quickQueriesAndPagesAreAnsweredWhateverOthersAsk() throws Exception {
        SparqlSettings limits = new SparqlSettings(
                        Duration.ofMinutes(4), 500, 40_000, 2_000, 4, 16, Duration.ofMinutes(4), 0)
                .withClients(new colophon.web.sparql.fair.ClientLimits(
                        Duration.ofMinutes(30), Duration.ofMinutes(30), 1_000, 1_000, 64, List.of()));
        try (GlassOrchard site = GlassOrchard.start(limits);
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HttpResponse<String>>> hostile = new ArrayList<>();
            for (int i = 0; i < HOSTILE; i++) {
                String query = asked(hostile(i)) + "&timeout=3";
                hostile.add(CompletableFuture.supplyAsync(() -> get(site, query), crowd));
            }
            while (hostile.stream().noneMatch(CompletableFuture::isDone)) {
                assertThat(get(site, asked("SELECT ?o { <entity/The_Glass_Orchard> rdfs:label ?o }"))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(get(site, "/search?q=glass").statusCode()).isEqualTo(200);
            }
            for (CompletableFuture<HttpResponse<String>> each : hostile) {
                assertThat(each.get().statusCode()).as(each.get().body()).isIn(503, 200);
            }
        }
    }

    private static HttpResponse<String> get(GlassOrchard site, String path) {
        try {
            return site.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
