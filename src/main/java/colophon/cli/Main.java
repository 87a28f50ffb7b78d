package colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry. */
public final class Main {
    /** The command that must know all others. */
    private static final String COMPLETION = "completion";

    private static final Map<String, Class<?>> COMMANDS = commands();

    private Main() {}

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("serve", ServeCommand.class);
        commands.put("build", BuildCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        commands.put("query", QueryCommand.class);
        commands.put("dump", DumpCommand.class);
        commands.put("changes", ChangesCommand.class);
        commands.put(COMPLETION, CompletionCommand.class);
        commands.put("warm-up", WarmUpCommand.class);
        return Collections.unmodifiableMap(commands);
    }

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] arguments) {
        Logging.quiet();
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            Preparation.start();
        }
        Terminal terminal = Terminal.system();
        int code = run(terminal, Project.find(), arguments);
        terminal.out().flush();
        System.exit(code);
    }

    /** Runs the command that the arguments name and returns its exit code. */
    static int run(Terminal terminal, Project project, String... arguments) {
        return run(new ColophonCommand(terminal, project), arguments);
    }

    /** Runs the command that the arguments name, as a program made otherwise, and returns its exit code. */
    static int run(ColophonCommand program, String... arguments) {
        Optional<ServeCommand> plain = PlainServe.of(program, arguments);
        return plain.isPresent() ? serve(plain.get(), program.terminal()) : runByLibrary(program, arguments);
    }

    private static int serve(ServeCommand command, Terminal terminal) {
        try {
            return command.call();
        } catch (CommandFailure e) {
            return told(e, terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int told(CommandFailure failure, Terminal terminal) {
        terminal.say("colophon: " + failure.getMessage());
        return failure.exitCode();
    }

    private static int runByLibrary(ColophonCommand program, String... arguments) {
        Terminal terminal = program.terminal();
        CommandLine line = new CommandLine(program);
        commands(arguments).forEach((name, type) -> line.addSubcommand(name, type));
        line.setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpLongOptionsMaxWidth(26);
        line.setParameterExceptionHandler(wrongUsage(terminal));
        line.setExecutionExceptionHandler(failure(terminal));
        int code = line.execute(arguments);
        terminal.out().flush();
        return code;
    }

    // Looking into the classes of all commands takes a good part of a start; where the first word names one, it is
    // enough.
    private static Map<String, Class<?>> commands(String[] arguments) {
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0]) && !arguments[0].equals(COMPLETION)) {
            return Map.of(arguments[0], COMMANDS.get(arguments[0]));
        }
        return COMMANDS;
    }

    private static IParameterExceptionHandler wrongUsage(Terminal terminal) {
        return (ParameterException e, String[] arguments) -> {
            CommandLine command = e.getCommandLine();
            terminal.say("colophon: " + e.getMessage());
            if (!UnmatchedArgumentException.printSuggestions(
                    e, new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8))) {
                terminal.say("Run '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
            }
            return ExitCode.USAGE;
        };
    }

    private static IExecutionExceptionHandler failure(Terminal terminal) {
        return (Exception e, CommandLine command, CommandLine.ParseResult parsed) -> {
            if (e instanceof CommandFailure failure) {
                return told(failure, terminal);
            }
            throw e;
        };
    }
}
