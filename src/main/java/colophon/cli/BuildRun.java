package colophon.cli;

import colophon.pipeline.Build;
import colophon.pipeline.BuildSettings;
import colophon.pipeline.BuildSummary;
import colophon.store.Store;
import colophon.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A build as a person sees it: progress, what was wrong, and what came of it. */
final class BuildRun {
    /** The base of a store that no server's address gives another one. */
    static final String DEFAULT_BASE = "http://localhost:3030/";

    /** How many problems are told one by one; the rest are counted. */
    private static final int SHOWN = 50;

    private final Terminal terminal;

    BuildRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Builds with the default settings. */
    BuildSummary build(List<Path> sources, Store store, String base) {
        return build(sources, store, base, BuildSettings.DEFAULT);
    }

    /** Builds and tells about it. */
    BuildSummary build(List<Path> sources, Store store, String base, BuildSettings settings) {
        DiagnosticDisplay shown = new DiagnosticDisplay(SHOWN);
        BuildSummary summary;
        try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
            summary = Build.of(settings).run(sources, store, base, progress, shown);
        } catch (StoreException e) {
            throw CommandFailure.failed(e);
        }
        shown.print(terminal);
        tell(summary);
        return summary;
    }

    private void tell(BuildSummary summary) {
        terminal.say(String.format(
                Locale.ROOT,
                "Read %d of %d files (%.1f MB): %d articles, %d entities, %d statements.",
                summary.files() - Math.min(summary.files(), summary.failed()),
                summary.files(),
                summary.bytes() / 1e6,
                summary.articles(),
                summary.entities(),
                summary.statementCount()));
        if (summary.failed() > 0) {
            terminal.say(summary.failed() + " inputs failed; they are named above.");
        }
        if (summary.violations() > 0) {
            terminal.say(summary.violations() + " violations of the shapes in ontology/.");
        }
        summary.snapshot()
                .ifPresentOrElse(
                        n -> terminal.say("Snapshot " + n + " is in service."),
                        () -> terminal.say("No snapshot was published."));
    }
}
