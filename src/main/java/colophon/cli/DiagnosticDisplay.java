package colophon.cli;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps what was wrong with the inputs until the progress bar is gone, then tells all errors, the first of the warnings, and
 * how many more there are of each kind.
 */
final class DiagnosticDisplay implements DiagnosticSink {
    private final int shown;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final Map<Severity, Integer> told = new EnumMap<>(Severity.class);
    private final TreeMap<String, Integer> untold = new TreeMap<>();

    /**
     * A display.
     *
     * @param shown how many warnings are told one by one
     */
    DiagnosticDisplay(int shown) {
        this.shown = shown;
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        int before = told.merge(diagnostic.severity(), 1, Integer::sum) - 1;
        switch (diagnostic.severity()) {
            case ERROR -> kept.add(diagnostic);
            case WARNING -> keepOrCount(diagnostic, before);
            case INFO -> {
                // Nothing was lost; reports count it.
            }
        }
    }

    private void keepOrCount(Diagnostic diagnostic, int before) {
        if (before < shown) {
            kept.add(diagnostic);
        } else {
            untold.merge(diagnostic.code(), 1, Integer::sum);
        }
    }

    /** Tells what was kept. */
    synchronized void print(Terminal terminal) {
        kept.forEach(d -> terminal.say(d.toString()));
        if (!untold.isEmpty()) {
            terminal.say(
                    "and more warnings of these kinds: " + untold.toString().replaceAll("[{}]", ""));
        }
    }
}
