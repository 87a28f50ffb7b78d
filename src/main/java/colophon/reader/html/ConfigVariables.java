package colophon.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The variables that MediaWiki sets in a script of each page ({@code mw.config}, {@code RLCONF}): JSON members, read by name
 * wherever they stand in the script.
 */
final class ConfigVariables {
    private final String script;

    ConfigVariables(String script) {
        this.script = script;
    }

    /** Where a variable's value begins, or -1. */
    private int value(String name) {
        String key = "\"" + name + "\"";
        int at = script.indexOf(key);
        int colon = at < 0 ? -1 : skipSpace(at + key.length());
        return colon < 0 || colon >= script.length() || script.charAt(colon) != ':' ? -1 : skipSpace(colon + 1);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < script.length() && Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A string; empty where absent, null or blank. */
    Optional<String> string(String name) {
        int at = value(name);
        if (at < 0 || at >= script.length() || script.charAt(at) != '"') {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        string(at, out);
        return out.toString().isBlank() ? Optional.empty() : Optional.of(out.toString());
    }

    /** The digits of a whole number; empty where absent or zero. */
    Optional<String> number(String name) {
        int at = value(name);
        int end = at;
        while (end >= 0
                && end < script.length()
                && (Character.isDigit(script.charAt(end)) || script.charAt(end) == '-')) {
            end++;
        }
        String digits = at < 0 ? "" : script.substring(at, end);
        return digits.isEmpty() || digits.equals("0") ? Optional.empty() : Optional.of(digits);
    }

    /** The strings of an array. */
    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        int i = value(name);
        if (i < 0 || i >= script.length() || script.charAt(i) != '[') {
            return strings;
        }
        for (i++; i < script.length() && script.charAt(i) != ']'; i++) {
            if (script.charAt(i) == '"') {
                StringBuilder out = new StringBuilder();
                i = string(i, out);
                strings.add(out.toString());
            }
        }
        return strings;
    }

    /** Reads the string that begins at a quote (RFC 8259, section 7) and gives the place of the closing quote. */
    private int string(int from, StringBuilder out) {
        int i = from + 1;
        while (i < script.length() && script.charAt(i) != '"') {
            char c = script.charAt(i);
            if (c == '\\' && i + 1 < script.length()) {
                i = escape(i + 1, out);
            } else {
                out.append(c);
            }
            i++;
        }
        return i;
    }

    private int escape(int at, StringBuilder out) {
        char c = script.charAt(at);
        if (c == 'u' && at + 4 < script.length()) {
            try {
                out.append((char) Integer.parseInt(script, at + 1, at + 5, 16));
                return at + 4;
            } catch (NumberFormatException e) {
                return at;
            }
        }
        out.append(
                switch (c) {
                    case 'n', 't', 'r', 'b', 'f' -> ' ';
                    default -> c;
                });
        return at;
    }
}
