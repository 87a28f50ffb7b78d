package colophon.store;

import colophon.store.text.TextQuery;
import colophon.store.text.WordIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** The triples of a snapshot, in two forms that read the same. Safe for use by several threads. */
public interface SnapshotData {
    /** The triples as the default graph, to be read inside a read transaction. */
    DatasetGraph dataset();

    /** The same for short questions: what is said of a thing is at hand. To be read inside a transaction of the dataset. */
    Graph graph();

    /** Lets go of what they are read from. */
    default void close() {}

    /** Triples that are at hand. */
    static SnapshotData of(DatasetGraph dataset) {
        return new SnapshotData() {
            @Override
            public DatasetGraph dataset() {
                return dataset;
            }

            @Override
            public Graph graph() {
                return dataset.getDefaultGraph();
            }
        };
    }

    /** Triples of an index that is mapped into memory, with the index of their words. */
    record Indexed(DatasetGraph dataset, WordIndex words) implements SnapshotData {
        @Override
        public Graph graph() {
            return dataset.getDefaultGraph();
        }

        @Override
        public void close() {
            words.close();
        }
    }

    /**
     * Triples in a database, which is opened when they are first asked for: a process that builds has no need of them, and one
     * process alone can have a database open.
     */
    final class InDatabase implements SnapshotData {
        /** Makes the graph of an open database. */
        @FunctionalInterface
        interface Reading {
            Graph of(Graph database) throws IOException;
        }

        private record Opened(DatasetGraph dataset, Graph graph) {}

        private final Path folder;
        private final Reading reading;
        private volatile Optional<Opened> opened = Optional.empty();

        InDatabase(Path folder, Reading reading) {
            this.folder = folder;
            this.reading = reading;
        }

        private Opened opened() {
            return opened.orElseGet(this::open);
        }

        private synchronized Opened open() {
            if (opened.isEmpty()) {
                try {
                    DatasetGraph dataset = new Database(folder).open();
                    TextQuery.offer(dataset.getContext(), Optional.empty());
                    opened = Optional.of(new Opened(dataset, reading.of(dataset.getDefaultGraph())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return opened.orElseThrow();
        }

        @Override
        public DatasetGraph dataset() {
            return opened().dataset();
        }

        @Override
        public Graph graph() {
            return opened().graph();
        }

        @Override
        public synchronized void close() {
            opened.ifPresent(o -> Database.close(o.dataset()));
            opened = Optional.empty();
        }
    }
}
