package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;

/** Finds words in quotation marks and tells titles from quoted speech by their form. */
final class QuoteReader {
    /** Longer quotations are speech. */
    private static final int LONGEST_TITLE = 14;

    private QuoteReader() {}

    /** Marks the titles and quotations of a sentence. */
    static void read(Sentence s, Markup out) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.token(i).isQuote() || !opens(s, i)) {
                continue;
            }
            int close = closing(s, i);
            if (close < 0) {
                out.quote(i, s.size());
                return;
            }
            mark(s, i, close, out);
            i = close;
        }
    }

    private static void mark(Sentence s, int open, int close, Markup out) {
        int end = close;
        while (end > open + 1
                && (s.token(end - 1).is(",")
                        || s.token(end - 1).is(".")
                        || s.token(end - 1).is(";"))) {
            end--;
        }
        if (end > open + 1 && isTitle(s, open + 1, end, close)) {
            out.title(open, close + 1, s.words(open + 1, end));
        } else {
            out.quote(open, close + 1);
        }
    }

    private static boolean opens(Sentence s, int i) {
        String text = s.token(i).text();
        if (!text.equals("\"")) {
            return text.equals("\u201c") || text.equals("\u201e") || text.equals("\u00ab");
        }
        boolean spaceBefore = i == 0
                || s.token(i - 1).to() < s.token(i).from()
                || !s.token(i - 1).isWord();
        return spaceBefore
                && i + 1 < s.size()
                && s.token(i + 1).from() == s.token(i).to();
    }

    private static int closing(Sentence s, int open) {
        for (int i = open + 1; i < s.size(); i++) {
            if (s.token(i).isQuote() && s.token(i - 1).to() == s.token(i).from()) {
                return i;
            }
        }
        return -1;
    }

    /** A title is short, begins and mostly goes on with capitals, and is no whole sentence. */
    private static boolean isTitle(Sentence s, int from, int to, int close) {
        boolean sentence = to < close && s.token(to).is(".") && to - from > 4;
        if (to - from > LONGEST_TITLE
                || sentence
                || !(s.token(from).isCapital() || s.token(from).isNumber())) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            Token token = s.token(i);
            if (token.isWord() && !NameRun.CONNECTORS.contains(token.lower())) {
                words++;
                capitals += token.isCapital() || token.isNumber() ? 1 : 0;
            }
        }
        return capitals > 0 && capitals * 4 >= words * 3;
    }
}
