package colophon.store;

import org.apache.jena.riot.system.StreamRDF;

/**
 * A build in progress. Nothing of it is seen until {@link #commit()}; closing without it removes what was written. Not
 * for use by several threads at once.
 */
public interface SnapshotWriter extends AutoCloseable {
    /** Takes the triples of the dataset, in any order, repeated ones too. It is started and finished by the writer. */
    StreamRDF stream();

    /**
     * Puts the new snapshot into service, durably and at once.
     *
     * @return the snapshot
     * @throws StoreException where it cannot be written; the former snapshot stays in service
     */
    Snapshot commit();

    /** Ends the build. Without a commit before, it leaves no trace. */
    @Override
    void close();
}
