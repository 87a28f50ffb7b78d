package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The header fields that browsers heed, on answers of every sort. */
class SafeHeadersTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/page/The_Glass_Orchard",
            "/data/The_Glass_Orchard.ttl",
            "/entity/The_Glass_Orchard",
            "/entity/Nothing",
            "/search?q=glass",
            "/query",
            "/queries/works-between-years",
            "/query?query=nonsense",
            "/ontology",
            "/dataset",
            "/changes",
            "/style.css",
            "/dump/colophon.nt",
            "/sitemap.xml",
            "/robots.txt",
            "/health",
            "/-/healthy",
            "/-/nothing",
            "/metrics",
            "/context.jsonld",
            "/sparql",
            "/sparql?query=" + PercentCoding.parameter("SELECT * { ?s ?p ?o } LIMIT 3"),
            "/sparql?format=csv&query=" + PercentCoding.parameter("SELECT * { ?s ?p ?o } LIMIT 3"),
            "/sparql?query=nonsense",
            "/wdqs?query=ASK%7B%7D",
            "/%zz");

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    /** Answers to reading, twice so that kept ones are among them, and to other methods. */
    private static List<HttpResponse<String>> answers() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String path : PATHS) {
            String sent = path.equals("/%zz") ? "/%25zz" : path;
            answers.add(site.get(sent));
            answers.add(site.get(sent, "text/html"));
            answers.add(site.get(sent));
            answers.add(site.send(site.request(sent).method("OPTIONS", BodyPublishers.noBody())));
            answers.add(site.send(site.request(sent).DELETE()));
        }
        return answers;
    }

    @Test
    void everyAnswerIsTakenForWhatItSaysItIs() throws Exception {
        for (HttpResponse<String> answer : answers()) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(answer.request().method() + " " + answer.uri())
                    .contains("nosniff");
            if (!answer.body().isEmpty()) {
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(answer.uri().toString())
                        .isPresent();
            }
        }
    }

    @Test
    void nothingIsKnownOfReaders() throws Exception {
        for (HttpResponse<String> answer : answers()) {
            assertThat(answer.headers().map())
                    .as(answer.uri().toString())
                    .doesNotContainKeys("set-cookie", "access-control-allow-credentials", "www-authenticate");
        }
    }

    /** Pages of other sites may read everything, and ask before they post a query. */
    @Test
    void otherOriginsMayRead() throws Exception {
        for (HttpResponse<String> answer : answers()) {
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(answer.request().method() + " " + answer.uri())
                    .contains("*");
        }
        HttpResponse<String> preflight = site.send(site.request("/sparql")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(names -> assertThat(names).contains("Accept", "Content-Type"));
    }
}
