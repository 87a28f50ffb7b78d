package colophon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final String BASE = "http://example.org/";

    @TempDir
    Path folder;

    private static Triple triple(int n) {
        return Triple.create(
                NodeFactory.createURI(BASE + "entity/" + n),
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createLiteralLang("n\"" + n, "en"));
    }

    private static Snapshot build(Store store, int triples) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            for (int i = triples; i > 0; i--) {
                writer.stream().triple(triple(i));
                writer.stream().triple(triple(i));
            }
            return writer.commit();
        }
    }

    private static long count(Snapshot snapshot) {
        return Txn.calculateRead(
                snapshot.dataset(),
                () -> snapshot.dataset().getDefaultGraph().stream().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1000})
    void aBuildIsServedFromMemoryOrFromItsDatabase(long memoryTriples) throws IOException {
        StoreSettings settings = new StoreSettings(2, memoryTriples, 100);
        try (Store store = Store.open(folder, settings)) {
            assertThat(store.isEmpty()).isTrue();
            Snapshot first = build(store, 50);
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.triples()).isEqualTo(50);
            assertThat(count(first)).isEqualTo(50);
            assertThat(Files.readAllLines(first.sorted()))
                    .isSorted()
                    .hasSize(50)
                    .doesNotHaveDuplicates();
            assertThat(folder.resolve("snapshots/1/tdb2")).isDirectory();
        }
        try (Store again = Store.open(folder, settings)) {
            assertThat(again.base()).contains(BASE);
            assertThat(count(again.current())).isEqualTo(50);
        }
    }

    @Test
    void aBuildThatIsNotCommittedLeavesNoTrace() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 1);
            try (SnapshotWriter writer = store.begin(BASE)) {
                writer.stream().triple(triple(2));
            }
            assertThat(store.current().triples()).isEqualTo(1);
            try (Stream<Path> left = Files.list(folder.resolve("snapshots"))) {
                assertThat(left).containsExactly(folder.resolve("snapshots/1"));
            }
            assertThat(build(store, 3).number()).isEqualTo(2);
        }
    }

    @Test
    void whatAKilledBuildLeftIsRemovedAtTheNextOpening() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 1);
        }
        Path left = Files.createDirectories(folder.resolve("snapshots/2/tdb2"));
        Files.writeString(left.resolve("journal"), "half");
        try (Store store = Store.open(folder)) {
            assertThat(folder.resolve("snapshots/2")).doesNotExist();
            assertThat(store.current().number()).isEqualTo(1);
        }
    }

    @Test
    void oldSnapshotsAreKeptByCount() {
        try (Store store = Store.open(folder, new StoreSettings(2, 1000, 1000))) {
            build(store, 1);
            build(store, 2);
            build(store, 3);
            assertThat(folder.resolve("snapshots/1")).doesNotExist();
            assertThat(folder.resolve("snapshots/2")).exists();
            assertThat(store.current().number()).isEqualTo(3);
        }
    }

    @Test
    void openingEndsTheRemovalThatAKilledBuildBegan() {
        try (Store store = Store.open(folder, new StoreSettings(3, 1000, 1000))) {
            build(store, 1);
            build(store, 2);
            build(store, 3);
        }
        try (Store store = Store.open(folder, new StoreSettings(2, 1000, 1000))) {
            assertThat(folder.resolve("snapshots/1")).doesNotExist();
            assertThat(folder.resolve("snapshots/2")).exists();
            assertThat(store.current().number()).isEqualTo(3);
        }
    }

    @Test
    void aSecondBuildAtTheSameTimeIsRefused() {
        try (Store store = Store.open(folder);
                Store other = Store.open(folder);
                SnapshotWriter first = store.begin(BASE)) {
            assertThatThrownBy(() -> other.begin(BASE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another build is going on")
                    .hasMessageContaining("wait");
            first.stream().triple(triple(1));
            assertThat(first.commit().number()).isEqualTo(1);
            assertThat(other.current().triples()).isEqualTo(1);
        }
    }

    @Test
    void openingWhileABuildIsGoingOnDoesNotRemoveIt() {
        try (Store store = Store.open(folder);
                SnapshotWriter first = store.begin(BASE)) {
            first.stream().triple(triple(1));
            Store.open(folder).close();
            assertThat(first.commit().triples()).isEqualTo(1);
        }
    }

    @Test
    void anEmptyStoreSaysHowToBuild() {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(store::current)
                    .hasMessageContaining("no snapshot yet")
                    .hasMessageContaining("colophon build");
        }
    }

    @Test
    void aForeignFolderIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no Colophon store");
        assertThat(folder.resolve("colophon-store")).doesNotExist();
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("is a file");
    }

    @Test
    void aDamagedPointerSaysWhatToWriteIntoIt() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 1);
        }
        Files.writeString(folder.resolve("current"), "../../etc");
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not name a snapshot")
                .hasMessageContaining("[1]");
        Files.delete(folder.resolve("current"));
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is missing");
        Files.writeString(folder.resolve("current"), "7");
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("snapshot 7");
    }

    @Test
    void damagedTriplesAreNotServed() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 2);
        }
        Path sorted = folder.resolve("snapshots/1/dataset.nt");
        Files.writeString(sorted, Files.readString(sorted).lines().findFirst().orElseThrow() + "\n");
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(store::current)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aDamagedIndexIsNotServed() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 2);
        }
        Path pairs = folder.resolve("snapshots/1/index/spo-pairs");
        Files.write(pairs, Arrays.copyOf(Files.readAllBytes(pairs), 8));
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(store::current)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("1 triples, not 2");
        }
    }

    @Test
    void aSnapshotWithoutAnIndexIsReadFromItsTriples() throws IOException {
        try (Store store = Store.open(folder)) {
            build(store, 2);
        }
        Layout.remove(folder.resolve("snapshots/1/index"));
        try (Store store = Store.open(folder)) {
            assertThat(store.current().dataset().getDefaultGraph().size()).isEqualTo(2);
        }
        Path sorted = folder.resolve("snapshots/1/dataset.nt");
        Files.writeString(sorted, Files.readString(sorted).lines().findFirst().orElseThrow() + "\n");
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(store::current)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("1 triples, not 2");
        }
        Files.writeString(sorted, "rubbish");
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(store::current)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aStoreOfAnotherFormatIsRefused() throws IOException {
        Store.open(folder).close();
        Files.writeString(folder.resolve("colophon-store"), "Colophon store, format 99\n");
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("format 99");
    }

    @Test
    void aBaseIsAbsolute() {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.begin("http://example.org")).hasMessageContaining("slash");
        }
    }

    @Test
    void theDefaultsAreKnown() {
        assertThat(StoreSettings.DEFAULT).isEqualTo(new StoreSettings(3, 250_000, 67_108_864));
    }
}
