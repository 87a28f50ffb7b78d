package colophon.reader.wikitext;

/** The lines of wikitext as its blocks see them: a line break within a template, link or table ends no line. */
final class Lines {
    private Lines() {}

    /** The place of the line break that ends the line beginning at a place, or the end of the text. */
    static int end(String text, int from, Brackets brackets) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n') {
            i = Math.max(i + 1, brackets.end(i));
        }
        return Math.min(i, text.length());
    }

    /** The place behind the marks of a list at the beginning of a line. */
    static int afterMarks(String text, int from, int to) {
        int i = from;
        while (i < to && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a character at the beginning of a line makes it part of a list. */
    static boolean isMark(char c) {
        return c == '*' || c == '#' || c == ':' || c == ';';
    }

    /** A line whose templates, links and tables are blotted out, as long as the line. */
    static String masked(String text, int from, int to, Brackets brackets) {
        StringBuilder masked = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int end = Math.min(to, brackets.end(i));
            if (end > i) {
                masked.append("x".repeat(end - i));
                i = end;
            } else {
                masked.append(text.charAt(i++));
            }
        }
        return masked.toString();
    }
}
