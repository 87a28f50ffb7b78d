package colophon.reader.wikitext;

import java.util.Locale;
import java.util.Set;

/**
 * An HTML tag within wikitext.
 *
 * @param end the place after it, and after what it hides; -1 where there is no tag
 * @param effect what it does to the words around it
 */
record HtmlTag(int end, Effect effect) {
    /** A tag, or what a tag hides, that does not end within so many characters is none. */
    private static final int LONGEST = 4000;

    private static final HtmlTag NO_TAG = new HtmlTag(-1, Effect.NONE);
    private static final Set<String> BREAKS = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "hr",
            "blockquote",
            "center",
            "poem",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> ITALICS = Set.of("i", "em", "cite", "dfn", "var");

    /** What a tag does. */
    enum Effect {
        BREAK,
        ITALIC_ON,
        ITALIC_OFF,
        NONE
    }

    /** The tag that begins at a place, which holds {@code <}. */
    static HtmlTag at(String source, int at, int to) {
        int from = at + 1;
        boolean closing = from < to && source.charAt(from) == '/';
        from += closing ? 1 : 0;
        int nameEnd = from;
        while (nameEnd < to && isLetterOrDigit(source.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == from || !Character.isLetter(source.charAt(from))) {
            return NO_TAG;
        }
        int end = source.substring(nameEnd, Math.min(to, nameEnd + LONGEST)).indexOf('>');
        if (end < 0) {
            return NO_TAG;
        }
        int close = nameEnd + end;
        String name = source.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        String attributes = source.substring(nameEnd, close);
        if (!closing
                && attributes.contains("display")
                && attributes.replace(" ", "").contains("display:none")) {
            String rest = source.substring(close, Math.min(to, close + LONGEST));
            int hidden = rest.indexOf("</" + name);
            int after = hidden < 0 ? -1 : rest.indexOf('>', hidden);
            return new HtmlTag(after < 0 ? close + 1 : close + after + 1, Effect.NONE);
        }
        return new HtmlTag(close + 1, effect(name, closing));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static Effect effect(String name, boolean closing) {
        if (ITALICS.contains(name)) {
            return closing ? Effect.ITALIC_OFF : Effect.ITALIC_ON;
        }
        return BREAKS.contains(name) ? Effect.BREAK : Effect.NONE;
    }
}
