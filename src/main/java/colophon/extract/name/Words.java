package colophon.extract.name;

import java.util.ArrayList;
import java.util.List;

/** Parts words at white space, no-break spaces among it, in one pass. */
public final class Words {
    private static final String[] NONE = {};

    private Words() {}

    /**
     * The words of a text. As {@link String#split} has it, a text that begins with white space has an empty word first, an
     * empty text is one empty word, and one of white space alone has none.
     */
    public static String[] of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (isSpace(text.charAt(i))) {
                words.add(text.substring(start, i));
                while (i < text.length() && isSpace(text.charAt(i))) {
                    i++;
                }
                start = i;
            } else {
                i++;
            }
        }
        if (start < text.length() || words.isEmpty()) {
            words.add(text.substring(start));
        }
        boolean blank = words.size() == 1 && words.getFirst().isEmpty() && !text.isEmpty();
        return blank ? NONE : words.toArray(NONE);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c >= '\t' && c <= '\r';
    }
}
