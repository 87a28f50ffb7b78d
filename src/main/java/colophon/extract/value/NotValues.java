package colophon.extract.value;

import colophon.data.DataTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells names from words that stand where a name would. Immutable once loaded. */
public final class NotValues {
    private static final int LONGEST_NAME = 160;

    private final Set<String> words = new HashSet<>();

    private NotValues() {}

    /** The packed words. */
    public static NotValues load() {
        NotValues table = new NotValues();
        DataTable.load("data/vocabulary/not-values.tsv")
                .rows()
                .forEach(row -> row.list("words").forEach(table.words::add));
        return table;
    }

    /** Whether a text can be the name of something: it has a letter or digit, is no filler, and its brackets are paired. */
    public boolean isName(String text) {
        return Words.hasWord(text)
                && text.length() <= LONGEST_NAME
                && !words.contains(text.strip().toLowerCase(Locale.ROOT))
                && text.chars().filter(c -> c == '"').count() % 2 == 0
                && isPaired(text, '(', ')')
                && isPaired(text, '[', ']');
    }

    /** Whether a text can be a person's or body's name: a name that has a capital, a digit or a script without capitals. */
    public boolean isProperName(String text) {
        return isName(text)
                && text.codePoints()
                        .anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c) || Character.isDigit(c))
                && !text.chars().allMatch(c -> Character.isDigit(c) || !Character.isLetter(c));
    }

    private static boolean isPaired(String text, char open, char close) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
        }
        return depth == 0;
    }
}
