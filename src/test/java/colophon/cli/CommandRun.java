package colophon.cli;

import colophon.pipeline.Build;
import colophon.pipeline.BuildSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What running a command gave.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int exitCode, String out, String err) {
    /** Runs a command for this project's own folder, but with the default store in another. */
    static CommandRun of(Path home, Object... arguments) {
        return of(home, Build::of, arguments);
    }

    /** Runs a command of a program with builds of its own kind. */
    static CommandRun of(Path home, Function<BuildSettings, Build> builds, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int code = Main.run(new ColophonCommand(terminal, new Project(home), builds), words);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
