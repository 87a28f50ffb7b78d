package colophon.cli;

import colophon.pipeline.Build;
import colophon.pipeline.BuildSettings;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what the commands are. */
@Command(
        name = "colophon",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads encyclopedia articles about creative works and publishes what they say as linked data.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  colophon serve                          read data/articles and serve it on port 3030",
            "  colophon build --store kg films people  make a snapshot of two folders of pages",
            "  colophon serve --store kg               serve it",
            "  colophon extract article.txt            look at what one article says",
            "  colophon query translations-by-language run a query that comes with the program",
            "",
            "Exit codes: 0 done, 1 some input failed (messages name it), 2 wrong usage.",
            "'colophon COMMAND --help' tells about a command."
        })
final class ColophonCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Project project;
    private final Function<BuildSettings, Build> builds;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ColophonCommand(Terminal terminal, Project project) {
        this(terminal, project, Build::of);
    }

    /** The program with builds of its own kind. */
    ColophonCommand(Terminal terminal, Project project, Function<BuildSettings, Build> builds) {
        this.builds = Objects.requireNonNull(builds);
        this.terminal = Objects.requireNonNull(terminal);
        this.project = Objects.requireNonNull(project);
    }

    Terminal terminal() {
        return terminal;
    }

    Project project() {
        return project;
    }

    /** What builds snapshots. */
    Function<BuildSettings, Build> builds() {
        return builds;
    }

    @Override
    public Integer call() {
        terminal.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.USAGE;
    }
}
