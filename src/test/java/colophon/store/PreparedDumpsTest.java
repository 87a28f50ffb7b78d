package colophon.store;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that are made beside. */
@Timeout(600)
class PreparedDumpsTest {
    private static final String BASE = "http://example.org/";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    private static Snapshot build(Store store, int things) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            for (int i = 0; i < things; i++) {
                writer.stream()
                        .triple(Triple.create(
                                NodeFactory.createURI(BASE + "entity/" + i),
                                NodeFactory.createURI(BASE + "p"),
                                NodeFactory.createLiteralLang("thing " + i, "en")));
            }
            return writer.commit();
        }
    }

    private static Dumps dumps() {
        return new Dumps(new Prefixes(Map.of()));
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void allAreMadeWithTheirSums() throws Exception {
        Dumps dumps = dumps();
        try (Store store = Store.open(folder);
                PreparedDumps prepared = new PreparedDumps(dumps, store::lease)) {
            Snapshot snapshot = build(store, 50);
            assertThat(dumps.made(snapshot, RdfFormat.NTRIPLES, false)).isPresent();
            assertThat(dumps.made(snapshot, RdfFormat.TURTLE, false)).isEmpty();
            assertThat(prepared.await(snapshot, Duration.ofMinutes(5))).isTrue();
            for (RdfFormat format : RdfFormat.values()) {
                Dumps.Download plain = dumps.made(snapshot, format, false).orElseThrow();
                Dumps.Download zipped = dumps.made(snapshot, format, true).orElseThrow();
                for (Dumps.Download each : List.of(plain, zipped)) {
                    assertThat(each.sha256()).isEqualTo(sum(each.file()));
                    assertThat(each.bytes()).isEqualTo(Files.size(each.file()));
                }
                try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped.file()))) {
                    assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain.file()));
                }
            }
        }
    }

    @Test
    void whoHasNoPatienceIsToldThatTheyAreNotMade() throws Exception {
        Dumps dumps = dumps();
        try (Store store = Store.open(folder)) {
            Snapshot snapshot = build(store, 60_000);
            try (PreparedDumps prepared = new PreparedDumps(dumps, store::lease)) {
                assertThat(prepared.await(snapshot, Duration.ZERO)).isFalse();
            }
            assertThat(dumps.made(snapshot, RdfFormat.values()[RdfFormat.values().length - 1], true))
                    .as("it is given up before the last")
                    .isEmpty();
            assertThat(leftovers()).as("what is given up leaves no trace").isEmpty();
            try (PreparedDumps prepared = new PreparedDumps(dumps, store::lease)) {
                assertThat(prepared.await(snapshot, Duration.ofMinutes(9))).isTrue();
                assertThat(prepared.await(snapshot, Duration.ZERO)).isTrue();
            }
            assertThat(sums(dumps, snapshot)).as("no half of a file is left").isEqualTo(sumsWithoutPause());
        }
    }

    /** The sums of all downloads of a snapshot. */
    private static List<String> sums(Dumps dumps, Snapshot snapshot) throws IOException {
        List<String> sums = new ArrayList<>();
        for (RdfFormat format : RdfFormat.values()) {
            sums.add(dumps.file(snapshot, format, false).sha256());
            sums.add(dumps.file(snapshot, format, true).sha256());
        }
        return sums;
    }

    /** The same of the same dataset in another store, where nobody gave up. */
    private List<String> sumsWithoutPause() throws IOException {
        try (Store store = Store.open(other)) {
            return sums(dumps(), build(store, 60_000));
        }
    }

    private List<Path> leftovers() throws IOException {
        try (var files = Files.list(folder.resolve("snapshots/1/dumps"))) {
            return files.filter(f -> f.toString().endsWith(".new")).toList();
        }
    }

    /** Does not get to read before it is told to stop. */
    private static Lease never() {
        try {
            new CountDownLatch(1).await();
            throw new IllegalStateException("nothing opens it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }

    @Test
    void oneThatIsMissingIsNotAll() throws Exception {
        Dumps dumps = dumps();
        try (Store store = Store.open(folder);
                PreparedDumps prepared = new PreparedDumps(dumps, PreparedDumpsTest::never)) {
            Snapshot snapshot = build(store, 10);
            for (RdfFormat format : RdfFormat.values()) {
                dumps.file(snapshot, format, false);
            }
            assertThat(prepared.await(snapshot, Duration.ZERO)).isFalse();
            for (RdfFormat format : RdfFormat.values()) {
                dumps.file(snapshot, format, true);
            }
            assertThat(prepared.await(snapshot, Duration.ZERO)).isTrue();
        }
    }

    @Test
    void aLaterSnapshotIsNotKeptWaiting() throws Exception {
        Dumps dumps = dumps();
        AtomicInteger asked = new AtomicInteger();
        try (Store store = Store.open(folder);
                PreparedDumps prepared =
                        new PreparedDumps(dumps, () -> asked.getAndIncrement() == 0 ? never() : store.lease())) {
            Snapshot first = build(store, 10);
            assertThat(prepared.await(first, Duration.ZERO)).isFalse();
            Snapshot second = build(store, 20);
            assertThat(prepared.await(second, Duration.ofMinutes(2))).isTrue();
            assertThat(asked).hasValue(2);
        }
    }
}
