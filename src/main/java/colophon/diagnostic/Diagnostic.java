package colophon.diagnostic;

import java.util.Objects;

/**
 * One thing that was wrong with an input, said so that its author can mend it.
 *
 * @param code a stable kebab-case name of the kind of problem, such as {@code isbn-check-digit}; reports count by it
 * @param severity how much it matters
 * @param place the file and, where known, the line
 * @param message what was found, with the offending words
 * @param cure what to do about it; empty where nothing needs doing
 */
public record Diagnostic(String code, Severity severity, Place place, String message, String cure) {
    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
        if (!code.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a diagnostic code: " + code);
        }
    }

    /** One line for a terminal: {@code file:12: warning: message. Cure [code]}. */
    @Override
    public String toString() {
        String tail = cure.isEmpty() ? "" : " " + cure;
        return "%s: %s: %s%s [%s]"
                .formatted(place, severity.name().toLowerCase(java.util.Locale.ROOT), message, tail, code);
    }
}
