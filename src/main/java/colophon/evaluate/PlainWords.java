package colophon.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names and values as they are compared: case, composition of accents, quotes, articles, outer punctuation and a
 * disambiguation in parentheses do not count, and some words stand for others.
 */
final class PlainWords {
    /** White space as Unicode has it, the four separators of ASCII included. */
    private static final String ALL_SPACES =
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004"
                    + "\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static final String SPACE = "[" + ALL_SPACES + "]";
    private static final String OUTER = " .,;:'";

    private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D\u00AB\u00BB]");
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?:the|a|an) ");
    private static final Pattern IN_PARENTHESES = Pattern.compile(SPACE + "*+\\([^)]*+\\)$");
    private static final Pattern NOT_OF_A_BOOK_NUMBER = Pattern.compile("[^0-9Xx]");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("american", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("u.s", "united states"),
            Map.entry("us", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("british", "united kingdom"),
            Map.entry("uk", "united kingdom"),
            Map.entry("english language", "english"),
            Map.entry("hardcover", "hardback"),
            Map.entry("hardbound", "hardback"),
            Map.entry("softcover", "paperback"),
            Map.entry("ebook", "e-book"),
            Map.entry("feature film", "film"),
            Map.entry("movie", "film"),
            Map.entry("human being", "human"),
            Map.entry("person", "human"));

    private PlainWords() {}

    /** What counts of a name or value. */
    static String of(String text) {
        String plain = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true)
                .replace('\u2019', '\'')
                .replace('_', ' ');
        plain = QUOTES.matcher(plain).replaceAll("");
        plain = without(OUTER, SPACES.matcher(plain).replaceAll(" "));
        plain = LEADING_ARTICLE.matcher(plain).replaceFirst("");
        return SYNONYMS.getOrDefault(plain, plain);
    }

    /** A name without the words in parentheses at its end. */
    static String bare(String text) {
        return without(ALL_SPACES, IN_PARENTHESES.matcher(text).replaceFirst(""));
    }

    /** A text without certain characters at its ends. */
    private static String without(String outer, String text) {
        int from = 0;
        int to = text.length();
        while (from < to && outer.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && outer.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** What counts of a name without the words in parentheses at its end. */
    static String ofBare(String text) {
        return of(bare(text));
    }

    /** A book number without hyphens and spaces. */
    static String bookNumber(String text) {
        return NOT_OF_A_BOOK_NUMBER.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether two values are the same as far as counts. */
    static boolean same(String one, String other) {
        String a = of(one);
        String b = of(other);
        if (a.equals(b) || bare(a).equals(bare(b))) {
            return true;
        }
        String number = bookNumber(a);
        return number.equals(bookNumber(b)) && (number.length() == 10 || number.length() == 13);
    }
}
