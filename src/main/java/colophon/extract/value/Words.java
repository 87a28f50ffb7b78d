package colophon.extract.value;

/** Makes words comparable and presentable. */
public final class Words {
    private static final String OPENING = "\"'\u201C\u201E\u00AB\u2018\u300C\u300E";
    private static final String CLOSING = "\"'\u201D\u201C\u00BB\u2019\u300D\u300F";

    private Words() {}

    /** Every run of white space as one plain space, none at the ends, invisible characters left out. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !out.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Without one pair of quotation marks around the whole. */
    public static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 2
                && OPENING.indexOf(stripped.charAt(0)) >= 0
                && CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        String inner = quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
        boolean onePair = inner.chars().noneMatch(c -> OPENING.indexOf(c) >= 0 && c != '\u2018' && c != '\'');
        return quoted && onePair ? inner.strip() : stripped;
    }

    /** The text without parentheses at its end, such as a disambiguation. */
    public static String withoutNote(String text) {
        int open = text.lastIndexOf(" (");
        return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
    }

    /** Whether there is any letter or digit. */
    public static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
