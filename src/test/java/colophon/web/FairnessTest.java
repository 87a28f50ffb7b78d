package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.AddressRange;
import colophon.web.http.PercentCoding;
import colophon.web.sparql.SparqlSettings;
import colophon.web.sparql.fair.ClientLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client may use up, and what becomes of the query of one that hangs up. */
@Timeout(180)
class FairnessTest {
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String ASK = "ASK { ?s ?p ?o }";

    /** Nothing that matters comes in while a test runs. */
    private static final ClientLimits NARROW =
            new ClientLimits(Duration.ofMillis(1), Duration.ofMillis(1), 1, 3, 1, List.of());

    private static final Proxies HERE =
            new Proxies(List.of(AddressRange.parse("127.0.0.0/8").orElseThrow()), Proxies.Header.X_FORWARDED_FOR);

    private static GlassOrchard start(ClientLimits clients, Proxies proxies) throws IOException {
        return GlassOrchard.start(ServerSettings.DEFAULT
                .withSparql(SparqlSettings.DEFAULT.withClients(clients))
                .withProxies(proxies));
    }

    private static String asked(String query) {
        return "/sparql?query=" + PercentCoding.parameter(query);
    }

    private static HttpResponse<String> ask(GlassOrchard site, String query, String forwardedFor) throws Exception {
        return site.send(site.request(asked(query)).header("X-Forwarded-For", forwardedFor));
    }

    @Test
    void whatIsLeftIsToldWithEveryAnswer() throws Exception {
        try (GlassOrchard site = start(ClientLimits.DEFAULT, Proxies.NONE)) {
            for (String query : List.of(ASK, "nonsense")) {
                HttpResponse<String> response = site.get(asked(query));
                assertThat(response.headers().firstValue("RateLimit-Policy"))
                        .contains("\"query-time\";q=300;w=150;qu=\"seconds\", \"errors\";q=200;w=200");
                assertThat(response.headers().firstValue("RateLimit").orElseThrow())
                        .matches("\"query-time\";r=[0-9]+;t=[0-9]+, \"errors\";r=[0-9]+;t=[0-9]+");
                assertThat(response.headers()
                                .firstValue("Access-Control-Expose-Headers")
                                .orElse(""))
                        .contains("RateLimit", "Retry-After");
            }
            assertThat(site.get("/").headers().firstValue("RateLimit")).isEmpty();
        }
    }

    @Test
    void whoseQueriesRanTooLongWaits() throws Exception {
        try (GlassOrchard site = start(NARROW, HERE)) {
            assertThat(ask(site, ASK, "192.0.2.1").statusCode()).isEqualTo(200);
            assertThat(site.send(site.request(asked(ENDLESS) + "&timeout=0.1").header("X-Forwarded-For", "192.0.2.2"))
                            .statusCode())
                    .isEqualTo(503);
            HttpResponse<String> refused = ask(site, "ASK { ?s ?p 1 }", "192.0.2.2");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            assertThat(refused.body()).contains("client-query-time-burst");
            // What was answered before costs no time; so it is given even now, and to others everything.
            assertThat(ask(site, ASK, "192.0.2.2").statusCode()).isEqualTo(200);
            assertThat(ask(site, "ASK { ?s ?p 1 }", "192.0.2.3").statusCode()).isEqualTo(200);
            // Another name in front of its own does not make it another client.
            assertThat(ask(site, "ASK { ?s ?p 2 }", "192.0.2.4, 192.0.2.2").statusCode())
                    .isEqualTo(429);
            assertThat(site.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoseRequestsFailTooOftenWaits() throws Exception {
        try (GlassOrchard site = start(NARROW, HERE)) {
            HttpResponse<String> response = ask(site, "nonsense", "2001:db8::1");
            for (int i = 0; i < 100 && response.statusCode() == 400; i++) {
                response = ask(site, "nonsense", "2001:db8::" + (i + 2));
            }
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.body()).contains("client-errors-burst");
            // Not even what was answered before, to others and to itself.
            assertThat(ask(site, ASK, "2001:db8:0:1::1").statusCode()).isEqualTo(200);
            assertThat(ask(site, ASK, "2001:db8:0:1::1").headers().firstValue("Cache-Status"))
                    .contains("colophon; hit");
            assertThat(ask(site, ASK, "2001:db8::1").statusCode()).isEqualTo(429);
            assertThat(ask(site, ASK, "2001:db8:0:1::1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobodyButATrustedProxySpeaksForOthers() throws Exception {
        try (GlassOrchard site = start(NARROW, Proxies.NONE)) {
            assertThat(site.get(asked(ENDLESS) + "&timeout=0.1").statusCode()).isEqualTo(503);
            assertThat(ask(site, ASK, "192.0.2.1").statusCode()).isEqualTo(429);
        }
    }

    /** Only by the hang-up can the one place become free again within the hour. */
    @Test
    void aQueryEndsWhenItsClientHangsUp() throws Exception {
        SparqlSettings alone = new SparqlSettings(Duration.ofHours(1), 500, 40_000, 2_000, 1, 0, Duration.ZERO, 0);
        try (GlassOrchard site = GlassOrchard.start(alone)) {
            Socket socket = letIn(site);
            socket.close();
            while (site.get(asked(ASK)).statusCode() != 200) {
                Thread.sleep(10);
            }
        }
    }

    /** Whoever waits for a turn waits in a thread of the server; the pages need others. */
    @Test
    void pagesAreMadeWhileAsManyQueriesWaitAsMay() throws Exception {
        int most = 80;
        SparqlSettings crowded = new SparqlSettings(
                        Duration.ofHours(1), 500, 40_000, 2_000, 1, most, Duration.ofHours(1), 0)
                .withClients(
                        new ClientLimits(Duration.ofHours(1), Duration.ofHours(1), 1_000, 1_000, 1_000, List.of()));
        try (GlassOrchard site = GlassOrchard.start(crowded);
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Socket running = send(site);
            awaitLevel(site, "colophon_sparql_running", 1);
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                waiting.add(crowd.submit(() -> site.get(asked(ASK)).statusCode()));
            }
            awaitLevel(site, "colophon_sparql_waiting", most);
            assertThat(site.get("/page/The_Glass_Orchard").statusCode()).isEqualTo(200);
            running.close();
            for (Future<Integer> each : waiting) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
    }

    private static void awaitLevel(GlassOrchard site, String name, int level) throws Exception {
        while (!site.get("/metrics").body().contains(name + " " + level + ".0\n")) {
            Thread.sleep(10);
        }
    }

    /** Sends the long query until it runs: the short query beside it may hold the one place just when the long one comes. */
    private static Socket letIn(GlassOrchard site) throws Exception {
        Socket socket = send(site);
        while (site.get(asked(ASK)).statusCode() != 503) {
            if (socket.getInputStream().available() > 0) {
                socket.close();
                socket = send(site);
            }
        }
        return socket;
    }

    private static Socket send(GlassOrchard site) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.server().port());
        String request = "GET " + asked(ENDLESS) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
