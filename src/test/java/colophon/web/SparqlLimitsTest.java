package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits of queries, and answers that are kept. */
class SparqlLimitsTest {
    private static final String SELECT = "SELECT ?author WHERE { <entity/The_Glass_Orchard> wdt:P50 ?author }";

    /** A cross product that no machine finishes. */
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start(
                new SparqlSettings(Duration.ofMinutes(1), 500, 40_000, 2_000, 8, 32, Duration.ofSeconds(5), 1 << 20));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String asked(String query) {
        return "/sparql?query=" + PercentCoding.parameter(query);
    }

    @Test
    void aFullServerSaysWhenToAskAgain() throws Exception {
        SparqlSettings narrow =
                new SparqlSettings(Duration.ofSeconds(6), 500, 40_000, 2_000, 1, 0, Duration.ofSeconds(2), 0);
        try (GlassOrchard busy = GlassOrchard.start(narrow)) {
            var endless = CompletableFuture.supplyAsync(() -> answerOnceLetIn(busy, asked(ENDLESS)));
            HttpResponse<String> response = busy.get(asked(SELECT));
            while (response.statusCode() == 200 && !endless.isDone()) {
                response = busy.get(asked(SELECT));
            }
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("2");
            assertThat(response.body()).contains("Too many queries");
            assertThat(endless.get().statusCode()).isEqualTo(503);
            assertThat(busy.get(asked(SELECT)).statusCode()).isEqualTo(200);
        }
    }

    /** Asks until the one place is free: a short query of this test's own may have held it at the first try. */
    private static HttpResponse<String> answerOnceLetIn(GlassOrchard site, String query) {
        try {
            HttpResponse<String> response = site.get(query);
            while (response.body().contains("Too many queries")) {
                response = site.get(query);
            }
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a site of its own, so that nothing else is asked under so narrow a limit. */
    @Test
    void aQueryThatRunsTooLongEndsAsAnErrorAndAClientMayAskForLessTimeButNotForMore() throws Exception {
        SparqlSettings brief =
                new SparqlSettings(Duration.ofMillis(700), 500, 40_000, 2_000, 8, 32, Duration.ofSeconds(5), 0);
        try (GlassOrchard hurried = GlassOrchard.start(brief)) {
            HttpResponse<String> response = hurried.get(asked(ENDLESS));
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("700 ms").contains("\"limit\":{\"name\":\"time-limit\",\"most\":700");
            assertThat(hurried.get(asked(ENDLESS) + "&timeout=0.1").body()).contains("100 ms");
            assertThat(hurried.get(asked(ENDLESS) + "&timeout=900").body()).contains("700 ms");
        }
    }

    @Test
    void groupsThatTakeTooMuchMemoryAreAnErrorAndOthersNot() throws Exception {
        SparqlSettings narrow = new SparqlSettings(
                        Duration.ofMinutes(1), 500, 40_000, 2_000, 8, 32, Duration.ofSeconds(5), 0)
                .withMemory(200_000, 20_000);
        List<String> large = List.of(
                "SELECT ?s ?p ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s ?p ?o",
                "SELECT ?x (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (CONCAT(STR(?s), STR(?p), STR(?o)) AS ?x)",
                "SELECT (GROUP_CONCAT(STR(?s)) AS ?all) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT STR(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT ?o) AS ?n) { { ?s ?p ?o } UNION { ?s ?p ?q BIND(CONCAT(STR(?s), STR(?q)) AS ?o) } }");
        try (GlassOrchard site = GlassOrchard.start(narrow)) {
            for (String query : large) {
                HttpResponse<String> response = site.get(asked(query));
                assertThat(response.statusCode()).as(query).isEqualTo(503);
                assertThat(response.body()).contains("\"limit\":{\"name\":\"group-memory\",\"most\":20000");
            }
            String small = "SELECT ?p (COUNT(*) AS ?n) (SUM(STRLEN(STR(?o))) AS ?length) (SAMPLE(STR(?o)) AS ?any)"
                    + " { ?s ?p ?o FILTER(?p IN (rdf:type, rdfs:label)) } GROUP BY ?p";
            assertThat(site.get(asked(small)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void rowsAreNeverCutByTheTimeLimit() throws Exception {
        HttpResponse<String> response = site.get(asked("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }") + "&timeout=0.2");
        assertThat(response.statusCode()).isIn(422, 503);
    }

    @Test
    void aLongAnswerWaitsInAFileAndIsWhole() throws Exception {
        HttpResponse<String> response = site.get(asked("SELECT ?s ?p { ?s ?p ?o } LIMIT 150"), "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines()).hasSize(151);
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().length());
    }

    @Test
    void anAnswerBeyondTheLimitIsAnError() throws Exception {
        HttpResponse<String> response = site.get(asked("SELECT * { ?s ?p ?o . ?s ?q ?r }"), "text/csv");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("40000 bytes");
    }

    @Test
    void anAnswerIsGivenAgainHoweverItIsAsked() throws Exception {
        String query = "SELECT ?author WHERE { <entity/The_Glass_Orchard> wdt:P50 ?author } LIMIT 17";
        HttpResponse<String> first = site.get(asked(query), "text/csv");
        HttpResponse<String> again = site.get(asked(query.replace(" ", "  ") + " # again"), "text/csv");
        assertThat(first.headers().firstValue("Cache-Status")).contains("colophon; fwd=miss");
        assertThat(again.headers().firstValue("Cache-Status")).contains("colophon; hit");
        assertThat(again.body()).isEqualTo(first.body());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
        HttpResponse<String> known = site.send(
                site.request(asked(query)).header("Accept", "text/csv").header("If-None-Match", etag));
        assertThat(known.statusCode()).isEqualTo(304);
        HttpResponse<String> otherColumn = site.get(asked(query.replace("?author", "?who")), "text/csv");
        assertThat(otherColumn.body()).startsWith("who");
        assertThat(otherColumn.headers().firstValue("Cache-Status")).contains("colophon; hit");
        HttpResponse<String> otherForm = site.get(asked(query), "application/json");
        assertThat(otherForm.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(etag);
        HttpResponse<String> changing = site.get(asked("SELECT (RAND() AS ?n) {}"), "text/csv");
        assertThat(changing.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(changing.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theSameRequestIsAnsweredByWhatWasSent() throws Exception {
        String query =
                asked("SELECT ?genre ?genreLabel { <entity/The_Glass_Orchard> wdt:P136 ?genre SERVICE wikibase:label"
                        + " { bd:serviceParam wikibase:language '[AUTO_LANGUAGE],en' } } LIMIT 19");
        HttpResponse<String> first = site.get(query, "text/csv");
        assertThat(first.headers().firstValue("Cache-Status")).contains("colophon; fwd=miss");
        HttpResponse<String> again = site.get(query, "text/csv");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().allValues("Cache-Status")).containsExactly("colophon; hit");
        assertThat(again.headers().allValues("Server-Timing")).containsExactly("query;dur=0.0");
        assertThat(again.headers().allValues("RateLimit")).hasSize(1);
        assertThat(again.headers().allValues("RateLimit-Policy")).hasSize(1);
        for (String name : List.of("Content-Type", "ETag", "Vary", "Cache-Control", "Access-Control-Allow-Origin")) {
            assertThat(again.headers().allValues(name))
                    .as(name)
                    .isEqualTo(first.headers().allValues(name));
        }
        String etag = again.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> known =
                site.send(site.request(query).header("Accept", "text/csv").header("If-None-Match", etag));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().allValues("RateLimit")).hasSize(1);
        HttpResponse<String> otherForm = site.get(query, "application/sparql-results+json");
        assertThat(otherForm.body()).startsWith("{");
        HttpResponse<String> otherLanguage =
                site.send(site.request(query).header("Accept", "text/csv").header("Accept-Language", "de"));
        assertThat(otherLanguage.headers().firstValue("Cache-Status")).contains("colophon; fwd=miss");
        HttpResponse<String> head =
                site.send(site.request(query).header("Accept", "text/csv").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(first.headers().firstValueAsLong("Content-Length").orElseThrow());
        assertThat(site.get("/metrics").body())
                .containsPattern("colophon_sparql_query_duration_seconds_count\\{[^}]*cache=\"hit\"[^}]*} [1-9]");
    }

    @Test
    void theDefaultsAreKnown() {
        assertThat(SparqlSettings.DEFAULT)
                .isEqualTo(new SparqlSettings(
                        Duration.ofSeconds(30),
                        4 << 20,
                        512L << 20,
                        200_000,
                        8,
                        200,
                        Duration.ofSeconds(5),
                        64L << 20));
        assertThat(ServerSettings.DEFAULT)
                .isEqualTo(new ServerSettings(
                        "127.0.0.1",
                        3030,
                        SparqlSettings.DEFAULT,
                        Duration.ofSeconds(30),
                        1 << 20,
                        268_435_456,
                        Proxies.NONE,
                        Observation.DEFAULT));
    }
}
