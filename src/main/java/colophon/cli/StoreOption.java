package colophon.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a store. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder that snapshots are kept in (default: 'store' in the project's folder).")
    private @Nullable Path store;

    /** The option with a folder, or without. */
    static StoreOption of(Optional<Path> folder) {
        StoreOption option = new StoreOption();
        option.store = folder.orElse(null);
        return option;
    }

    /** The folder, where the command line names one. */
    Optional<Path> folder() {
        return Optional.ofNullable(store);
    }
}
