package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL Protocol as clients use it. */
class SparqlTest {
    private static final String SELECT = "SELECT ?author WHERE { <entity/The_Glass_Orchard> wdt:P50 ?author }";

    private static final String CONSTRUCT = "CONSTRUCT WHERE { <entity/The_Glass_Orchard> ?p ?o }";

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

    @Test
    void whatIsNotOfferedIsListed() throws Exception {
        HttpResponse<String> response = site.get(asked(SELECT), "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/csv");
        assertThat(site.get(asked(SELECT) + "&format=pdf").statusCode()).isEqualTo(406);
    }

    @Test
    void anAnswerThatIsKeptGetsTheNamesOfTheVariablesThatAskForIt() throws Exception {
        String query = "SELECT ?work ?who { ?work wdt:P50 ?who } ORDER BY ?work ?who LIMIT 1";
        String swapped = "SELECT ?who ?work { ?who wdt:P50 ?work } ORDER BY ?who ?work LIMIT 1";
        for (String format : List.of("json", "xml", "csv", "tsv")) {
            HttpResponse<String> first = site.get(asked(query) + "&format=" + format);
            HttpResponse<String> again = site.get(asked(swapped) + "&format=" + format);
            assertThat(first.headers().firstValue("Cache-Status")).contains("colophon; fwd=miss");
            assertThat(again.headers().firstValue("Cache-Status")).contains("colophon; hit");
            assertThat(again.headers().firstValue("ETag"))
                    .isNotEqualTo(first.headers().firstValue("ETag"));
            assertThat(again.body()).isNotEqualTo(first.body());
            assertThat(site.get(asked(swapped + " OFFSET 0") + "&format=" + format)
                            .body())
                    .isEqualTo(again.body());
        }
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
}
