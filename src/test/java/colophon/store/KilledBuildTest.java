package colophon.store;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.ledger.Change;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that builds one snapshot after another is killed at moments of chance, as by a power cut for processes. */
class KilledBuildTest {
    private static final String BASE = "http://example.org/";
    private static final StoreSettings SETTINGS = new StoreSettings(2, 0, 3_000);
    /** How often; many more where the machine has the time: {@code -Dcolophon.kills=200}. */
    private static final int KILLS = Integer.getInteger("colophon.kills", 6);

    /** Snapshot n has n times as many triples, so that a snapshot tells by its size which build it is of. */
    private static final int STEP = 20;

    @TempDir
    Path home;

    private Path folder;

    @BeforeEach
    void makeFolder() {
        folder = home.resolve("store");
    }

    /** Builds until it is killed, and says the number of each snapshot when it is committed. */
    public static final class Builder {
        private Builder() {}

        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]), SETTINGS)) {
                while (true) {
                    System.out.println(build(store));
                }
            }
        }

        private static int build(Store store) {
            int size = STEP * (store.isEmpty() ? 1 : (int) (store.current().triples() / STEP) + 1);
            try (SnapshotWriter writer = store.begin(BASE)) {
                for (int i = 0; i < size; i++) {
                    writer.stream().triple(triple(i));
                }
                return (int) writer.commit().triples() / STEP;
            }
        }

        private static Triple triple(int n) {
            return Triple.create(
                    NodeFactory.createURI(BASE + "entity/" + n),
                    NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                    NodeFactory.createLiteralLang("n" + n, "en"));
        }
    }

    @Test
    @Timeout(3600)
    void theLastCommittedSnapshotIsServed() throws Exception {
        Random chance = new Random(7);
        int committed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int said = Math.max(committed, saidBeforeTheKill(chance.nextInt(400)));
            try (Store store = Store.open(folder, SETTINGS)) {
                Snapshot snapshot = store.current();
                committed = (int) snapshot.triples() / STEP;
                // It may have been killed after a commit and before it said so, or while the next one was committed.
                assertThat(committed).isBetween(said, said + 1);
                assertThat(count(snapshot)).isEqualTo(snapshot.triples());
                assertThat(Files.readAllLines(snapshot.sorted())).hasSize(committed * STEP);
                assertThat(snapshot.base()).isEqualTo(BASE);
                assertThat(snapshot.survey().statistics().triples()).isEqualTo(snapshot.triples());
                assertHistory(snapshot);
                assertNothingIsLeft(snapshot.number());
            }
        }
    }

    /** Lets a process commit once at least, kills it some time later, and returns the last commit that it told. */
    private int saidBeforeTheKill(int milliseconds) throws IOException, InterruptedException {
        Path complaints = home.resolve("complaints");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Builder.class.getName(),
                        folder.toString())
                .redirectError(complaints.toFile())
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String last = said.readLine();
            assertThat(last)
                    .as(() -> "the first commit of a process that said: " + complaintsIn(complaints))
                    .isNotNull();
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).as("it builds until it is killed").isTrue();
            // Killed by its handle, its last words can still be read.
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
            return Integer.parseInt(last);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String complaintsIn(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The patches make the dataset, and the ledger knows of each snapshot and each name. */
    private static void assertHistory(Snapshot snapshot) throws IOException {
        List<Integer> numbers =
                snapshot.ledger().history().stream().map(Change::number).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().endsWith(snapshot.number());
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        snapshot.patches().compose(BASE, 0, snapshot.number(), numbers, patch);
        assertThat(patch.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> l.startsWith("A "))
                        .map(l -> l.substring(2)))
                .containsExactlyElementsOf(Files.readAllLines(snapshot.sorted()));
        assertThat(snapshot.ledger().fate("entity/0")).isEmpty();
    }

    /** Beside the snapshot in service there is at most the one before, which the settings keep. */
    private void assertNothingIsLeft(int number) throws IOException {
        try (Stream<Path> snapshots = Files.list(folder.resolve("snapshots"))) {
            assertThat(snapshots.map(s -> s.getFileName().toString()))
                    .contains(String.valueOf(number))
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(name -> Integer.parseInt(name) <= number);
        }
    }

    private static long count(Snapshot snapshot) {
        return Txn.calculateRead(
                snapshot.dataset(),
                () -> snapshot.dataset().getDefaultGraph().stream().count());
    }
}
