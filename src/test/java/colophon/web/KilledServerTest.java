package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is killed at moments of chance while it takes a new snapshot that is being built beside it, and while it makes the files
 * that it makes at all: downloads with their sums, and the survey of a snapshot that has none. What was published is served after
 * as it was before, byte for byte.
 */
@Timeout(3600)
class KilledServerTest {
    /** How often; many more where the machine has the time: {@code -Dcolophon.kills=200}. */
    private static final int KILLS = Integer.getInteger("colophon.kills", 3);

    private static final int THINGS = 400;
    private static final List<String> PATHS = List.of(
            "dataset",
            "dump/colophon.ttl.gz",
            "dump/colophon-Book.jsonld",
            "dump/colophon.rdf.sha256",
            "sitemap.xml",
            "search?q=thing+39",
            "data/Thing_1.ttl",
            "");

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Asks a server for everything, without waiting for its answers. */
    private void askAll(URI address) {
        for (String path : PATHS) {
            client.sendAsync(request(address, path), HttpResponse.BodyHandlers.discarding());
        }
    }

    private static HttpRequest request(URI address, String path) {
        return HttpRequest.newBuilder(address.resolve("/" + path)).build();
    }

    /** The bodies of a store's answers. */
    private Map<String, String> served(Path folder) throws Exception {
        Map<String, String> bodies = new HashMap<>();
        try (Store store = Store.open(folder, Generations.settings(false));
                Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0))) {
            for (String path : PATHS) {
                HttpResponse<byte[]> response = client.send(
                        request(URI.create(server.address()), path), HttpResponse.BodyHandlers.ofByteArray());
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                bodies.put(path, HexFormat.of().formatHex(response.body()));
            }
        }
        return bodies;
    }

    /** A copy of a snapshot as its build left it, in a store of its own. */
    private Path pristine(Path store, int number) throws IOException {
        Path copy = home.resolve("pristine-" + number);
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.toList()) {
                String name = store.relativize(file).toString();
                if (Files.isRegularFile(file) && !name.contains("dumps") && !name.endsWith(".lock")) {
                    Path target = copy.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    @Test
    void whatWasPublishedIsServedAsBefore() throws Exception {
        Random chance = new Random(11);
        Path store = home.resolve("store");
        Generations.build(store, false, 1, THINGS);
        for (int kill = 1; kill <= KILLS; kill++) {
            if (kill % 3 == 2) {
                Files.deleteIfExists(store.resolve("snapshots/" + kill + "/survey.tsv"));
            }
            int next = kill + 1;
            try (KillableServer server = KillableServer.start(home, store, false)) {
                Thread build = Thread.ofPlatform().start(() -> Generations.build(store, false, next, THINGS));
                askAll(server.address());
                Thread.sleep(chance.nextInt(700));
                askAll(server.address());
                Thread.sleep(chance.nextInt(300));
                assertThat(server.runs()).as("it serves until it is killed").isTrue();
                server.kill();
                build.join();
            }
            Path copy = pristine(store, next);
            assertThat(served(store)).isEqualTo(served(copy));
            assertThat(Generations.in(new String(
                            HexFormat.of().parseHex(served(store).get("data/Thing_1.ttl")),
                            java.nio.charset.StandardCharsets.UTF_8)))
                    .containsExactly(next);
            GlassOrchard.delete(copy);
        }
    }
}
