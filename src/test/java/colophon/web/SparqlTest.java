package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
    private static final String SELECT = "SELECT ?author WHERE { <entity/The_Glass_Orchard> wdt:P50 ?author }";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { <entity/The_Glass_Orchard> ?p ?o }";

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

    private static Optional<String> type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").map(t -> t.split(";")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "*/*, application/sparql-results+json",
        "'text/csv;q=0.4, application/sparql-results+xml;q=0.6', application/sparql-results+xml"
    })
    void rowsComeAsAsked(String accept, String expected) throws Exception {
        HttpResponse<String> response = site.get(asked(SELECT), accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).contains(expected);
        assertThat(response.body()).contains("http://data.example/entity/Ilse_Marrow");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv",
        "tsv, text/tab-separated-values"
    })
    void rowsComeByParameter(String format, String expected) throws Exception {
        HttpResponse<String> response = site.get(asked(SELECT) + "&format=" + format, "image/png");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void graphsComeAsAskedAndSayTheSame(String accept) throws Exception {
        Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(accept);
        HttpResponse<String> response = site.get(asked(CONSTRUCT), accept);
        assertThat(type(response)).contains(accept);
        HttpResponse<String> lines = site.get(asked(CONSTRUCT) + "&format=nt");
        assertThat(GlassOrchard.parse(response.body(), lang)
                        .isIsomorphicWith(GlassOrchard.parse(lines.body(), Lang.NTRIPLES)))
                .isTrue();
    }

    @Test
    void truthValues() throws Exception {
        assertThat(site.get(asked("ASK { ?s wdt:P50 ?o }"), "application/json").body())
                .contains("true");
        assertThat(site.get(asked("ASK { ?s wdt:P50 ?o }"), "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void queriesArePostedAsFormsAndAsThemselves() throws Exception {
        HttpResponse<String> form = site.send(site.request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("format=csv&query=" + PercentCoding.parameter(SELECT))));
        assertThat(form.body()).isEqualToNormalizingNewlines("author\nhttp://data.example/entity/Ilse_Marrow\n");
        HttpResponse<String> direct = site.send(site.request("/sparql?format=csv")
                .header("Content-Type", "application/sparql-query;charset=utf-8")
                .POST(BodyPublishers.ofString(SELECT)));
        assertThat(direct.body()).isEqualTo(form.body());
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        HttpResponse<String> response = site.send(
                site.request("/sparql").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(SELECT)));
        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void headTellsTheLength() throws Exception {
        HttpResponse<String> get = site.get(asked(SELECT), "text/csv");
        HttpResponse<String> head = site.send(
                site.request(asked(SELECT)).header("Accept", "text/csv").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(get.body().length());
    }

    @Test
    void aSyntaxErrorSaysWhere() throws Exception {
        HttpResponse<String> response = site.get(asked("SELECT * WHERE {\n  ?s ?p }"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).contains("application/problem+json");
        assertThat(response.body()).contains("\"line\":2").contains("\"column\":9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <a> <b> <c> }",
                "PREFIX a: <http://a/>\nDELETE WHERE { ?s ?p ?o }",
                "LOAD <http://127.0.0.1/x>"
            })
    void updatesAreRefused(String update) throws Exception {
        HttpResponse<String> response = site.get(asked(update));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("takes no SPARQL Update");
        HttpResponse<String> posted = site.send(site.request("/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(update)));
        assertThat(posted.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } })",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } AS ?x) { ?s ?p ?o }"
            })
    void otherServicesAreNotCalled(String query) throws Exception {
        HttpResponse<String> response = site.get(asked(query));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("SERVICE");
    }

    /** Graphs are chosen among those of the dataset; what is not there is empty, and nothing is fetched or opened. */
    @Test
    void noGraphIsFetched(@TempDir Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        try {
            Path file = Files.writeString(folder.resolve("x.ttl"), "<http://a.example/s> <http://a.example/p> 1 .");
            String remote = "http://127.0.0.1:" + other.getAddress().getPort() + "/x.ttl";
            for (String graph : List.of(remote, file.toUri().toString())) {
                for (String query : List.of(
                        "SELECT ?s FROM <" + graph + "> { ?s ?p ?o }",
                        "SELECT ?s FROM NAMED <" + graph + "> { GRAPH ?g { ?s ?p ?o } }")) {
                    assertThat(site.get(asked(query), "text/csv").body()).isEqualToNormalizingNewlines("s\n");
                }
                assertThat(site.get(asked(SELECT) + "&default-graph-uri=" + graph, "text/csv")
                                .body())
                        .isEqualToNormalizingNewlines("author\n");
            }
            assertThat(asked).hasValue(0);
        } finally {
            other.stop(0);
        }
        assertThat(site.get(asked(SELECT) + "&named-graph-uri=x").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutAQueryTheServiceIsDescribed() throws Exception {
        HttpResponse<String> turtle = site.get("/sparql", "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.body())
                .contains("sd:SPARQL11Query")
                .contains("sd:endpoint <http://data.example/sparql>")
                .contains("void:Dataset");
        assertThat(type(site.get("/sparql?format=jsonld"))).contains("application/ld+json");
        assertThat(site.get("/sparql", "image/png").statusCode()).isEqualTo(406);
        HttpResponse<String> person = site.get("/sparql", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.headers().firstValue("Location")).contains(GlassOrchard.BASE + "query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"query=ASK%20%7B%7", "query=ASK%20%7B%7D&x=%FF%FE", "query=%C3%28", "format=%zz&query=ASK%7B%7D"
            })
    void whatIsNoTextIsRefused(String form) throws Exception {
        HttpResponse<String> response = site.send(site.request("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("UTF-8");
    }

    @Test
    void anotherEncodingIsRefused() throws Exception {
        for (String type : List.of(
                "application/sparql-query; charset=UTF-16", "application/x-www-form-urlencoded;charset=latin1")) {
            HttpResponse<String> response = site.send(
                    site.request("/sparql").header("Content-Type", type).POST(BodyPublishers.ofString("query=x")));
            assertThat(response.statusCode()).isEqualTo(415);
        }
    }

    /** A function or property function that a query may try to call; that it ran is seen at {@link #loaded}. */
    public static final class Planted {
        static {
            loaded = true;
        }
    }

    private static volatile boolean loaded;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:colophon.web.SparqlTest$Planted>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(STR(<java:colophon.web.SparqlTest$Planted>(?o)) = 'x') }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { BIND(<java:colophon.web.SparqlTest$Planted>() AS ?x) } }",
                "SELECT (COUNT(<java:colophon.web.SparqlTest$Planted>(?s)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SUM(<java:colophon.web.SparqlTest$Planted>(?o)) > 1)",
                "SELECT * { ?s ?p ?o } ORDER BY <java:colophon.web.SparqlTest$Planted>(?o)",
                "SELECT * { ?s <java:colophon.web.SparqlTest$Planted> ?o }",
                "SELECT * { ?s ?p ?o { SELECT * { ?s <java:colophon.web.SparqlTest$Planted> (1 2) } } }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#systemVar>('x') AS ?x) {}",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#print>('x') AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#x>() AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:colophon.web.SparqlTest$Planted>) AS ?x) {}",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?v }"
            })
    void theProgramBehindIsOutOfReach(String query) throws Exception {
        HttpResponse<String> response = site.get(asked(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("not offered");
        assertThat(loaded).isFalse();
    }

    @Test
    void noPropertyFunctionHidesInAPath() throws Exception {
        HttpResponse<String> response =
                site.get(asked("SELECT * { ?s rdfs:label/<java:colophon.web.SparqlTest$Planted> ?o }") + "&format=csv");
        assertThat(response.body()).isEqualToNormalizingNewlines("s,o\n");
        assertThat(loaded).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsd:integer('7')",
                "<http://www.w3.org/2005/xpath-functions#abs>(-7)",
                "<http://jena.apache.org/ARQ/function#max>(7, 3)",
                "STRLEN('seventh')"
            })
    void functionsThatOnlyComputeAreOffered(String expression) throws Exception {
        String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (" + expression + " AS ?x) {}";
        assertThat(site.get(asked(query) + "&format=csv").body()).isEqualToNormalizingNewlines("x\n7\n");
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
    void whatIsNotOfferedIsListed() throws Exception {
        HttpResponse<String> response = site.get(asked(SELECT), "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/csv");
        assertThat(site.get(asked(SELECT) + "&format=pdf").statusCode()).isEqualTo(406);
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
        HttpResponse<String> otherForm = site.get(asked(query), "application/json");
        assertThat(otherForm.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(etag);
        HttpResponse<String> changing = site.get(asked("SELECT (RAND() AS ?n) {}"), "text/csv");
        assertThat(changing.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(changing.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aQueryIsNeeded() throws Exception {
        assertThat(site.send(site.request("/sparql")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("format=csv")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.get(asked(SELECT) + "&query=x").statusCode()).isEqualTo(400);
        assertThat(site.get(asked("SELECT * { ?s ?p \"" + "x".repeat(2000) + "\" }"))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void otherMethodsAreNamed() throws Exception {
        HttpResponse<String> response = site.send(site.request("/sparql").DELETE());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        HttpResponse<String> options = site.send(site.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Access-Control-Allow-Methods")).isPresent();
    }

    @Test
    void theDefaultsAreKnown() {
        assertThat(SparqlSettings.DEFAULT)
                .isEqualTo(new SparqlSettings(
                        Duration.ofSeconds(30), 4 << 20, 512L << 20, 200_000, 8, 32, Duration.ofSeconds(5), 64L << 20));
        assertThat(ServerSettings.DEFAULT)
                .isEqualTo(new ServerSettings(
                        "127.0.0.1",
                        3030,
                        SparqlSettings.DEFAULT,
                        1 << 20,
                        67_108_864,
                        Proxies.NONE,
                        Observation.DEFAULT));
    }
}
