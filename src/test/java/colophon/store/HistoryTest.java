package colophon.store;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.ledger.Patches;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store remembers of snapshots that are gone, and how long it keeps those that are read. */
class HistoryTest {
    private static final String BASE = "http://example.org/";
    private static final StoreSettings SETTINGS = new StoreSettings(1, 1000, 100);

    @TempDir
    Path folder;

    private static Triple triple(int n) {
        return Triple.create(
                NodeFactory.createURI(BASE + "entity/" + n),
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createLiteralLang("n" + n, "en"));
    }

    private static Snapshot build(Store store, IntStream things) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            things.forEach(n -> writer.stream().triple(triple(n)));
            return writer.commit();
        }
    }

    private static List<String> composed(Snapshot snapshot, int after, int until) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        snapshot.patches()
                .compose(
                        BASE,
                        after,
                        until,
                        IntStream.rangeClosed(after + 1, until).boxed().toList(),
                        out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.startsWith("A ") || l.startsWith("D "))
                .map(l -> l.charAt(0) + l.replaceFirst(".*/entity/(\\d+)>.*", "$1"))
                .toList();
    }

    @Test
    void patchesOfSeveralSnapshotsMakeOne() throws IOException {
        try (Store store = Store.open(folder, SETTINGS)) {
            build(store, IntStream.of(1, 2, 3));
            build(store, IntStream.of(2, 3, 4));
            build(store, IntStream.of(1, 2, 5));
            Snapshot last = build(store, IntStream.of(1, 2, 4));
            assertThat(composed(last, 0, 4)).containsExactly("A1", "A2", "A4");
            assertThat(composed(last, 1, 4)).containsExactly("D3", "A4");
            assertThat(composed(last, 2, 4)).containsExactly("A1", "D3");
            assertThat(composed(last, 3, 4)).containsExactly("A4", "D5");
            assertThat(last.ledger().history()).hasSize(4);
            assertThat(last.ledger().change(3).orElseThrow().added()).isEqualTo(2);
            assertThat(last.ledger().fate("entity/3").orElseThrow().since()).isEqualTo(3);
            assertThat(last.ledger().fate("entity/4")).isEmpty();
            assertThat(last.ledger().fate("entity/77")).isEmpty();
        }
    }

    @Test
    void theChangesOfManySnapshotsAreUnitedSomeAtATime() throws IOException {
        try (Store store = Store.open(folder, SETTINGS)) {
            Snapshot last = build(store, IntStream.of(1, 2));
            for (int i = 3; i <= 20; i++) {
                last = build(store, IntStream.of(1, i));
            }
            assertThat(composed(last, 0, 19)).containsExactly("A1", "A20");
            assertThat(composed(last, 1, 19)).containsExactly("A20", "D2");
        }
    }

    @Test
    void aSnapshotThatIsReadStaysUntilItIsGivenBack() {
        try (Store store = Store.open(folder, SETTINGS)) {
            build(store, IntStream.range(0, 5)).number();
        }
        try (Store store = Store.open(folder, SETTINGS);
                Store builder = Store.open(folder, SETTINGS)) {
            Lease lease = store.lease();
            build(builder, IntStream.range(0, 6));
            build(builder, IntStream.range(0, 7));
            assertThat(lease.snapshot().number()).isEqualTo(1);
            assertThat(folder.resolve("snapshots/1/dataset.nt")).exists();
            try (Lease later = store.lease()) {
                assertThat(later.snapshot().number()).isEqualTo(3);
            }
            lease.close();
            lease.close();
            build(builder, IntStream.range(0, 8));
            assertThat(folder.resolve("snapshots/1")).doesNotExist();
        }
    }

    @Test
    void aHistoryThatIsLostBeginsAnew() throws IOException {
        try (Store store = Store.open(folder, SETTINGS)) {
            build(store, IntStream.of(1, 2));
            Files.delete(folder.resolve("changes/1.rdfp.gz"));
            Snapshot second = build(store, IntStream.of(2, 3));
            assertThat(second.ledger().change(2).orElseThrow().previous()).isZero();
            assertThat(composed(second, 1, 2)).containsExactly("A2", "A3");
            assertThat(Patches.MEDIA_TYPE).isEqualTo("application/rdf-patch");
        }
    }
}
