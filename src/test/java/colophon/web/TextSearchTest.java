package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.Store;
import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching words at the SPARQL endpoint, by {@code text:query}. */
class TextSearchTest {
    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static HttpResponse<String> ask(String path, String query) throws IOException, InterruptedException {
        return site.get(path + "?format=csv&query=" + PercentCoding.parameter(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/wdqs"})
    void wordsAreSearched(String path) throws Exception {
        String query = "SELECT ?s ?literal { (?s ?score ?literal) text:query (rdfs:label 'glerg*' 20) }";
        assertThat(ask(path, query).body())
                .isEqualToNormalizingNewlines(
                        "s,literal\n" + "http://data.example/entity/The_Glass_Orchard/edition/is,Glergarðurinn\n");
        assertThat(ask(path, "SELECT ?s { ?s text:query 'quill' }").body())
                .isEqualToNormalizingNewlines("s\nhttp://data.example/entity/Quill_Medal\n");
    }

    @Test
    void aSearchGoesTogetherWithPatternsAndTheLabelService() throws Exception {
        String query =
                "SELECT DISTINCT ?workLabel ?authorLabel { ?work wdt:P50 ?author . ?work text:query ('orchard' 50)"
                        + " SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' } }";
        assertThat(ask("/wdqs", query).body())
                .isEqualToNormalizingNewlines("workLabel,authorLabel\nThe Glass Orchard,Ilse Marrow\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "?s text:query '(orchard' # no query in the language of Lucene",
                "?s text:query 'name:orchard' # no field",
                "?s text:query ('orchard' 'highlight:s:b') # after its words come",
                "?s text:query/rdfs:label ?words # have no value",
            })
    void aMistakeIsABadRequest(String pattern, String message) throws Exception {
        HttpResponse<String> response = ask("/sparql", "SELECT * { " + pattern + " }");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains(message.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(.*a){20}(.*b){20}/",
                "a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*y*z*",
                "o~2 r~2 c~2 h~2 a~2 r~2 d~2",
                "[a TO z] AND NOT [b TO z] OR *:*",
                "((((((((((((((((((((((((((((((((orchard))))))))))))))))))))))))))))))))",
                "orchard^1e38 orchard^-1",
            })
    void hostileWordsGetABoundedAnswer(String words) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = ask("/sparql", "SELECT ?s { ?s text:query '" + words + "' }");
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.apache");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void anIndexThatCannotBeMadeIsNoEmptyAnswer(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            GlassOrchard.fill(store);
            Files.createFile(folder.resolve("snapshots/1/words-1"));
            try (Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0))) {
                String query = "/sparql?query=" + PercentCoding.parameter("SELECT ?s { ?s text:query 'orchard' }");
                HttpResponse<String> response = java.net.http.HttpClient.newHttpClient()
                        .send(
                                java.net.http.HttpRequest.newBuilder(
                                                java.net.URI.create("http://127.0.0.1:" + server.port() + query))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
                assertThat(response.body()).contains("could not be made");
                assertThat(response.headers().firstValue("Retry-After")).isEmpty();
            }
        }
    }
}
