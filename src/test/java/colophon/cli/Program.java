package colophon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of somebody else that tests compare with, where it is installed. */
final class Program {
    private Program() {}

    /**
     * What a program gave.
     *
     * @param code its exit code
     * @param text what it wrote, to standard output and standard error
     */
    record Output(int code, String text) {}

    /** Runs a program to its end. */
    static Output run(String input, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            Thread.ofVirtual().start(() -> write(process, input));
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor(), text);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading; what it wrote and its exit code say why.
            org.slf4j.LoggerFactory.getLogger(Program.class).debug("input not taken", e);
        }
    }

    static Output run(String input, String... command) throws IOException, InterruptedException {
        return run(input, List.of(command));
    }

    /** Whether a program is there and runs to a good end. */
    static boolean runs(String... command) throws InterruptedException {
        try {
            return run("", command).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
