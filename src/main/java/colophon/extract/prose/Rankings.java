package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.Optional;

/** Reads names of lists of the best: "its list of the 100 Greatest Novels", "the top 25 television episodes", a title in quotes. */
final class Rankings {
    private static final WordSet SUPERLATIVES = WordSet.of(
            "best",
            "greatest",
            "top",
            "finest",
            "funniest",
            "scariest",
            "essential",
            "worst",
            "favorite",
            "favourite",
            "sexiest",
            "powerful",
            "influential",
            "important",
            "memorable",
            "popular",
            "must-read");
    private static final WordSet LEADS =
            WordSet.of("its", "their", "his", "her", "the", "a", "annual", "of", "list", "lists", "ranking", "poll");
    private static final WordSet NUMBERS = WordSet.of(
            "ten", "twelve", "twenty", "twenty-five", "thirty", "forty", "fifty", "hundred", "seven", "five", "nine");
    private static final WordSet STOPS = WordSet.of(
            "by",
            "and",
            "on",
            "at",
            "with",
            "to",
            "that",
            "which",
            "who",
            "but",
            "is",
            "was",
            "were",
            "has",
            "had",
            "for",
            "as",
            "published",
            "compiled",
            "since",
            "from",
            "in",
            "while");
    private static final WordSet SMALL = WordSet.of("of", "the", "all", "a", "'s", "ever", "&");
    private static final int MOST_LEADS = 5;
    private static final int MOST_WORDS = 10;

    private final Mentions mentions;
    private final Sentence sentence;

    Rankings(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /** What was read, and the token after it. */
    record Read(String name, int to) {}

    /** The list that the words from a token on name. */
    Optional<Read> read(int at) {
        int i = at;
        while (i < sentence.size()
                && i - at < MOST_LEADS
                && LEADS.has(sentence.token(i).lower())
                && !isTitle(i)) {
            i++;
        }
        Optional<Read> titled = titled(i);
        return titled.isPresent() ? titled : unmarked(i);
    }

    private boolean isTitle(int i) {
        return mentions.covering(i)
                .filter(c -> c.sense() instanceof Sense.Title t && t.marked())
                .isPresent();
    }

    private Optional<Read> titled(int i) {
        return mentions.at(i)
                .filter(c -> c.sense() instanceof Sense.Title t && !t.own() && isRanking(c))
                .map(c -> new Read(((Sense.Title) c.sense()).text(), c.to()));
    }

    private boolean isRanking(Chunk chunk) {
        boolean praise = false;
        for (int i = chunk.from(); i < chunk.to(); i++) {
            praise |= SUPERLATIVES.has(sentence.token(i).lower());
        }
        return praise && chunk.to() - chunk.from() > 2;
    }

    /** Words with a number and a superlative near their start, up to the next small word that leads elsewhere. */
    private Optional<Read> unmarked(int from) {
        boolean number = false;
        boolean praise = false;
        int end = from;
        boolean capitals = false;
        while (end < sentence.size() && end - from < MOST_WORDS && goesOn(end, capitals)) {
            Token token = sentence.token(end);
            capitals |= token.isCapital() && SUPERLATIVES.has(token.lower());
            number |= end - from < 4 && (token.isNumber() || NUMBERS.has(token.lower()));
            praise |= end - from < 4 && SUPERLATIVES.has(token.lower());
            end++;
        }
        while (end > from && LEADS.has(sentence.token(end - 1).lower())) {
            end--;
        }
        return number && praise && end - from > 2
                ? Optional.of(new Read(sentence.words(from, end), end))
                : Optional.empty();
    }

    /** Behind a superlative with a capital, only capitals and the small words between them go on. */
    private boolean goesOn(int i, boolean capitals) {
        Token token = sentence.token(i);
        if (capitals && !token.isCapital() && !token.isNumber() && !SMALL.has(token.lower())) {
            return false;
        }
        return !isTitle(i) && (token.isWord() || token.isNumber()) && !STOPS.has(token.lower());
    }
}
