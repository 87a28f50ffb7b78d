package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server process goes on answering while one snapshot after another comes into service. */
@Timeout(900)
class SwitchingTest {
    private static final int SWITCHES = Integer.getInteger("colophon.switches", 6);
    private static final int THINGS = 300;
    private static final int CLIENTS = 3;
    private static final int BYTES_A_MILLISECOND = 150;
    private static final List<String> PATHS = List.of(
            "data/Thing_0.ttl",
            "page/Thing_7",
            "data/Thing_299.nt",
            "dump/colophon.nt",
            "sitemap.xml",
            "search?q=thing+5",
            "data/Thing_9.jsonld?flavor=simple",
            "entity/Thing_3");

    @TempDir
    Path home;

    /** What clients saw that they should not have seen, and how much they saw. */
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    private void ask(URI address) {
        int latest = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!over.get()) {
                for (String path : PATHS) {
                    HttpRequest request = HttpRequest.newBuilder(address.resolve("/" + path))
                            .timeout(Duration.ofMinutes(2))
                            .build();
                    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                    int expected = path.startsWith("entity/") ? 303 : 200;
                    latest = check(path, response.statusCode(), expected, response.body(), latest);
                    answers.incrementAndGet();
                }
            }
        } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Checks an answer: the status, that all of it is of one generation, and none before one that was seen; returns the latest seen. */
    private int check(String path, int status, int expected, String body, int latest) {
        if (status != expected) {
            failures.add(path + ": " + status);
        }
        Set<Integer> generations = Generations.in(body);
        if (generations.size() > 1) {
            failures.add(path + " mixes the generations " + generations);
        }
        if (generations.stream().anyMatch(g -> g < latest)) {
            failures.add(path + " went back from " + latest + " to " + generations);
        }
        return generations.stream().reduce(latest, Math::max);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noRequestFails(boolean memory) throws Exception {
        Path store = home.resolve("store");
        Generations.build(store, memory, 1, THINGS);
        try (KillableServer server = KillableServer.start(home, store, memory)) {
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(Thread.ofPlatform().daemon().start(() -> ask(server.address())));
            }
            for (int generation = 2; generation <= SWITCHES + 1; generation++) {
                int before = answers.get();
                Generations.build(store, memory, generation, THINGS);
                while (answers.get() < before + 2 * PATHS.size() && failures.isEmpty()) {
                    Thread.onSpinWait();
                    Thread.sleep(5);
                }
            }
            over.set(true);
            for (Thread client : clients) {
                client.join();
            }
            assertThat(failures).isEmpty();
            assertThat(answers.get()).isGreaterThanOrEqualTo(2 * SWITCHES * PATHS.size());
            assertThat(Generations.in(text(server.address().resolve("/data/Thing_5.nt"))))
                    .as("the last is served")
                    .containsExactly(SWITCHES + 1);
        }
    }

    private static String text(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void aWrongAnswerIsSeen() {
        assertThat(check("a", 503, 200, "", 0)).isZero();
        assertThat(check("b", 200, 200, "Thing 1, generation 3 and Thing 2, generation 4", 0))
                .isEqualTo(4);
        assertThat(check("c", 200, 200, "Thing 1, generation 2", 3)).isEqualTo(3);
        assertThat(check("d", 200, 200, "Thing 1, generation 3", 3)).isEqualTo(3);
        assertThat(failures).containsExactly("a: 503", "b mixes the generations [3, 4]", "c went back from 3 to [2]");
    }

    /** A client that reads on slowly a download, or a document, of a snapshot that three others have followed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatBeganOnAnOldSnapshotEndsOnIt(boolean memory) throws Exception {
        Path store = home.resolve("store");
        int many = 60_000;
        Generations.build(store, memory, 1, many);
        byte[] whole = Files.readAllBytes(store.resolve("snapshots/1/dataset.nt"));
        try (KillableServer server = KillableServer.start(home, store, memory);
                Socket slow = open(server.address(), "/dump/colophon.nt")) {
            InputStream in = new BufferedInputStream(slow.getInputStream());
            String head = head(in);
            assertThat(head).startsWith("HTTP/1.1 200").contains("Content-Length: " + whole.length);
            ByteArrayOutputStream body = new ByteArrayOutputStream(whole.length);
            Thread reader = Thread.ofPlatform().daemon().start(() -> readSlowly(in, body));
            for (int generation = 2; generation <= 4; generation++) {
                Generations.build(store, memory, generation, 20);
                // So that the server takes the new snapshot and would let the old one go.
                assertThat(Generations.in(text(server.address().resolve("/data/Thing_1.nt"))))
                        .containsExactly(generation);
            }
            assertThat(store.resolve("snapshots/1")).exists();
            assertThat(store.resolve("snapshots/2")).doesNotExist();
            assertThat(reader.isAlive()).as("it is still being read").isTrue();
            over.set(true);
            reader.join();
            assertThat(failures).isEmpty();
            assertThat(body.toByteArray()).isEqualTo(whole);
        }
        Generations.build(store, memory, 5, 20);
        assertThat(store.resolve("snapshots/1")).doesNotExist();
    }

    /**
     * Reads on by the clock, so slowly that it takes minutes and so fast that the server does not think that nobody reads, until it
     * need not be slow any more.
     */
    private void readSlowly(InputStream in, ByteArrayOutputStream body) {
        long start = System.nanoTime();
        try {
            while (!over.get()) {
                long due = (System.nanoTime() - start) / 1_000_000 * BYTES_A_MILLISECOND;
                body.write(in.readNBytes((int) Math.max(1, due - body.size())));
                Thread.sleep(20);
            }
            in.transferTo(body);
        } catch (IOException | InterruptedException e) {
            failures.add(e.toString());
        }
    }

    private static Socket open(URI address, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: data.example\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        Pattern end = Pattern.compile("\r\n\r\n$");
        while (!end.matcher(head).find()) {
            int next = in.read();
            assertThat(next).as("the head ends: " + head).isNotNegative();
            head.append((char) next);
        }
        return head.toString();
    }
}
