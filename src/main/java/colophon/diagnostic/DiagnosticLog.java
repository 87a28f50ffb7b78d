package colophon.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics in the order of arrival; safe for use by several threads. */
public final class DiagnosticLog implements DiagnosticSink {
    private final List<Diagnostic> entries = new ArrayList<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        entries.add(diagnostic);
    }

    /** All diagnostics so far, a copy. */
    public synchronized List<Diagnostic> entries() {
        return List.copyOf(entries);
    }

    /** Whether any diagnostic so far is an error. */
    public synchronized boolean hasErrors() {
        return entries.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
