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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SPARQL endpoint refuses, so that nothing but the dataset is in reach of a query. */
class SparqlRefusalsTest {
    private static final String SELECT = "SELECT ?author WHERE { <entity/The_Glass_Orchard> wdt:P50 ?author }";

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
                "SELECT (<java:colophon.web.SparqlRefusalsTest$Planted>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(STR(<java:colophon.web.SparqlRefusalsTest$Planted>(?o)) = 'x') }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { BIND(<java:colophon.web.SparqlRefusalsTest$Planted>() AS ?x) } }",
                "SELECT (COUNT(<java:colophon.web.SparqlRefusalsTest$Planted>(?s)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SUM(<java:colophon.web.SparqlRefusalsTest$Planted>(?o)) > 1)",
                "SELECT * { ?s ?p ?o } ORDER BY <java:colophon.web.SparqlRefusalsTest$Planted>(?o)",
                "SELECT * { ?s <java:colophon.web.SparqlRefusalsTest$Planted> ?o }",
                "SELECT * { ?s ?p ?o { SELECT * { ?s <java:colophon.web.SparqlRefusalsTest$Planted> (1 2) } } }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#systemVar>('x') AS ?x) {}",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#print>('x') AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#x>() AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:colophon.web.SparqlRefusalsTest$Planted>) AS ?x) {}",
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
        HttpResponse<String> response = site.get(
                asked("SELECT * { ?s rdfs:label/<java:colophon.web.SparqlRefusalsTest$Planted> ?o }") + "&format=csv");
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
}
