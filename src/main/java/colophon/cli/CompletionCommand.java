package colophon.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the script that makes a shell complete this program's commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script that completes commands and options in bash and zsh.",
        footer = {
            "",
            "Examples:",
            "  source <(colophon completion)                  for this shell",
            "  colophon completion > ~/.local/share/bash-completion/completions/colophon",
            "",
            "Exit codes: 0 done, 2 wrong usage."
        })
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        root.terminal().out().print(AutoComplete.bash("colophon", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
