package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Optional;

/** Finds categories of awards that no capitals show: "nominated for best director", and those in quotation marks. */
final class PlainCategories {
    private static final int MOST_WORDS = 6;

    private PlainCategories() {}

    /** "nominated for best director", "(Best art direction and best costume design)": a category that small letters tell. */
    static Optional<Chunk> read(Markup out, int from) {
        Sentence s = out.sentence();
        boolean led = from > 0
                && PRAISED.has(s.token(from).lower())
                && BEFORE_SMALL.has(s.token(from - 1).lower());
        int end = led ? end(out, from) : from;
        boolean category = end > from + 1
                && end - from < MOST_WORDS
                && CategoryWords.NOUNS.has(s.token(end - 1).lower());
        if (!category) {
            return Optional.empty();
        }
        AwardPhrase phrase = new AwardPhrase(
                "",
                capitals(s.words(from, end)),
                out.link(from, end),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        return Optional.of(new Chunk(new Sense.Award(phrase), from, end));
    }

    /** A category written as other articles write it: "Best Costume Design". */
    private static String capitals(String words) {
        StringBuilder text = new StringBuilder(words);
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || text.charAt(i - 1) == ' ';
            boolean small = words.startsWith("of ", i) || words.startsWith("or ", i) || words.startsWith("a ", i);
            if (begins && !small) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    private static final WordSet PRAISED = WordSet.of("best", "worst", "outstanding");
    private static final WordSet BEFORE_SMALL = WordSet.of("for", "(", ",", "and", "won", ":", "winning");

    /** Whether words in quotation marks name the category of an award that the sentence speaks of: "\"Best Rock Album\"". */
    static boolean isQuoted(Sentence s, int open, int from, int to) {
        boolean category = to - from > 1
                && PRAISED.has(s.token(from).lower())
                && CategoryWords.NOUNS.has(s.token(to - 1).lower())
                && open > 0;
        int before = category && s.token(open - 1).is("the") ? open - 2 : open - 1;
        return category && before >= 0 && BEFORE_QUOTED.has(s.token(before).lower()) && s.says(HONORS);
    }

    private static final WordSet BEFORE_QUOTED =
            WordSet.of("for", "(", ",", "and", "won", ":", "winning", "received", "including", "in", "as");
    private static final WordSet HONORS = WordSet.of(
            "award",
            "awards",
            "prize",
            "prizes",
            "oscar",
            "oscars",
            "emmy",
            "emmys",
            "grammy",
            "grammys",
            "nominated",
            "nomination",
            "nominations");

    /** "best science fiction film" in small letters goes on to the next small word or mark. */
    static int end(Markup out, int from) {
        Sentence s = out.sentence();
        int end = from + 1;
        while (end < s.size()
                && s.token(end).isWord()
                && !s.token(end).isNumber()
                && !out.isTaken(end)
                && !CATEGORY_STOPS.has(s.token(end).lower())) {
            end++;
        }
        return end;
    }

    private static final WordSet CATEGORY_STOPS = WordSet.of(
            "for", "at", "in", "and", "by", "from", "on", "with", "to", "that", "which", "who", "but", "as", "while",
            "was", "is", "the");
}
