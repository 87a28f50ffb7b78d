package colophon.reader.text;

import java.util.Locale;

/** Compares titles as people print them. */
final class Titles {
    private Titles() {}

    /** A title without the parenthesis that tells it from others of the name: "An Education (film)". */
    static String withoutDisambiguation(String title) {
        int open = title.lastIndexOf(" (");
        return open > 0 && title.endsWith(")") ? title.substring(0, open) : title;
    }

    /** Whether two are the same but for case, quotation marks and spacing. */
    static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\"“”]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
