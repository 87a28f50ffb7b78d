package colophon.extract.name;

import colophon.article.Passage;

/** The title of a work without the quotation marks around it; marks within ("Reach" of "Reach – the Remix") stay whole. */
public final class QuotedTitle {
    private static final String OPENING = "\"\u201c";
    private static final String CLOSING = "\"\u201d";

    private QuotedTitle() {}

    /** The title that words in a cell or line are: what the first pair of marks holds where they begin with one. */
    public static Passage of(Passage given) {
        Passage words = trimmed(given.strip());
        String text = words.text();
        if (text.isEmpty()) {
            return words;
        }
        if (OPENING.indexOf(text.charAt(0)) < 0) {
            return isOdd(text) && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0
                    ? trimmed(words.part(0, text.length() - 1).strip())
                    : words;
        }
        int close = closing(text);
        return trimmed(words.part(1, close < 0 ? text.length() : close).strip());
    }

    /** Whether a mark stands without its partner. */
    private static boolean isOdd(String text) {
        return text.chars()
                                .filter(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)
                                .count()
                        % 2
                == 1;
    }

    private static int closing(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Passage trimmed(Passage words) {
        String text = words.text();
        int to = text.length();
        while (to > 0 && "*\u2020\u2021,;: ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to == text.length() ? words : words.part(0, to);
    }
}
