package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.WorkNoun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The works an article has spoken of so far: its subject, the adaptations and sources that only it describes, other titles. */
final class Works {
    private static final Set<EntityType> WRITTEN = Set.of(
            EntityType.BOOK, EntityType.SHORT_STORY, EntityType.COMIC_STORY, EntityType.BOOK_SERIES, EntityType.PLAY);

    private static final WorkNoun FILM = new WorkNoun("film", EntityType.MOVIE, "film");

    /** Nouns that mean the book itself whatever its kind. */
    private static final Set<String> STORIES = Set.of("story", "tale", "book", "work", "volume");

    private final ExtractionContext context;
    private final List<Local> locals = new ArrayList<>();
    private final Map<Mention, Local> localOf = new HashMap<>();
    private final Map<String, Mention.Page> byTitle = new HashMap<>();
    private Optional<Mention> lastSpokenOf = Optional.empty();
    private Optional<WorkNoun> focus = Optional.empty();

    Works(ExtractionContext context) {
        this.context = context;
    }

    /**
     * A work that only this article describes.
     *
     * @param mention the work
     * @param noun its kind
     * @param year its year where known
     * @param source whether the article's subject was made from it and not the other way round
     */
    record Local(Mention.Local mention, WorkNoun noun, Optional<PartialDate> year, boolean source) {}

    Mention.Page topic() {
        return context.topic().subject();
    }

    /** What kind of adaptation the section is about, by its heading; empty for none. */
    void focus(Optional<WorkNoun> noun) {
        focus = noun;
        lastSpokenOf = Optional.empty();
    }

    /** A character of the article's story, by name. */
    Mention.Local character(String name) {
        return context.local(
                "character",
                name,
                name,
                Optional.empty(),
                name,
                context.article().source().language(),
                EntityType.CHARACTER);
    }

    void speakOf(Mention work) {
        lastSpokenOf = Optional.of(work);
    }

    Optional<Mention> lastSpokenOf() {
        return lastSpokenOf;
    }

    Optional<Local> local(Mention mention) {
        return Optional.ofNullable(localOf.get(mention));
    }

    /** The work that a title means; the noun before it tells what it is. */
    Mention titled(Sense.Title title, Optional<KindPhrase> before) {
        if (title.own()) {
            return before.flatMap(this::resolve).orElse(topic());
        }
        EntityType type = before.map(p -> p.noun().type()).orElse(EntityType.CREATIVE_WORK);
        Mention.Page known = byTitle.get(title.text());
        if (known != null && (known.type() == type || type == EntityType.CREATIVE_WORK)) {
            return known;
        }
        Mention.Page work = title.link()
                .map(link -> new Mention.Page(title.text(), link, true, type))
                .orElseGet(() -> new Mention.Page(title.text(), title.text(), false, type));
        byTitle.put(title.text(), work);
        return work;
    }

    /** The work that a noun means here, if one that the article has made known. */
    Optional<Mention> resolve(KindPhrase phrase) {
        if (isTopic(phrase)) {
            return Optional.of(topic());
        }
        if (!topic().type().isWork() || phrase.determiner().equals("another")) {
            return Optional.empty();
        }
        boolean points = phrase.isDefinite() || phrase.adaptation() || phrase.sameName();
        return points ? Optional.of(localFor(phrase)) : Optional.empty();
    }

    private boolean isTopic(KindPhrase phrase) {
        EntityType topic = topic().type();
        if (!phrase.isDefinite() || phrase.adaptation() || phrase.sameName() || !topic.isWork()) {
            return false;
        }
        if (phrase.other() || phrase.year().isPresent()) {
            return false;
        }
        boolean same = phrase.noun().type() == topic || topic == EntityType.CREATIVE_WORK;
        return same || WRITTEN.contains(topic) && STORIES.contains(phrase.head());
    }

    private Mention localFor(KindPhrase phrase) {
        WorkNoun noun = kind(phrase);
        for (Local local : locals.reversed()) {
            boolean sameYear = phrase.year().isEmpty() || local.year.isEmpty() || local.year.equals(phrase.year());
            if (local.noun.path().equals(noun.path()) && sameYear) {
                return local.mention;
            }
        }
        boolean source = topic().type() == EntityType.MOVIE && WRITTEN.contains(noun.type());
        Mention.Local mention = context.local(
                noun.path(),
                "",
                noun.path() + phrase.year().map(y -> " " + y).orElse(""),
                phrase.year().map(PartialDate::year),
                topic().name(),
                context.article().source().language(),
                noun.type());
        Local local = new Local(mention, noun, phrase.year(), source);
        locals.add(local);
        localOf.put(mention, local);
        return mention;
    }

    /** The kind of work a noun means: an adaptation is what the section is about, a script stands for its film. */
    private WorkNoun kind(KindPhrase phrase) {
        if (phrase.noun().path().equals("adaptation")) {
            return focus.orElse(FILM);
        }
        return phrase.noun().label().equals("screenplay") ? FILM : phrase.noun();
    }

    /** The film that is spoken of: the article's subject, or the adaptation that its section or an earlier sentence is about. */
    Optional<Mention> film() {
        if (topic().type() == EntityType.MOVIE) {
            return Optional.of(topic());
        }
        if (focus.isPresent() && focus.get().type() == EntityType.MOVIE) {
            return Optional.of(localFor(new KindPhrase(
                    focus.get(),
                    "film",
                    "the",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    false,
                    false)));
        }
        return locals.reversed().stream()
                .filter(l -> l.noun.type() == EntityType.MOVIE)
                .findFirst()
                .map(Local::mention);
    }
}
