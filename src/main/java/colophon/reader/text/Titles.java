package colophon.reader.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares titles as people print them. */
final class Titles {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Titles() {}

    /** Words with one plain space between each two. */
    static String singleSpaced(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    /** A title without the parenthesis that tells it from others of the name: "Harbour Lights (film)". */
    static String withoutDisambiguation(String title) {
        int open = title.lastIndexOf(" (");
        return open > 0 && title.endsWith(")") ? title.substring(0, open) : title;
    }

    /** Whether two are the same but for case, quotation marks and spacing. */
    static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String title) {
        String bare = title.toLowerCase(Locale.ROOT).replace('’', '\'');
        return singleSpaced(bare.replace("\"", "").replace("“", "").replace("”", ""));
    }
}
