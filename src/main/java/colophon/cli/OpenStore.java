package colophon.cli;

import colophon.store.Snapshot;
import colophon.store.Store;
import colophon.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A store that a command reads or builds in.
 *
 * @param store the store, open
 */
record OpenStore(Store store) implements AutoCloseable {
    /** Opens a store for building; made where it is missing. */
    static OpenStore at(Path folder) {
        Preparation.await();
        try {
            return new OpenStore(Store.open(folder));
        } catch (StoreException e) {
            throw CommandFailure.failed(e);
        }
    }

    /** Opens a store that must hold a snapshot. */
    static OpenStore filled(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.usage(
                    "There is no store " + folder + "; build one first: colophon build --store " + folder + " SOURCE");
        }
        OpenStore open = at(folder);
        if (open.store().isEmpty()) {
            open.close();
            throw CommandFailure.usage("The store " + folder + " holds no snapshot yet; build one first:"
                    + " colophon build --store " + folder + " SOURCE");
        }
        return open;
    }

    /** Opens the store that the command line names, otherwise the default one, which is built if it is empty. */
    static OpenStore orDefault(ColophonCommand root, Optional<Path> named) {
        if (named.isPresent()) {
            return filled(named.get());
        }
        Path folder = root.project().store();
        OpenStore open = at(folder);
        if (open.store().isEmpty()) {
            new BuildRun(root.terminal(), BuildTelling.SHORT, root.builds())
                    .build(List.of(root.project().existingArticles()), open.store(), BuildRun.DEFAULT_BASE);
        }
        return open;
    }

    /** The base IRI of what it holds; none for a new store. */
    Optional<String> base() {
        try {
            return store.base();
        } catch (StoreException e) {
            throw CommandFailure.failed(e);
        }
    }

    /** The snapshot in service. */
    Snapshot snapshot() {
        try {
            return store.current();
        } catch (StoreException e) {
            throw CommandFailure.failed(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
