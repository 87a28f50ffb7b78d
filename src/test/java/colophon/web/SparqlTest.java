package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
        site = GlassOrchard.start(new SparqlSettings(Duration.ofMillis(700), 500, 40_000, 2_000));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <http://127.0.0.1:9/x> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"
            })
    void noGraphIsFetched(String query) throws Exception {
        HttpResponse<String> response = site.get(asked(query));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("FROM");
        assertThat(site.get(asked(SELECT) + "&default-graph-uri=http://127.0.0.1:9/")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aQueryThatRunsTooLongEndsAsAnError() throws Exception {
        HttpResponse<String> response = site.get(asked(ENDLESS));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("700 ms");
    }

    @Test
    void aClientMayAskForLessTimeButNotForMore() throws Exception {
        assertThat(site.get(asked(ENDLESS) + "&timeout=0.1").body()).contains("100 ms");
        assertThat(site.get(asked(ENDLESS) + "&timeout=900").body()).contains("700 ms");
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
    void aQueryIsNeeded() throws Exception {
        assertThat(site.get("/sparql").statusCode()).isEqualTo(400);
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
                .isEqualTo(new SparqlSettings(Duration.ofSeconds(30), 4 << 20, 512L << 20, 200_000));
        assertThat(ServerSettings.DEFAULT)
                .isEqualTo(new ServerSettings("127.0.0.1", 3030, SparqlSettings.DEFAULT, 1 << 20));
    }
}
