package colophon.store;

/**
 * The right to read a snapshot: until it is given back, the snapshot's files stay, also when newer ones are in service.
 * Closing it twice does no harm.
 */
public interface Lease extends AutoCloseable {
    /** The snapshot. */
    Snapshot snapshot();

    @Override
    void close();
}
