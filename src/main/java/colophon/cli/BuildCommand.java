package colophon.cli;

import colophon.pipeline.BuildSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a snapshot. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads articles and puts a new snapshot of what they say in service.",
            "Files are wiki pages (.html, .htm), their sources (.wiki) or plain text (.txt); folders are searched to any depth.",
            "A server that runs on the store serves the new snapshot from its next request on."
        },
        footer = {
            "",
            "Examples:",
            "  colophon build data/articles",
            "  colophon build --store kg --base https://data.example.org/ films people",
            "  colophon build --report report.tsv films    and tell what became of every value",
            "",
            "Exit codes: 0 done; 1 some input failed, the rest is published, or a violation kept the old snapshot in",
            "service; 2 wrong usage."
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoreOption store;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BuildOptions options;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files and folders to read.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> sources;

    @Override
    public Integer call() {
        try (OpenStore open = OpenStore.at(store.folder().orElseGet(root.project()::store))) {
            String base = options.base().or(open::base).orElse(BuildRun.DEFAULT_BASE);
            BuildSummary summary = new BuildRun(root.terminal(), options.telling(), root.builds())
                    .build(sources, open.store(), base, options.settings());
            return summary.succeeded() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
