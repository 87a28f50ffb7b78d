package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import colophon.web.sparql.fair.ClientLimits;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SERVICE calls the endpoints that the settings name, and no other. */
class OtherEndpointsTest {
    private static final String ROWS = """
            {"head":{"vars":["s","name"]},"results":{"bindings":[
            {"s":{"type":"uri","value":"http://data.example/entity/The_Glass_Orchard"},"name":{"type":"literal","value":"from afar"}},
            {"s":{"type":"uri","value":"http://data.example/entity/Nowhere"},"name":{"type":"literal","value":"too far"}}]}}
            """;

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final CountDownLatch OVER = new CountDownLatch(1);

    private static HttpServer other;
    private static GlassOrchard remote;
    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.setExecutor(Executors.newCachedThreadPool());
        other.createContext("/sparql", exchange -> answer(exchange, 200, ROWS));
        other.createContext("/broken", exchange -> answer(exchange, 500, "broken"));
        other.createContext("/cut", exchange -> answer(exchange, 200, ROWS.substring(0, ROWS.length() / 2)));
        other.createContext("/not-named", exchange -> answer(exchange, 200, ROWS));
        other.createContext("/silent", OtherEndpointsTest::never);
        other.start();
        remote = GlassOrchard.start();
        site = GlassOrchard.start(new SparqlSettings(
                Duration.ofSeconds(3),
                4 << 20,
                1 << 20,
                2_000,
                8,
                32,
                Duration.ofSeconds(5),
                1 << 20,
                200_000,
                256L << 20,
                Set.of(
                        address("/sparql"),
                        address("/broken"),
                        address("/cut"),
                        address("/silent"),
                        remote.address("/sparql").toString()),
                ClientLimits.DEFAULT));
    }

    @AfterAll
    static void stop() throws IOException {
        OVER.countDown();
        site.close();
        remote.close();
        other.stop(0);
    }

    @BeforeEach
    void reset() {
        ASKED.set(0);
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + other.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        ASKED.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void never(HttpExchange exchange) {
        ASKED.incrementAndGet();
        try {
            OVER.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return site.get("/sparql?format=csv&query=" + PercentCoding.parameter(query));
    }

    @Test
    void anEndpointOfTheSettingsIsCalledAndItsRowsAreJoined() throws Exception {
        HttpResponse<String> response = ask("SELECT ?name ?author { SERVICE <" + address("/sparql")
                + "> { ?s rdfs:label ?name } ?s wdt:P50 ?author }");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body())
                .isEqualToNormalizingNewlines("name,author\nfrom afar,http://data.example/entity/Ilse_Marrow\n");
        assertThat(ASKED).hasPositiveValue();
    }

    @Test
    void itIsAskedForWhatIsKnownAlready() throws Exception {
        HttpResponse<String> response =
                ask("SELECT ?name { ?award wdt:P31 ?kind . <entity/The_Glass_Orchard> wdt:P50 ?author" + " SERVICE <"
                        + remote.address("/sparql") + "> { ?author <http://schema.org/name> ?name } } LIMIT 1");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).isEqualToNormalizingNewlines("name\nIlse Marrow\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <NAMED/not-named> { ?s ?p ?name } }",
                "SELECT * { SERVICE SILENT <NAMED/not-named> { ?s ?p ?name } }",
                "SELECT * { SERVICE <NAMED/sparql?x> { ?s ?p ?name } }",
                "SELECT * { VALUES ?where { <NAMED/sparql> } SERVICE ?where { ?s ?p ?name } }",
                "SELECT * { SERVICE <NAMED/sparql> { SERVICE <NAMED/not-named> { ?s ?p ?name } } }",
                "ASK { FILTER EXISTS { SERVICE <NAMED/not-named> { ?s ?p ?name } } }"
            })
    void anotherOneIsNot(String query) throws Exception {
        HttpResponse<String> response = ask(query.replace("NAMED", address("")));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("remove SERVICE");
        assertThat(ASKED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/cut", "/silent"})
    void whereTheOtherFailsNothingLooksLikeItsAnswer(String path) throws Exception {
        HttpResponse<String> response =
                ask("SELECT ?s ?name { SERVICE <" + address(path) + "> { ?s rdfs:label ?name } }");
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 503);
        assertThat(response.body()).doesNotContain("from afar");
        assertThat(ASKED).hasPositiveValue();
    }
}
