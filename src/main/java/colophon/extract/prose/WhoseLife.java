package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Optional;
import java.util.function.Function;

/** Tells whose life the words of a sentence are about. */
final class WhoseLife {
    private final Mentions mentions;
    private final Sentence sentence;

    WhoseLife(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /**
     * Whether words of a life are told of somebody: of the person named last before them, where that is not as a maker or owner
     * of something, or of whom "his" and "her" mean there; also where nobody is named before them.
     */
    boolean isOf(Mention person, int predicate, Function<Chunk, Optional<Mention>> sort) {
        for (int i = predicate - 1; i >= 0; i--) {
            Optional<Chunk> chunk = mentions.covering(i);
            Optional<Mention> named = chunk.flatMap(sort);
            boolean aside = chunk.isPresent()
                    && (sentence.isWord(chunk.get().from() - 1, "by")
                            || isWhere(chunk.get())
                            || chunk.get().to() < sentence.size()
                                    && sentence.token(chunk.get().to()).isPossessive()
                                    && named.filter(person::equals).isEmpty());
            if (named.isPresent() && !aside) {
                return named.get().equals(person);
            }
            if (RELATIVES_BY_BLOOD.has(sentence.token(i).lower())) {
                return false;
            }
            i = chunk.map(Chunk::from).orElse(i);
        }
        return true;
    }

    /** "In Los Angeles", "moved to New Haven": a name that stands where a place does. */
    private boolean isWhere(Chunk chunk) {
        int at = chunk.from() - 1;
        boolean name =
                chunk.sense() instanceof Sense.Name n && n.role().occupations().isEmpty();
        boolean moved = sentence.isWord(at, "to")
                && at > 0
                && MOVES.has(sentence.token(at - 1).lower());
        return name && at >= 0 && (moved || WHERE.has(sentence.token(at).lower()));
    }

    private static final WordSet WHERE = WordSet.of("in", "at", "near");
    private static final WordSet MOVES = WordSet.of(
            "went", "moved", "moving", "returned", "returning", "travelled", "traveled", "relocated", "came", "back");

    private static final WordSet RELATIVES_BY_BLOOD = WordSet.of(
            "brother",
            "sister",
            "father",
            "mother",
            "son",
            "daughter",
            "wife",
            "husband",
            "uncle",
            "aunt",
            "cousin",
            "parents",
            "brothers",
            "sisters",
            "grandfather",
            "grandmother",
            "nephew",
            "niece",
            "children",
            "sons",
            "daughters",
            "teacher",
            "mentor",
            "friend",
            "whose");
}
