package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what stands before titles in lives of people of the screen, where a genre stands for the film: "Ober's political thriller
 * \"Salt Road\"" is by Ober and a thriller.
 */
final class GenreTitles {
    private static final WordSet GENRES =
            WordSet.of("drama", "thriller", "comedy", "western", "biopic", "melodrama", "satire", "comedy-drama");
    private static final WordSet STAGE = WordSet.of(
            "play",
            "plays",
            "playwright",
            "broadway",
            "stage",
            "revival",
            "theatre",
            "theater",
            "production",
            "series",
            "radio",
            "television",
            "tv",
            "sitcom",
            "novel",
            "book",
            "restoration",
            "musical");
    private static final WordSet PREPOSITIONS = WordSet.of(
            "in", "of", "for", "to", "with", "by", "on", "at", "from", "as", "about", "and", "the", "a", "an");
    private static final int MOST_ATTRIBUTES = 5;

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Statements statements;
    private final Supplier<Evidence> evidence;

    GenreTitles(Referents referents, Statements statements, Supplier<Evidence> evidence) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.statements = statements;
        this.evidence = evidence;
    }

    /** States the genres and directors that stand before titles. */
    void read() {
        boolean screen = referents.topic().type() == EntityType.PERSON
                && mentions.hasOtherTitle()
                && (Trade.ACTOR.isTopics(statements) || Trade.DIRECTOR.isTopics(statements));
        if (!screen || sentence.says(STAGE)) {
            return;
        }
        for (Chunk chunk : mentions.chunks()) {
            boolean title = chunk.sense() instanceof Sense.Title t && t.marked() && !t.own();
            if (title && GENRES.has(word(chunk.from() - 1))) {
                referents
                        .work(chunk)
                        .filter(w -> w.type() == EntityType.CREATIVE_WORK)
                        .ifPresent(work -> state(work, chunk.from() - 1));
            }
        }
    }

    private void state(Mention work, int genre) {
        statements.item(work, "P136", Mention.named(word(genre), EntityType.CONCEPT), evidence.get());
        owner(genre).filter(this::directs).ifPresent(owner -> statements.item(work, "P57", owner, evidence.get()));
    }

    private boolean directs(Mention owner) {
        return !owner.equals(referents.topic()) || Trade.DIRECTOR.isTopics(statements);
    }

    /** Whose it is, a few words in small letters before the genre. */
    private Optional<Mention> owner(int genre) {
        for (int i = genre - 1; i > 0 && i >= genre - MOST_ATTRIBUTES; i--) {
            if (sentence.token(i).isPossessive()) {
                return mentions.covering(i - 1)
                        .filter(c -> c.sense() instanceof Sense.Name)
                        .flatMap(referents::person);
            }
            if (!sentence.token(i).isWord() || PREPOSITIONS.has(word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String word(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
