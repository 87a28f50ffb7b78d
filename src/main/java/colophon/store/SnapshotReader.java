package colophon.store;

import colophon.store.format.NTriplesReader;
import colophon.store.ledger.Ledger;
import colophon.store.ledger.Patches;
import colophon.store.line.LineIndex;
import colophon.store.survey.Survey;
import colophon.store.survey.Surveys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Opens snapshots: small ones in memory, from their sorted triples, larger ones as TDB2 databases. */
final class SnapshotReader {
    private final Layout layout;
    private final StoreSettings settings;
    private final Set<DatasetGraph> databases = Collections.newSetFromMap(new IdentityHashMap<>());

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
            // Before the triples: what a former program left without a survey gets one, and a place to look lines up by.
            Survey survey = Surveys.open(files.folder(), files.sorted(), about.base());
            boolean small = about.triples() <= settings.memoryTriples();
            DatasetGraph dataset = small ? inMemory(files.sorted(), about.triples()) : database(files.database());
            return new Snapshot(
                    number,
                    about.base(),
                    about.created(),
                    about.triples(),
                    dataset,
                    small ? dataset.getDefaultGraph() : withLines(files, dataset.getDefaultGraph()),
                    files.sorted(),
                    Ledger.open(files.folder()),
                    new Patches(layout.changes()),
                    survey,
                    about.digest());
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

    private static Graph withLines(SnapshotFiles files, Graph database) throws IOException {
        return new SubjectLines(LineIndex.open(files.folder(), files.sorted()), database);
    }

    /** Lets go of a snapshot's files. */
    void close(Snapshot snapshot) {
        if (databases.remove(snapshot.dataset())) {
            Database.close(snapshot.dataset());
        }
    }
}
