package colophon.store;

import colophon.store.format.NTriplesReader;
import colophon.store.index.IndexFiles;
import colophon.store.index.IndexGraph;
import colophon.store.index.TripleIndex;
import colophon.store.ledger.Ledger;
import colophon.store.ledger.Patches;
import colophon.store.line.LineIndex;
import colophon.store.match.IndexExecutor;
import colophon.store.survey.Survey;
import colophon.store.survey.Surveys;
import colophon.store.text.TextQuery;
import colophon.store.text.WordIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Opens snapshots by their indexes, whose files are mapped into memory. Those of earlier versions have none: small ones of them
 * are read into memory, larger ones opened as TDB2 databases.
 */
final class SnapshotReader {
    private final Layout layout;
    private final StoreSettings settings;

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
            // Before the triples: what a former program left without a survey gets one, and a place to look lines up
            // by.
            Survey survey = Surveys.open(files.folder(), files.sorted(), about.base());
            return new Snapshot(
                    number,
                    about.base(),
                    about.created(),
                    about.triples(),
                    data(files, about),
                    files.sorted(),
                    Ledger.open(files.folder()),
                    new Patches(layout.changes()),
                    survey,
                    about.digest());
        } catch (IOException | RuntimeException e) {
            throw layout.broken("snapshot " + number + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static SnapshotData indexed(SnapshotFiles files, SnapshotFiles.Description about) throws IOException {
        if (Files.size(files.sorted()) != about.length()) {
            throw new IOException(files.sorted() + " is damaged: it does not have its " + about.length() + " bytes");
        }
        TripleIndex index = TripleIndex.open(files.index(), files.databaseTerms());
        if (index.size() != about.triples()) {
            throw new IOException(files.index() + " holds " + index.size() + " triples, not " + about.triples());
        }
        DatasetGraph dataset = DatasetGraphFactory.wrap(new IndexGraph(index));
        IndexExecutor.use(dataset.getContext());
        WordIndex words = new WordIndex(files.folder(), index);
        TextQuery.offer(dataset.getContext(), Optional.of(words));
        return new SnapshotData.Indexed(dataset, words);
    }

    private SnapshotData data(SnapshotFiles files, SnapshotFiles.Description about) throws IOException {
        if (new IndexFiles(files.index()).exist()) {
            return indexed(files, about);
        }
        return about.triples() <= settings.memoryTriples()
                ? inMemory(files.sorted(), about.triples())
                : database(files);
    }

    private static SnapshotData inMemory(Path sorted, long triples) throws IOException {
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        NTriplesReader.read(sorted, graph::add);
        if (graph.size() != triples) {
            throw new IOException(sorted + " holds " + graph.size() + " triples, not " + triples);
        }
        return withoutWords(SnapshotData.of(DatasetGraphFactory.wrap(graph)));
    }

    private static SnapshotData withoutWords(SnapshotData data) {
        TextQuery.offer(data.dataset().getContext(), Optional.empty());
        return data;
    }

    private static SnapshotData database(SnapshotFiles files) throws IOException {
        if (!Files.isDirectory(files.database())) {
            throw new IOException(files.database() + " is missing");
        }
        return new SnapshotData.InDatabase(
                files.database(),
                database -> new SubjectLines(LineIndex.open(files.folder(), files.sorted()), database));
    }

    /** Opens what a snapshot's triples lie in, or says why it cannot be opened. */
    void open(Snapshot snapshot) {
        try {
            snapshot.dataset();
        } catch (RuntimeException e) {
            throw layout.broken("snapshot " + snapshot.number() + " cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Lets go of a snapshot's files. */
    static void close(Snapshot snapshot) {
        snapshot.data().close();
    }
}
