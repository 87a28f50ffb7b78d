package colophon.reader.text;

import colophon.data.DataTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the marks that articles print in square brackets for footnotes ({@code [1]}, {@code [note 2]}, {@code [a]}) and
 * complaints ({@code [citation needed]}), and tells them from words that an editor put into a quotation
 * ({@code "[M]y wife"}).
 */
final class FootnoteMarks {
    private static final int LONGEST = 40;
    private static final int DIGITS = 3;

    private final Set<String> alone;
    private final Set<String> numbered;

    private FootnoteMarks(Set<String> alone, Set<String> numbered) {
        this.alone = alone;
        this.numbered = numbered;
    }

    static FootnoteMarks of(DataTable table) {
        return new FootnoteMarks(words(table, "no"), words(table, "yes"));
    }

    private static Set<String> words(DataTable table, String numbered) {
        return table.rows().stream()
                .filter(r -> r.need("numbered").equals(numbered))
                .map(r -> r.need("words").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text with each mark replaced by as many spaces. */
    String blank(String text) {
        int open = text.indexOf('[');
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        while (open >= 0) {
            int close = close(text, open);
            if (close > 0 && isMark(text, open, close)) {
                blank(out, open, close + 1);
            }
            open = text.indexOf('[', open + 1);
        }
        return out.toString();
    }

    private static void blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            out.setCharAt(i, ' ');
        }
    }

    private static int close(String text, int open) {
        int last = Math.min(text.length() - 1, open + LONGEST);
        for (int i = open + 1; i <= last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '\n' || Character.isSurrogate(c)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isMark(String text, int open, int close) {
        String inner = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
        if (inner.isEmpty()) {
            return false;
        }
        if (isNumber(inner) || alone.contains(inner)) {
            return true;
        }
        if (isLetterMark(inner)) {
            return stuckToWord(text, open, close);
        }
        int space = Math.max(inner.lastIndexOf(' '), inner.lastIndexOf('\u00A0'));
        return space > 0
                && numbered.contains(inner.substring(0, space).strip())
                && isOrdinal(inner.substring(space + 1));
    }

    private static boolean isNumber(String inner) {
        return inner.length() <= DIGITS && inner.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOrdinal(String inner) {
        return isNumber(inner) || isLetterMark(inner);
    }

    /** One letter, or a small Roman number. */
    private static boolean isLetterMark(String inner) {
        return inner.length() == 1 && Character.isLetter(inner.charAt(0))
                || inner.length() <= 5 && inner.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    /** A letter in brackets is a mark after a word, and an editor's change within or before one. */
    private static boolean stuckToWord(String text, int open, int close) {
        boolean after =
                open > 0 && !Page.isSpace(text.charAt(open - 1)) && "\"“‘'([—–-".indexOf(text.charAt(open - 1)) < 0;
        boolean before = close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
        return after && !before;
    }
}
