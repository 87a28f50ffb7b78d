package colophon.cli;

import colophon.pipeline.Build;
import colophon.pipeline.BuildReport;
import colophon.pipeline.BuildSettings;
import colophon.pipeline.BuildSummary;
import colophon.pipeline.Extracted;
import colophon.pipeline.SourceFile;
import colophon.store.Store;
import colophon.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A build as a person sees it: progress, what was wrong, and what came of it. */
final class BuildRun {
    /** The base of a store that no server's address gives another one. */
    static final String DEFAULT_BASE = "http://localhost:3030/";

    /** How many problems are told one by one; the rest are counted. */
    private static final int SHOWN = 50;

    private final Terminal terminal;
    private final BuildTelling telling;
    private final Function<BuildSettings, Build> builds;

    BuildRun(Terminal terminal, BuildTelling telling, Function<BuildSettings, Build> builds) {
        this.builds = builds;
        this.terminal = terminal;
        this.telling = telling;
    }

    /** Builds with the default settings. */
    BuildSummary build(List<Path> sources, Store store, String base) {
        return build(sources, store, base, BuildSettings.DEFAULT);
    }

    /** Builds and tells about it. */
    BuildSummary build(List<Path> sources, Store store, String base, BuildSettings settings) {
        if (telling.report().isEmpty()) {
            return build(sources, store, base, settings, extracted -> {});
        }
        Path file = telling.report().get();
        try (BuildReport report = BuildReport.open(file)) {
            return build(sources, store, base, settings, report);
        } catch (IOException | UncheckedIOException e) {
            throw CommandFailure.failed("The report " + SourceFile.display(file) + " can't be written (" + e + ").");
        }
    }

    private BuildSummary build(
            List<Path> sources, Store store, String base, BuildSettings settings, Consumer<Extracted> reading) {
        DiagnosticDisplay shown = new DiagnosticDisplay(telling.verbose() ? Integer.MAX_VALUE : SHOWN);
        BuildSummary summary;
        try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
            summary = builds.apply(settings).run(sources, store, base, progress, shown, reading);
        } catch (StoreException e) {
            throw CommandFailure.failed(e);
        }
        shown.print(terminal);
        new SummaryText(terminal, telling).print(summary);
        return summary;
    }
}
