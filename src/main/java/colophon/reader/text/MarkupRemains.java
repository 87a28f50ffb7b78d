package colophon.reader.text;

import java.util.Locale;
import java.util.Set;

/** Tags that conversions to plain text leave behind, such as {@code <br>}: no words of the article. */
final class MarkupRemains {
    private static final int LONGEST = 80;
    private static final Set<String> TAGS = Set.of(
            "br",
            "poem",
            "dl",
            "dt",
            "dd",
            "ol",
            "ul",
            "li",
            "p",
            "div",
            "span",
            "ref",
            "references",
            "nowiki",
            "small",
            "big",
            "sup",
            "sub",
            "i",
            "b",
            "u",
            "em",
            "strong",
            "center",
            "blockquote",
            "table",
            "tr",
            "td",
            "th",
            "gallery",
            "score",
            "math",
            "onlyinclude",
            "includeonly",
            "noinclude",
            "section",
            "code",
            "pre",
            "font");

    private MarkupRemains() {}

    /** The text with each tag replaced by as many spaces. */
    static String blank(String text) {
        int open = text.indexOf('<');
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (; open >= 0; open = text.indexOf('<', open + 1)) {
            int close = close(text, open);
            for (int i = open; i <= close; i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** The index of the {@code >} that ends a known tag, or -1. */
    private static int close(String text, int open) {
        int name = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = name;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - name < 12) {
            end++;
        }
        if (!TAGS.contains(text.substring(name, end).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int last = Math.min(text.length() - 1, open + LONGEST);
        for (int i = end; i <= last; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || c == '\n' || Character.isSurrogate(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a line is a leftover of wiki tables: cells and rows without their table. */
    static boolean isTableMarkup(String line) {
        return line.startsWith("{|")
                || line.startsWith("|-")
                || line.startsWith("|}")
                || line.startsWith("||")
                || line.startsWith("!")
                        && (line.startsWith("!scope") || line.startsWith("! scope") || line.contains("style=\""));
    }
}
