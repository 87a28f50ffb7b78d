package colophon.cli;

import colophon.pipeline.BuildSettings;
import colophon.pipeline.ReadSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that building has wherever it happens. */
final class BuildOptions {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            converter = BaseIri.Converter.class,
            description = "The IRI that all IRIs of the dataset start with (default: the store's own, otherwise"
                    + " http://localhost:3030/ or the port that is served).")
    private @Nullable BaseIri base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once (default: one a processor).")
    private @Nullable Integer threads;

    @Option(
            names = "--keep-going",
            description = "Publish although statements violate the shapes in ontology/; the violations are listed.")
    private boolean keepGoing;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write what became of every value of an infobox and every row of a table to a file, a line each,"
                            + " parted by tabs: typed, kept as text, or rejected with its reason.")
    private @Nullable Path report;

    @Option(names = "--verbose", description = "Tell all properties, reasons and warnings, not only the most frequent.")
    private boolean verbose;

    Optional<String> base() {
        return Optional.ofNullable(base).map(BaseIri::value);
    }

    /** What to tell of a build, and where. */
    BuildTelling telling() {
        return new BuildTelling(Optional.ofNullable(report), verbose);
    }

    /** How to build; refuses numbers of threads that make no sense. */
    BuildSettings settings() {
        if (threads == null) {
            return new BuildSettings(ReadSettings.DEFAULT, keepGoing);
        }
        if (threads < 1 || threads > ReadSettings.MAX_THREADS) {
            throw CommandFailure.usage(
                    "--threads takes a number from 1 to %d, not %d.".formatted(ReadSettings.MAX_THREADS, threads));
        }
        return new BuildSettings(ReadSettings.DEFAULT.withThreads(threads), keepGoing);
    }
}
