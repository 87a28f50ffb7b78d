package colophon.store;

import colophon.store.format.NTriples;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Writes one snapshot: each triple goes to the TDB2 loader and, as a line of N-Triples, to the sorter. */
final class SnapshotBuild implements SnapshotWriter {
    private final SnapshotFiles files;
    private final String base;
    private final Function<Long, Snapshot> publish;
    private final Runnable release;
    private final DatasetGraph database;
    private final DataLoader loader;
    private final LineSorter sorter;
    private final StreamRDF stream;
    private boolean loading = true;
    private boolean published;
    private boolean closed;

    /**
     * Starts a build.
     *
     * @param files the folder of the new snapshot, which exists and is empty
     * @param base the base IRI
     * @param settings the store's settings
     * @param publish puts the finished files with that many triples into service
     * @param release gives the right to build back
     */
    SnapshotBuild(
            SnapshotFiles files,
            String base,
            StoreSettings settings,
            Function<Long, Snapshot> publish,
            Runnable release) {
        this.files = files;
        this.base = base;
        this.publish = publish;
        this.release = release;
        sorter = new LineSorter(files.folder(), settings.sortMemory());
        database = DatabaseMgr.connectDatasetGraph(Location.create(files.database()));
        loader = LoaderFactory.phasedLoader(database, null);
        loader.startBulk();
        stream = new Tee(loader.stream());
    }

    @Override
    public StreamRDF stream() {
        return stream;
    }

    @Override
    public Snapshot commit() {
        if (closed) {
            throw new IllegalStateException("the build is over");
        }
        try {
            loader.finishBulk();
            loading = false;
            TDBInternal.expel(database);
            long triples = writeSorted();
            files.complete(base, triples);
            Snapshot snapshot = publish.apply(triples);
            published = true;
            return snapshot;
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        } finally {
            close();
        }
    }

    private long writeSorted() throws IOException {
        try (sorter;
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.sorted()), 1 << 16)) {
            return sorter.writeTo(out);
        }
    }

    private StoreException unwritable(Exception cause) {
        return new StoreException(
                "the snapshot cannot be written to " + files.folder() + " (" + cause.getMessage()
                        + "); is the disk full or the folder read-only? The former snapshot stays in service",
                cause);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (loading) {
                abandonLoad();
            }
            sorter.close();
            if (!published) {
                Layout.remove(files.folder());
            }
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            release.run();
        }
    }

    private void abandonLoad() {
        try {
            loader.finishException(new StoreException("the build was given up"));
        } catch (RuntimeException e) {
            // The loader has already failed; its files are removed with the folder.
            org.slf4j.LoggerFactory.getLogger(SnapshotBuild.class).debug("the loader had failed", e);
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    /** Sends each triple both ways. */
    private final class Tee extends StreamRDFWrapper {
        Tee(StreamRDF load) {
            super(load);
        }

        @Override
        public void start() {
            // The loader was started with the build.
        }

        @Override
        public void finish() {
            // The commit finishes the loader.
        }

        @Override
        public void base(String base) {
            // The dataset's base is the store's.
        }

        @Override
        public void prefix(String prefix, String iri) {
            // Prefixes are no part of the dataset.
        }

        @Override
        public void triple(Triple triple) {
            try {
                sorter.add(NTriples.line(triple));
            } catch (IOException e) {
                throw unwritable(e);
            }
            super.triple(triple);
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
                throw new IllegalArgumentException("the dataset has no named graphs: " + quad.getGraph());
            }
            triple(quad.asTriple());
        }
    }
}
