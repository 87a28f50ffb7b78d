package colophon.extract.prose;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.Optional;

/** Reads words of praise and names of lists, which are no mentions of their own. */
final class Praise {
    private static final WordSet SUPERLATIVES =
            WordSet.of("best", "greatest", "top", "finest", "worst", "funniest", "scariest");
    private static final WordSet PERIODS = WordSet.of("year", "month", "week", "decade", "century");
    private static final WordSet STOPS = WordSet.of(
            "by", "in", "and", "on", "at", "for", "with", "to", "from", "that", "which", "since", "ever", "is", "was");
    private static final int MOST_WORDS = 8;

    private final Sentence sentence;

    Praise(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "best novel of 2005": lower case words of praise with their noun and year. */
    Optional<Part> superlative(int at) {
        if (at < sentence.size() && sentence.isWord(at + 1, "of") && PERIODS.has(lower(at + 3))) {
            return Optional.of(new Part(new Bound.Words(sentence.words(at, at + 4)), at + 4));
        }
        if (at >= sentence.size() || !SUPERLATIVES.has(sentence.token(at).lower())) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < sentence.size() && end - at < MOST_WORDS && goesOn(end)) {
            end++;
        }
        if (sentence.isWord(end - 1, "of") || sentence.isWord(end - 1, "the")) {
            end -= sentence.isWord(end - 2, "of") ? 2 : 1;
        }
        return end - at < 2 ? Optional.empty() : Optional.of(new Part(new Bound.Words(sentence.words(at, end)), end));
    }

    private boolean goesOn(int i) {
        Token token = sentence.token(i);
        return token.isWord() && !STOPS.has(token.lower());
    }

    /** The name of a list: capitals and numbers, and the span of years behind them. */
    Optional<Part> listName(int token, int at) {
        int end = at;
        boolean number = false;
        while (end < sentence.size() && isListWord(sentence.token(end))) {
            number |= sentence.token(end).isNumber();
            end++;
        }
        if (end - at < 3 || !number && !sentence.token(end - 1).lower().contains("list") || at == token) {
            return Optional.empty();
        }
        if (sentence.isWord(end, "from")
                && end + 3 < sentence.size()
                && sentence.token(end + 1).isNumber()
                && sentence.token(end + 3).isNumber()) {
            end += 4;
        }
        return Optional.of(new Part(new Bound.Words(sentence.words(at, end)), end));
    }

    private static boolean isListWord(Token token) {
        return token.isCapital() || token.isNumber() || token.is("of") || token.is("the") || token.isQuote();
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
