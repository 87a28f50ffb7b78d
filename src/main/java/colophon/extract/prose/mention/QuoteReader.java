package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.Optional;

/** Finds words in quotation marks and tells titles from quoted speech by their form. */
final class QuoteReader {
    /** Longer quotations are speech. */
    private static final int LONGEST_TITLE = 14;

    private static final WordSet NAMERS = WordSet.of("called", "titled", "entitled");

    private QuoteReader() {}

    /** Marks the titles and quotations of a sentence. */
    static void read(Sentence s, Markup out, PhraseIndex<WorkNoun> nouns) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.token(i).isQuote() || !opens(s, i)) {
                continue;
            }
            int close = closing(s, i);
            if (close < 0) {
                out.quote(i, s.size());
                return;
            }
            if (!isNickname(s, i)) {
                mark(s, i, close, out, nouns);
            }
            i = close;
        }
    }

    /** "Angel \"Cucco\" Perle": a quoted word between the capitals of one name is what somebody is called. */
    static boolean isNickname(Sentence s, int open) {
        int close = open + 2;
        return open > 0
                && close + 1 < s.size()
                && s.token(open).isQuote()
                && s.token(close).isQuote()
                && s.token(open + 1).isCapital()
                && isNamePart(s, open - 1)
                && isNamePart(s, close + 1)
                && !NameReader.isCommonStart(s.token(open - 1).lower())
                && s.token(open - 1).to() < s.token(open).from()
                && s.token(close).to() < s.token(close + 1).from();
    }

    private static boolean isNamePart(Sentence s, int i) {
        return s.token(i).isWord() && s.token(i).isCapital() && !s.token(i).isNumber();
    }

    private static void mark(Sentence s, int open, int close, Markup out, PhraseIndex<WorkNoun> nouns) {
        int end = close;
        while (end > open + 1
                && (s.token(end - 1).is(",")
                        || s.token(end - 1).is(".")
                        || s.token(end - 1).is(";"))) {
            end--;
        }
        boolean shown = isBehindNoun(s, open, nouns) || isDated(s, close);
        if (PlainCategories.isQuoted(s, open, open + 1, end)) {
            AwardPhrase phrase = new AwardPhrase(
                    "",
                    s.words(open + 1, end),
                    out.link(open, close + 1),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
            out.add(new Sense.Award(phrase), open, close + 1);
        } else if (end > open + 1 && isTitle(s, open + 1, end, close, shown)) {
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
    private static boolean isTitle(Sentence s, int from, int to, int close, boolean shown) {
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
            if (token.isWord() && (i == from && token.isCapital() || !NameRun.CONNECTORS.has(token.lower()))) {
                words++;
                capitals += token.isCapital() || token.isNumber() ? 1 : 0;
            }
        }
        return capitals > 0
                && (shown
                        || capitals * 4 >= words * 3
                        || isForeign(s, to, capitals, words)
                        || words <= LONGEST_FOREIGN
                                && (ARTICLES.has(s.token(from).lower()) || isLedTo(s, from - 1)));
    }

    /** "played in \"Riso amaro\"": titles in other languages have no capitals within; what stands before speech is another word. */
    private static boolean isLedTo(Sentence s, int open) {
        return open > 0 && LEADERS.has(s.token(open - 1).lower());
    }

    private static final int LONGEST_FOREIGN = 6;

    /** Articles of other languages, with which titles begin that go on in small letters: "Il ponte nero". */
    private static final WordSet ARTICLES = WordSet.of(
            "la", "le", "les", "il", "lo", "gli", "un", "una", "une", "el", "los", "las", "der", "das", "ein", "eine",
            "det", "den", "och", "l'", "l\u2019");

    private static final WordSet LEADERS = WordSet.of(
            "in", "of", "directed", "wrote", "produced", "filmed", "composed", "recorded", "'s", "\u2019s", "starring");

    /** "Ugler i Mosen": a small word of another language between capitals. */
    private static boolean isForeign(Sentence s, int to, int capitals, int words) {
        return words == 3 && capitals == 2 && s.token(to - 1).isCapital();
    }

    /** Whether a noun for a work stands before the mark: "the film", "a book called", "her first play,". */
    private static boolean isBehindNoun(Sentence s, int open, PhraseIndex<WorkNoun> nouns) {
        int last = open - 1;
        if (last > 0 && (s.token(last).is(",") || NAMERS.has(s.token(last).lower()))) {
            last--;
        }
        return last > 0 && nouns.at(s, last).isPresent();
    }

    /** Whether a year in brackets follows. */
    private static boolean isDated(Sentence s, int close) {
        return s.isWord(close + 1, "(")
                && close + 3 < s.size()
                && AwardReader.isYear(s.token(close + 2))
                && s.token(close + 3).is(")");
    }
}
