package colophon.pipeline;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Severity;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the diagnostics that pass to another sink, and the inputs that could not be used. */
final class DiagnosticTally implements DiagnosticSink {
    private final DiagnosticSink next;
    private final SortedMap<String, Long> byCode = new TreeMap<>();
    private final Set<String> failed = new HashSet<>();

    DiagnosticTally(DiagnosticSink next) {
        this.next = Objects.requireNonNull(next);
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            failed.add(diagnostic.place().source());
        }
        reportOfGraph(diagnostic);
    }

    /** Takes a diagnostic about the graph, which no input is to blame for. */
    synchronized void reportOfGraph(Diagnostic diagnostic) {
        byCode.merge(diagnostic.code(), 1L, Long::sum);
        next.report(diagnostic);
    }

    synchronized SortedMap<String, Long> byCode() {
        return new TreeMap<>(byCode);
    }

    /** How many sources have an error. */
    synchronized int failed() {
        return failed.size();
    }
}
