package colophon.extract.prose.mention;

import java.util.regex.Pattern;

/** The words of names. */
public final class NameWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NameWords() {}

    /** The words of a name, parted by white space. */
    public static String[] of(String name) {
        return isPlain(name) ? name.split(" ") : SPACES.split(name);
    }

    /** A name with single spaces between its words. */
    static String plain(String name) {
        return isPlain(name) ? name : SPACES.matcher(name).replaceAll(" ");
    }

    /** Whether there is no white space but single spaces, which nearly all names have. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < name.length() && name.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }
}
