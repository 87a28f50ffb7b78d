package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import org.jspecify.annotations.Nullable;

/** Where mentions start: at their first word, at an article before it, at the words of praise before an award. */
final class Openings {
    private static final WordSet ARTICLES = WordSet.of("the", "a", "an", "its", "his", "her", "their");
    private static final WordSet PRAISES = WordSet.of(
            "another",
            "first",
            "second",
            "third",
            "only",
            "sole",
            "inaugural",
            "prestigious",
            "coveted",
            "annual",
            "own",
            "highest",
            "same",
            "both",
            "fourth",
            "fifth",
            "previous",
            "very");

    private final Mentions mentions;
    private final Sentence sentence;
    private boolean @Nullable [] opens;

    Openings(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    boolean opens(int token) {
        boolean[] known = opens;
        if (known == null) {
            known = find();
            opens = known;
        }
        return known[token];
    }

    private boolean[] find() {
        boolean[] found = new boolean[sentence.size()];
        for (Chunk chunk : mentions.chunks()) {
            found[chunk.from()] = true;
            if (chunk.from() > 0 && isArticle(chunk.from() - 1)) {
                found[chunk.from() - 1] = true;
            }
            for (int i = chunk.from() - 1; chunk.sense() instanceof Sense.Award && isPraise(i); i--) {
                found[i] = true;
            }
        }
        return found;
    }

    boolean isArticle(int token) {
        return isBare(token) && ARTICLES.has(sentence.token(token).lower());
    }

    /** Whether a word may stand before the name of an award: "another", "his first", "the prestigious". */
    boolean isPraise(int token) {
        return isArticle(token)
                || isBare(token) && PRAISES.has(sentence.token(token).lower());
    }

    private boolean isBare(int token) {
        return token >= 0 && token < sentence.size() && !mentions.isCovered(token);
    }
}
