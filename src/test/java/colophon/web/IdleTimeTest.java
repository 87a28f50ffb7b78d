package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections on which nothing is said are closed, wherever in a request they fell silent; others are not. */
@Timeout(120)
class IdleTimeTest {
    private static final String ASK = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET / HT",
                "GET / HTTP/1.1\r\nHost: local",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 9\r\n\r\nASK",
                ASK
            })
    void whoSaysNothingIsHungUpOn(String beginning) throws IOException {
        try (GlassOrchard site = GlassOrchard.start(ServerSettings.DEFAULT.withIdleTime(Duration.ofMillis(300)));
                Socket socket = connect(site)) {
            say(socket, beginning);
            // Without the idle time this would never come to its end, but to that of the test's time.
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).matches("(?s)(HTTP/1.1 (200|400|408) .*)?");
        }
    }

    @Test
    void whoAsksAgainIsAnswered() throws IOException {
        try (GlassOrchard site = GlassOrchard.start(ServerSettings.DEFAULT.withIdleTime(Duration.ofMinutes(10)));
                Socket socket = connect(site)) {
            for (int i = 0; i < 3; i++) {
                say(socket, ASK);
                byte[] head = socket.getInputStream().readNBytes(12);
                assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
                skipToEnd(socket);
            }
        }
    }

    /** The server's own time, while it makes an answer, is nobody's silence. */
    @ParameterizedTest
    @ValueSource(strings = {"/sparql?query=", "/query?query="})
    void whoWaitsForAnAnswerGetsIt(String path) throws Exception {
        SparqlSettings second =
                new SparqlSettings(Duration.ofSeconds(1), 500, 40_000, 2_000, 8, 32, Duration.ofSeconds(5), 0);
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        ServerSettings settings = ServerSettings.DEFAULT.withSparql(second).withIdleTime(Duration.ofMillis(200));
        try (GlassOrchard site = GlassOrchard.start(settings)) {
            HttpResponse<String> response = site.get(path + PercentCoding.parameter(endless));
            assertThat(response.body()).contains("1000 ms");
        }
    }

    private static Socket connect(GlassOrchard site) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), site.server().port());
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads to the end of an answer in JSON. */
    private static void skipToEnd(Socket socket) throws IOException {
        int last = socket.getInputStream().read();
        while (last != '}') {
            last = socket.getInputStream().read();
        }
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
    }
}
