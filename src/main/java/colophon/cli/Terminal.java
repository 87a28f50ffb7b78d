package colophon.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a command writes: results to one stream, what people read about them to the other.
 *
 * @param out takes results
 * @param err takes messages and progress
 * @param interactive whether a person watches {@code err} on a terminal
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    /** Set by the launcher where standard error is a terminal, which Java 21 cannot find out. */
    private static final String PROPERTY = "colophon.terminal";

    Terminal {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
    }

    /** The process's own streams, written as UTF-8 whatever the locale, since titles need it. */
    static Terminal system() {
        return new Terminal(
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean(PROPERTY));
    }

    /** Writes a line that people read. */
    void say(String line) {
        err.println(line);
    }
}
