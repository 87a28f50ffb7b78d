package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States what works are whose noun does not stand right before their titles, and whose: "her next film was \"Salt Road\"",
 * "Renn's novels include". What a film is to the person whose it is, that person's occupation tells.
 */
final class Oeuvre {
    private static final WordSet DIRECTORS = WordSet.of("film director", "director", "filmmaker", "animator");
    private static final WordSet ACTORS =
            WordSet.of("actor", "actress", "film actor", "stage actor", "television actor");
    private static final WordSet SUNG = WordSet.of("opera", "ballet", "operetta", "comic opera");
    private static final WordSet VAGUE = WordSet.of("adaptation", "screenplay");
    private static final Map<EntityType, String> WRITTEN = Map.of(
            EntityType.BOOK, "P50",
            EntityType.SHORT_STORY, "P50",
            EntityType.PLAY, "P50",
            EntityType.BOOK_SERIES, "P50",
            EntityType.COMIC_STORY, "P50");

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Statements statements;
    private final ExtractionContext context;
    private final TitleKinds kinds;

    Oeuvre(Referents referents, Statements statements, ExtractionContext context) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.statements = statements;
        this.context = context;
        this.kinds = referents.kinds();
    }

    /** States what is said of each title. */
    void read() {
        again();
        for (Chunk title : mentions.chunks()) {
            Optional<Chunk> kind = title.sense() instanceof Sense.Title ? kinds.kind(title) : Optional.empty();
            kind.ifPresent(k -> referents.work(title).ifPresent(work -> read(work, title, k)));
        }
    }

    /** "This play was directed by": the noun that takes up a title says what it is. */
    private void again() {
        if (referents.topic().type().isWork() || mentions.chunks().isEmpty()) {
            return;
        }
        Optional.of(mentions.chunks().getFirst())
                .filter(c -> c.sense() instanceof Sense.Kind)
                .filter(c -> ((Sense.Kind) c.sense()).phrase().determiner().equals("this"))
                .filter(c -> kinds.titles(c).isEmpty())
                .ifPresent(c -> referents.work(c).ifPresent(work -> kind(work, ((Sense.Kind) c.sense()).phrase())));
    }

    private void kind(Mention work, KindPhrase phrase) {
        if (!VAGUE.has(phrase.noun().label())) {
            Mention value = Mention.named(phrase.noun().label(), EntityType.CONCEPT);
            statements.item(work, "P31", value, evidence());
        }
    }

    private void read(Mention work, Chunk title, Chunk kind) {
        KindPhrase phrase = ((Sense.Kind) kind.sense()).phrase();
        kind(work, phrase);
        if (!TitleKinds.isPlural(kind)) {
            phrase.year().ifPresent(year -> date(work, year));
        }
        owner(title.from())
                .or(() -> owner(kind.from()))
                .or(() -> pronoun(phrase, kind))
                .filter(owner -> !isProducing(kind) && !isLiked(kind))
                .ifPresent(owner -> property(work, owner, phrase.adaptation())
                        .map(property -> ofSung(property, Optional.of(phrase)))
                        .ifPresent(property -> statements.item(work, property, owner, evidence())));
    }

    /** An opera is its composer's. */
    static String ofSung(String property, Optional<KindPhrase> phrase) {
        boolean sung = phrase.filter(p -> SUNG.has(p.noun().label())).isPresent();
        return sung && property.equals("P50") ? "P86" : property;
    }

    /** "His favorite film" is hardly of his own making. */
    private boolean isLiked(Chunk kind) {
        String words = sentence.words(kind.from(), kind.to());
        return words.contains("favorite") || words.contains("favourite");
    }

    /** "Her first film as a producer". */
    private boolean isProducing(Chunk kind) {
        int as = kind.to();
        boolean said = sentence.isWord(as, "as");
        return said && !isDirecting(as + 1) && !isDirecting(as + 2);
    }

    private boolean isDirecting(int token) {
        return token < sentence.size() && DIRECTORS.has(sentence.token(token).lower());
    }

    private void date(Mention work, PartialDate year) {
        statements.state(work, "P577", new Value.Time<>(year), List.of(), evidence());
    }

    private Optional<Mention> owner(int at) {
        boolean owned = at > 1 && sentence.token(at - 1).isPossessive();
        return owned ? mentions.covering(at - 2).flatMap(referents::person) : Optional.empty();
    }

    /** "Her" means whom the article is about, unless the sentence has begun with somebody else. */
    private Optional<Mention> pronoun(KindPhrase phrase, Chunk kind) {
        String word = phrase.determiner();
        boolean group = referents.topic().type() == EntityType.MUSIC_GROUP;
        boolean own = group && (word.equals("their") || word.equals("its"))
                || (word.equals("his") || word.equals("her"))
                        && referents.topic().type() == EntityType.PERSON
                        && referents.mayBeTopic(word);
        boolean other = own
                && mentions.chunks().stream()
                        .filter(c -> c.to() <= kind.from() && !isOwner(c))
                        .flatMap(c -> referents.person(c).stream())
                        .reduce((a, b) -> b)
                        .filter(p -> !p.equals(referents.topic()))
                        .isPresent();
        return own && !other ? Optional.of(referents.topic()) : Optional.empty();
    }

    private boolean isOwner(Chunk chunk) {
        return chunk.to() < sentence.size() && sentence.token(chunk.to()).isPossessive();
    }

    /** What somebody whose a work is did for it. */
    private Optional<String> property(Mention work, Mention owner, boolean adapted) {
        String written = WRITTEN.get(work.type());
        boolean topic = owner.equals(referents.topic());
        if (written != null) {
            return topic && isActing() ? Optional.empty() : Optional.of(written);
        }
        if (work.type() == EntityType.MUSIC_ALBUM || work.type() == EntityType.MUSIC_RECORDING) {
            return Optional.of("P175");
        }
        if (work.type() != EntityType.MOVIE) {
            return Optional.empty();
        }
        if (!topic) {
            return Optional.of("P57");
        }
        boolean acts = statements.isCalledFirst(ACTORS, DIRECTORS);
        if (acts && adapted) {
            return statements.isCalledOneOf(AUTHORS) ? Optional.of("P58") : Optional.empty();
        }
        boolean directs = !acts && statements.isCalledOneOf(DIRECTORS);
        return directs ? Optional.of("P57") : acts ? Optional.of("P161") : Optional.empty();
    }

    /** "His first play was" says of an actor that he acted in it and of a writer that he wrote it. */
    private boolean isActing() {
        return statements.isCalledOneOf(ACTORS) && !statements.isCalledOneOf(AUTHORS);
    }

    private static final WordSet AUTHORS =
            WordSet.of("writer", "playwright", "novelist", "dramatist", "author", "screenwriter", "poet", "essayist");

    private Evidence evidence() {
        return context.evidence(sentence.span(), "prose.title.kind");
    }
}
