package colophon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database of a snapshot.
 *
 * @param folder where it lies
 */
record Database(Path folder) {
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
