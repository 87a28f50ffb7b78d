package colophon.diagnostic;

/** How much a {@link Diagnostic} matters to the person who supplied the input. */
public enum Severity {
    /** Worth knowing; nothing was lost. */
    INFO,
    /** A part of the input was left out or kept only as text. */
    WARNING,
    /** The input as a whole could not be used; the build goes on without it and ends with exit code 1. */
    ERROR
}
