package colophon.diagnostic;

/** Takes diagnostics as they arise. Implementations given to the pipeline are safe for use by several threads. */
@FunctionalInterface
public interface DiagnosticSink {
    /** Takes one diagnostic. */
    void report(Diagnostic diagnostic);
}
