package colophon.extract.name;

import colophon.data.DataTable;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a run of words can be by its shape alone: a person's name, an organisation's, or neither. The words that a name
 * does not hold are {@code data/vocabulary/not-a-name.tsv}.
 */
public enum NameShape {
    /** Two to six capitalised words (initials and particles within), or one capitalised word. */
    PERSON,
    /** Capitalised words with a noun for an organisation. */
    ORGANISATION,
    /** No name, or that of something else. */
    OTHER;

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final Map<String, NameShape> WORDS = words(DataTable.load("data/vocabulary/not-a-name.tsv"));
    private static final String MARKS = "!?:;/#$%*+=<>[]{}\"\u201c\u201d()";
    private static final WordSet PARTICLES = WordSet.of(
            "de", "del", "della", "der", "di", "da", "dos", "du", "van", "von", "zu", "la", "le", "el", "al", "bin",
            "ibn", "ben", "y", "e", "of", "the", "ten", "ter", "af", "av");

    /** The shape of words without outer white space. */
    public static NameShape of(String words) {
        if (words.isEmpty() || words.length() > LONGEST || isSmall(words)) {
            return OTHER;
        }
        String[] tokens = Words.of(words);
        if (tokens.length > MOST_WORDS || !isCapital(tokens[0]) || !isCapital(tokens[tokens.length - 1])) {
            return OTHER;
        }
        NameShape shape = PERSON;
        for (String token : tokens) {
            NameShape word = WORDS.get(bare(token));
            if (word == OTHER || !isNameWord(token)) {
                shape = shape == ORGANISATION || word == ORGANISATION ? ORGANISATION : OTHER;
            } else if (word == ORGANISATION) {
                shape = ORGANISATION;
            }
            if (shape == OTHER) {
                return OTHER;
            }
        }
        return shape;
    }

    /** Whether the first word is plainly no name: in small letters, and not joined to a name as "d'" and "al-" are. */
    private static boolean isSmall(String words) {
        char first = words.charAt(0);
        return first >= 'a' && first <= 'z' && first != 'd' && first != 'a';
    }

    /** Whether words have the shape of a person's full name: more than one word. */
    public static boolean isFullName(String words) {
        return words.indexOf(' ') > 0 && of(words) == PERSON;
    }

    /** Whether every word is one that categories, not names, are made of; small words within do not count. */
    public static boolean isOfThings(String words) {
        boolean any = false;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && !isJoint(words.charAt(i))) {
                continue;
            }
            if (i > start) {
                NameShape word = WORDS.get(bare(words.substring(start, i)));
                boolean small = !Character.isUpperCase(words.codePointAt(start)) || words.charAt(start) == '&';
                if (word == null && !small) {
                    return false;
                }
                any |= word != null;
            }
            start = i + 1;
        }
        return any && words.length() <= LONGEST * 2;
    }

    private static boolean isJoint(char c) {
        return Words.isSpace(c) || c == '/' || c == '\u2013' || c == '-';
    }

    private static boolean isNameWord(String token) {
        if (PARTICLES.has(token) || isCapital(token)) {
            return isFreeOfMarks(token);
        }
        return false;
    }

    private static boolean isFreeOfMarks(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isDigit(c) || !Character.isLetter(c) && MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String token) {
        int first = token.codePointAt(0);
        int at = token.startsWith("d'") || token.startsWith("d\u2019") || token.startsWith("al-") ? 2 : 0;
        return Character.isUpperCase(first)
                || Character.isLetter(first) && !Character.isLowerCase(first)
                || at > 0 && token.length() > at;
    }

    private static String bare(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && ".,".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    private static Map<String, NameShape> words(DataTable table) {
        Map<String, NameShape> words = new HashMap<>();
        for (DataTable.Row row : table.rows()) {
            words.put(row.need("word"), row.need("kind").equals("organisation") ? ORGANISATION : OTHER);
        }
        return words;
    }
}
