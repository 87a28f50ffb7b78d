package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what a predicate is said of: the mention before its verb, the antecedent of "which", the subject that "and" goes on with. */
final class SubjectFinder {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "to", "in", "for", "with", "on", "by", "from", "about", "into", "at", "than", "like", "between",
            "after", "before", "against", "during", "over", "under", "through", "via", "as");
    private static final Set<String> SKIPPED = Set.of(
            "also",
            "later",
            "then",
            "subsequently",
            "originally",
            "first",
            "eventually",
            "finally",
            "soon",
            "previously",
            "both",
            "initially",
            "recently",
            "ultimately",
            "himself",
            "herself",
            "itself",
            "has",
            "have",
            "had",
            "was",
            "were",
            "is",
            "are",
            "been",
            "being",
            "would",
            "will",
            "officially",
            "jointly",
            "again");
    private static final Set<String> RELATIVES = Set.of("which", "that", "who");
    private static final Set<String> VERBS = Set.of("is", "was", "were", "are", "has", "had", "have", "will");

    private final Mentions mentions;
    private final Sentence sentence;

    SubjectFinder(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /**
     * The thing that the words from a token on are said of.
     *
     * @param predicate the first token of the predicate
     * @param sort tells what a mention means, where it is of the sort wanted
     */
    Optional<Mention> find(int predicate, Function<Chunk, Optional<Mention>> sort) {
        int i = predicate - 1;
        while (i >= 0 && mentions.covering(i).isEmpty() && isSkipped(i)) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        if (sentence.token(i).is(")")) {
            i = opening(i) - 1;
        }
        Optional<Chunk> before = mentions.covering(i);
        if (before.isPresent() && !isRelative(before.get())) {
            return isObject(before.get(), predicate) ? leading(predicate, sort) : sort.apply(before.get());
        }
        return behindMark(i, predicate, sort);
    }

    private Optional<Mention> behindMark(int i, int predicate, Function<Chunk, Optional<Mention>> sort) {
        Token token = sentence.token(i);
        if (RELATIVES.contains(token.lower())) {
            int before = sentence.isWord(i - 1, ",") ? i - 2 : i - 1;
            return mentions.covering(before).flatMap(sort);
        }
        boolean joins = token.is("and") || token.is("but") || token.is(",") || token.is("or");
        if (!joins) {
            return Optional.empty();
        }
        int before = token.is(",") ? i - 1 : i;
        Optional<Mention> near = token.is(",") ? mentions.covering(before).flatMap(sort) : Optional.empty();
        return near.isPresent() && !isObject(mentions.covering(before).orElseThrow(), predicate)
                ? near
                : leading(predicate, sort);
    }

    private boolean isSkipped(int i) {
        String word = sentence.token(i).lower();
        return SKIPPED.contains(word) || word.endsWith("ly") && i > 0;
    }

    private boolean isRelative(Chunk chunk) {
        return chunk.sense() instanceof Sense.Pronoun p && RELATIVES.contains(p.word());
    }

    private int opening(int close) {
        int i = close;
        while (i > 0 && !sentence.token(i).is("(")) {
            i--;
        }
        return i;
    }

    /** Whether a mention stands behind a preposition and so is not the subject of what follows. */
    private boolean isObject(Chunk chunk, int predicate) {
        int before = chunk.from() - 1;
        if (before < 0) {
            return false;
        }
        Token token = sentence.token(before);
        boolean participle = predicate < sentence.size()
                && !VERBS.contains(sentence.token(predicate).lower());
        return PREPOSITIONS.contains(token.lower()) && !participle;
    }

    /** The subject that the sentence begins with: its first mention with a verb behind it. */
    private Optional<Mention> leading(int predicate, Function<Chunk, Optional<Mention>> sort) {
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.to() > predicate) {
                break;
            }
            boolean object = chunk.from() > 0
                    && (PREPOSITIONS.contains(sentence.token(chunk.from() - 1).lower()));
            boolean owner =
                    chunk.to() < sentence.size() && sentence.token(chunk.to()).isPossessive();
            Optional<Mention> subject = object || owner ? Optional.empty() : sort.apply(chunk);
            if (subject.isPresent()) {
                return subject;
            }
            if (!object && !owner && !(chunk.sense() instanceof Sense.Time)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
