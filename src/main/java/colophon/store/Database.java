package colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database of a snapshot.
 *
 * @param folder where it lies
 */
record Database(Path folder) {
    /** From this many triples on, the loader that writes one index after the other is faster than the plain one. */
    private static final long MANY = 100_000;

    private static final MonitorOutput SILENT = (format, arguments) -> {};

    /** Makes the database of a file of N-Triples. */
    void load(Path triples, long count) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        try {
            DataLoader loader = count < MANY
                    ? LoaderFactory.basicLoader(dataset, SILENT)
                    : LoaderFactory.phasedLoader(dataset, SILENT);
            loader.startBulk();
            loader.load(triples.toString());
            loader.finishBulk();
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /** Opens the database for reading. */
    DatasetGraph open() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is missing");
        }
        return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    }

    /** Lets go of a database's files. */
    static void close(DatasetGraph dataset) {
        TDBInternal.expel(dataset, true);
    }
}
