package colophon.cli;

import colophon.store.Store;
import java.util.List;
import java.util.Objects;

/**
 * The store that a server serves.
 *
 * @param store the store, open
 * @param base the base IRI of what it holds
 * @param exitCode how preparing it went, which the command ends with
 * @param closing what else is to be closed with it, such as a lock or a temporary folder
 */
record ServedStore(Store store, String base, int exitCode, List<Runnable> closing) implements AutoCloseable {
    ServedStore {
        Objects.requireNonNull(store);
        Objects.requireNonNull(base);
        closing = List.copyOf(closing);
    }

    @Override
    public void close() {
        store.close();
        closing.forEach(Runnable::run);
    }
}
