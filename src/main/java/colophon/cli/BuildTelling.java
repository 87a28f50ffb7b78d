package colophon.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is told of a build.
 *
 * @param report the file that takes what became of every value, if one is asked for
 * @param verbose whether all properties, reasons and warnings are told, and not only the most frequent
 */
record BuildTelling(Optional<Path> report, boolean verbose) {
    /** The most frequent, and no report. */
    static final BuildTelling SHORT = new BuildTelling(Optional.empty(), false);

    BuildTelling {
        Objects.requireNonNull(report);
    }
}
