package colophon.extract.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number at a place of a text: digits, with commas, thin spaces or dots between groups of three, and a decimal
 * part after a dot (or after a comma where it cannot be a group).
 */
final class NumberScanner {
    private static final int MOST_CHARS = 24;

    private NumberScanner() {}

    /** The number that starts at an index; empty where none does or it is absurdly long. */
    static Optional<Found<BigDecimal>> at(String text, int from) {
        StringBuilder digits = new StringBuilder();
        int i = digits(text, from, digits);
        if (i == from) {
            return Optional.empty();
        }
        char separator = i < text.length() ? text.charAt(i) : ' ';
        int groups = 0;
        while (i - from <= 3 + 4 * groups && isSeparator(separator) && isGroup(text, i, separator)) {
            digits.append(text, i + 1, i + 4);
            i += 4;
            groups++;
        }
        boolean grouped = groups > 1 || groups == 1 && separator != '.';
        if (groups == 1 && separator == '.') {
            digits.insert(digits.length() - 3, '.');
        } else if (isDecimal(text, i, grouped ? separator : '\0')) {
            digits.append('.');
            i = digits(text, i + 1, digits);
        }
        return i - from > MOST_CHARS
                ? Optional.empty()
                : Optional.of(new Found<>(new BigDecimal(digits.toString()), from, i));
    }

    private static int digits(String text, int from, StringBuilder out) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            if (i - from < MOST_CHARS) {
                out.append(text.charAt(i));
            }
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\u00A0' || c == '\u2009' || c == '\u202F' || c == '\'';
    }

    private static boolean isGroup(String text, int i, char separator) {
        return i + 3 < text.length()
                && text.charAt(i) == separator
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 >= text.length() || !isDigit(text.charAt(i + 4)));
    }

    private static boolean isDecimal(String text, int i, char groupSeparator) {
        return i + 1 < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == ',')
                && text.charAt(i) != groupSeparator
                && isDigit(text.charAt(i + 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
