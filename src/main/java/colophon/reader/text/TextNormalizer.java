package colophon.reader.text;

import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Brings decoded text into the one form that offsets count in: lines end in LF, characters are composed (NFC), control
 * characters are spaces (XML 1.0, section 2.2, has no way to write them).
 */
final class TextNormalizer {
    private final Limits limits;
    private final String file;
    private final DiagnosticSink diagnostics;
    private final StringBuilder out;
    private int line = 1;
    private int lineStart;
    private int marks;
    private int controls;
    private int firstControl;
    private int firstControlLine;

    private TextNormalizer(Limits limits, String file, int length, DiagnosticSink diagnostics) {
        this.limits = limits;
        this.file = file;
        this.diagnostics = diagnostics;
        this.out = new StringBuilder(length);
    }

    /** The text in its one form, or empty after an error was reported. */
    static Optional<String> normalize(Limits limits, String file, String text, DiagnosticSink diagnostics) {
        TextNormalizer normalizer = new TextNormalizer(limits, file, text.length(), diagnostics);
        return normalizer.run(text) ? Optional.of(normalizer.finish()) : Optional.empty();
    }

    private boolean run(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                if (!endLine()) {
                    return false;
                }
            } else {
                put(c);
                if (c >= '\u0300' && !countMark(text, i)) {
                    return false;
                }
            }
        }
        return withinLine();
    }

    private void put(char c) {
        boolean control = c < ' ' && c != '\t' || c >= '\u007F' && c <= '\u009F' || c >= '\uFFFE';
        if (control && controls++ == 0) {
            firstControl = c;
            firstControlLine = line;
        }
        out.append(control ? ' ' : c);
        if (c < '\u0300') {
            marks = 0;
        }
    }

    private boolean countMark(String text, int i) {
        if (Character.isHighSurrogate(text.charAt(i))) {
            return true;
        }
        int codePoint = Character.isLowSurrogate(text.charAt(i)) ? text.codePointBefore(i + 1) : text.charAt(i);
        boolean mark = switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
        marks = mark ? marks + 1 : 0;
        if (marks <= limits.maxCombiningMarks()) {
            return true;
        }
        diagnostics.report(Findings.combiningMarks(Place.of(file, line), limits.maxCombiningMarks()));
        return false;
    }

    private boolean endLine() {
        if (!withinLine()) {
            return false;
        }
        out.append('\n');
        marks = 0;
        line++;
        lineStart = out.length();
        if (line > limits.maxLines()) {
            diagnostics.report(Findings.tooManyLines(Place.of(file, line), limits.maxLines()));
            return false;
        }
        return true;
    }

    private boolean withinLine() {
        int length = out.length() - lineStart;
        if (length <= limits.maxLineLength()) {
            return true;
        }
        diagnostics.report(Findings.lineTooLong(Place.of(file, line), length, limits.maxLineLength()));
        return false;
    }

    private String finish() {
        if (controls > 0) {
            diagnostics.report(Findings.controlCharacters(Place.of(file, firstControlLine), firstControl, controls));
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
