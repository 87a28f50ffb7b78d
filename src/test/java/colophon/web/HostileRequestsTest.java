package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that mean harm, sent byte by byte past any client's own sense: each gets a refusal or an answer of bounded
 * length, none the inside of the machine, and the server goes on.
 */
@Timeout(600)
class HostileRequestsTest {
    private static final int LONGEST_ANSWER = 8 << 20;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ?[^\r\n]*\r\n");

    /** A dataset whose labels are an attack on those who look at its pages. */
    private static final String SPITEFUL = """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            <http://data.example/entity/Spite> a schema:Book ;
                rdfs:label "<script>alert(1)</script>"@en ;
                schema:name "<script>alert(1)</script>"@en ;
                schema:description "\\"'><img src=x onerror=alert(1)></script><script>alert(1)</script>"@en ;
                schema:author <http://data.example/entity/Spiteful> .
            <http://data.example/entity/Spiteful> a schema:Person ;
                rdfs:label "</title><svg onload=alert(1)>"@en ;
                schema:name "</title><svg onload=alert(1)>"@en .
            """;

    @TempDir
    private static Path folder;

    private static Store store;
    private static Server server;

    @BeforeAll
    static void start() {
        store = Store.open(folder.resolve("store"));
        try (SnapshotWriter writer = store.begin(GlassOrchard.BASE)) {
            RDFParser.fromString(SPITEFUL, Lang.TURTLE).parse(writer.stream());
            writer.commit();
        }
        server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> aHostileRequestGetsARefusalOrABoundedAnswer() {
        List<HostileRequest> requests = HostileRequest.all();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(300);
        return requests.stream().map(r -> DynamicTest.dynamicTest(r.name(), () -> check(r)));
    }

    @Test
    void afterAllOfThemPagesAreServed() throws IOException {
        for (HostileRequest request : HostileRequest.all()) {
            answer(request);
        }
        assertThat(answer(HostileRequest.get("/page/Spite"))).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void labelsAreTextOnEveryPage() throws IOException {
        for (String path : List.of("/", "/page/Spite", "/page/Spiteful", "/search?q=script", "/ontology")) {
            String answer = answer(HostileRequest.get(path));
            assertThat(answer).as(path).doesNotContain("<script>alert").doesNotContain("<svg onload");
            assertThat(answer).as(path).doesNotContain("<img src=x").doesNotContain("</script><script>");
        }
        assertThat(answer(HostileRequest.get("/page/Spite"))).contains("&lt;script&gt;alert(1)");
    }

    /** The engine looks at its clock between rows only; these have one row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX('%s', '((a+)+)+$')",
                "REGEX('%s', '((A+)+)+$', 'i')",
                "REPLACE('%s', '((a+)+)+$', 'b')",
                "REPLACE('%s', '((A+)+)+$', 'b', 'i')",
                "IF(EXISTS { FILTER REGEX('%s', '((a+)+)+$') }, 1, 2)"
            })
    void aPatternThatTriesForeverEndsWithItsQuery(String expression) throws IOException {
        String query = "SELECT (" + expression.formatted("a".repeat(50) + "!") + " AS ?x) {}";
        String answer = answer(HostileRequest.get("/sparql?timeout=0.2&query=" + PercentCoding.parameter(query)));
        assertThat(answer).startsWith("HTTP/1.1 503 ").contains("200 ms");
    }

    @Test
    void patternsMatchAsTheStandardSays() throws IOException {
        String query = "SELECT (REGEX('Glass', '^g') AS ?a) (REGEX('Glass', '^g', 'i') AS ?b)"
                + " (REPLACE('abcb', 'b', 'Z') AS ?c) (REPLACE('a.c', '.', 'x', 'q') AS ?d) (REPLACE('ab'@en, '(a)', '$1$1') AS ?e)"
                + " (REGEX('a\\nb', 'a.b', 's') AS ?g) {}";
        String answer = answer(HostileRequest.get("/sparql?format=csv&query=" + PercentCoding.parameter(query)));
        assertThat(answer).endsWith("\r\n\r\na,b,c,d,e,g\r\nfalse,true,aZcZ,axc,aab,true\r\n");
    }

    /** Half a request each, and never more: they hold connections, and nobody else waits for them. */
    @Test
    void slowClientsHoldUpNobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                slow.add(socket);
                String half = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: local"
                        : "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                                + "Content-Length: 1000\r\n\r\nSELECT";
                socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(answer(HostileRequest.get("/page/Spite"))).startsWith("HTTP/1.1 200 ");
            assertThat(answer(HostileRequest.get("/sparql?query=ASK%7B%7D"))).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void check(HostileRequest request) throws IOException {
        String answer = answer(request);
        assertThat(answer.length()).isLessThan(LONGEST_ANSWER);
        if (answer.isEmpty()) {
            assertThat(request.nonsense())
                    .as("only what is no HTTP may be hung up on")
                    .isTrue();
            return;
        }
        var status = STATUS.matcher(answer);
        assertThat(status.lookingAt()).as(answer).isTrue();
        assertThat(Integer.parseInt(status.group(1)))
                .as(answer)
                .matches(code -> code < 500 || List.of(501, 503, 505).contains(code));
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head).doesNotContainIgnoringCase("\nX-Injected:");
        if (head.contains("Content-Type: text/html")) {
            assertThat(answer).doesNotContain("<script>alert").doesNotContain("<img src=x");
            assertThat(head).contains("Content-Security-Policy: default-src 'none'");
        }
        assertThat(answer).doesNotContain("root:x:0").doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Pattern.compile("\r\n\r\nHTTP/1\\.1 200").matcher(answer).find())
                .as("a second answer, to a request smuggled in")
                .isFalse();
    }

    /** All that comes back, as Latin-1; nothing where the server hangs up without a word. */
    private static String answer(HostileRequest request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(300_000);
            try {
                socket.getOutputStream().write(request.bytes());
                socket.getOutputStream().flush();
                if (request.nonsense()) {
                    // What waits for more is told that there is none.
                    socket.shutdownOutput();
                }
            } catch (SocketException e) {
                // It may refuse before it has read all; what it said can still be there.
            }
            return readAll(socket.getInputStream());
        }
    }

    private static String readAll(InputStream in) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            for (int read = in.read(buffer); read >= 0 && all.size() < LONGEST_ANSWER; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (SocketException e) {
            // A reset after the refusal of what was not read to its end.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
