package colophon.store;

import colophon.store.format.NTriplesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Opens snapshots: small ones in memory, from their sorted triples, larger ones as TDB2 databases. */
final class SnapshotReader implements AutoCloseable {
    private final Layout layout;
    private final StoreSettings settings;
    private final List<DatasetGraph> databases = new ArrayList<>();

    SnapshotReader(Layout layout, StoreSettings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /** Opens a whole snapshot. */
    Snapshot read(int number) {
        SnapshotFiles files = new SnapshotFiles(layout.snapshot(number));
        try {
            SnapshotFiles.Description about = files.describe();
            if (!Files.isRegularFile(files.sorted())) {
                throw new IOException(files.sorted() + " is missing");
            }
            boolean small = about.triples() <= settings.memoryTriples() || !Files.isDirectory(files.database());
            DatasetGraph dataset = small ? inMemory(files.sorted(), about.triples()) : database(files.database());
            return new Snapshot(
                    number, about.base(), about.created(), about.triples(), dataset, files.sorted(), about.digest());
        } catch (IOException | RuntimeException e) {
            throw layout.broken("snapshot " + number + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static DatasetGraph inMemory(Path sorted, long triples) throws IOException {
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        NTriplesReader.read(sorted, graph::add);
        if (graph.size() != triples) {
            throw new IOException(sorted + " holds " + graph.size() + " triples, not " + triples);
        }
        return DatasetGraphFactory.wrap(graph);
    }

    private DatasetGraph database(Path folder) throws IOException {
        DatasetGraph dataset = new Database(folder).open();
        databases.add(dataset);
        return dataset;
    }

    @Override
    public void close() {
        databases.forEach(Database::close);
        databases.clear();
    }
}
