package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.WorkNoun;
import colophon.extract.value.WordSet;
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

    private static final Set<EntityType> PERFORMED =
            Set.of(EntityType.PLAY, EntityType.TV_SERIES, EntityType.RADIO_SERIES, EntityType.VIDEO_GAME);

    /** Nouns that mean the book itself whatever its kind. */
    private static final WordSet STORIES = WordSet.of("story", "tale", "book", "work", "volume");

    private final ExtractionContext context;
    private final List<Local> locals = new ArrayList<>();
    private final List<Mention> adopted = new ArrayList<>();
    private final Map<Mention, Local> localOf = new HashMap<>();
    private final Map<String, Mention.Page> byTitle = new HashMap<>();
    private Optional<Mention> lastSpokenOf = Optional.empty();
    private Optional<Mention> lastTitled = Optional.empty();
    private Set<Mention> lastNamed = Set.of();
    private boolean other;
    private Optional<WorkNoun> focus = Optional.empty();
    private Optional<PartialDate> focusYear = Optional.empty();

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

    /** What kind of adaptation the section is about, and of which year, by its heading; empty for none. */
    void focus(Optional<WorkNoun> noun, Optional<PartialDate> year) {
        focus = noun;
        focusYear = noun.flatMap(n -> year);
        begin();
    }

    /** Whether the section tells of how the article's film was played otherwise: on stage, on the air, as a game. */
    boolean isElsewhere() {
        return topic().type() == EntityType.MOVIE
                && focus.filter(noun -> PERFORMED.contains(noun.type())).isPresent();
    }

    /** A character of the article's story, by name. */
    Mention.Local character(String called) {
        String name = Offices.without(called);
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
        other = false;
        lastSpokenOf = Optional.of(work);
    }

    /** A sentence began with something that is no work of this article, so that "it" is not known. */
    void speakOfOther() {
        other = true;
    }

    /** A new paragraph: "it" is the article's subject again, or the adaptation that the section is about. */
    void begin() {
        lastTitled = Optional.empty();
        lastNamed = Set.of();
        lastSpokenOf = Optional.empty();
        other = false;
    }

    /**
     * A sentence named these works of other articles: one alone is what "it" and "the film" mean in the next, unless it was
     * named aside.
     */
    void named(Set<Mention> titled, boolean aside) {
        if (!titled.isEmpty()) {
            lastTitled =
                    titled.size() == 1 && !aside ? Optional.of(titled.iterator().next()) : Optional.empty();
            lastNamed = aside ? Set.of() : Set.copyOf(titled);
        }
    }

    /** The work that was named last in the paragraph, where it was named alone. */
    Optional<Mention> lastTitled() {
        return lastTitled;
    }

    Optional<Mention> lastSpokenOf() {
        return other ? Optional.empty() : lastSpokenOf.or(() -> Optional.of(topic()));
    }

    /** A work with a page of its own that was made from the article's subject. */
    void adopt(Mention work) {
        if (!adopted.contains(work)) {
            adopted.add(work);
        }
    }

    /** Whether a work is the article's subject or one that the article speaks of as made from it or the other way round. */
    boolean isKnown(Mention work) {
        return work.equals(topic()) || localOf.containsKey(work) || adopted.contains(work);
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

    /** The work that the article has named by a title before. */
    Optional<Mention> titled(String title) {
        return Optional.ofNullable(byTitle.get(title));
    }

    /** The work that a noun means here, if one that the article has made known. */
    Optional<Mention> resolve(KindPhrase phrase) {
        Optional<Mention> namesake = namesake(phrase);
        if (namesake.isPresent()) {
            return namesake;
        }
        if (isTopic(phrase)) {
            return Optional.of(topic());
        }
        if (!topic().type().isWork()) {
            return lastTitled
                    .filter(last -> isAgain(phrase, last))
                    .map(last -> typed(last, phrase))
                    .or(() -> amongNamed(phrase));
        }
        if (phrase.determiner().equals("another")) {
            return Optional.empty();
        }
        if (phrase.isDefinite() || phrase.adaptation() || phrase.sameName()) {
            return localFor(phrase, phrase.adaptation() || phrase.sameName() || isFocus(phrase));
        }
        return Optional.empty();
    }

    /** The work with a page of its own that "the novel of the same name" is linked to. */
    private Optional<Mention> namesake(KindPhrase phrase) {
        if (!phrase.sameName() || !phrase.noun().type().isWork()) {
            return Optional.empty();
        }
        Optional<Mention> found = phrase.links().stream()
                .filter(link -> withoutBrackets(link).equalsIgnoreCase(topic().name()))
                .filter(link ->
                        !(topic() instanceof Mention.Page own && own.title().equals(link)))
                .<Mention>map(link -> new Mention.Page(
                        topic().name(), link, true, phrase.noun().type()))
                .findFirst();
        found.ifPresent(this::adopt);
        return found;
    }

    private static String withoutBrackets(String title) {
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    /** An adaptation that a noun brings up as new; empty where the noun does not tell its kind and no heading does. */
    Optional<Mention> newAdaptation(KindPhrase phrase, Optional<PartialDate> year) {
        boolean told = !phrase.noun().path().equals("adaptation") || focus.isPresent();
        return told ? adaptation(phrase, year) : Optional.empty();
    }

    /** The film made from the article's subject, of which no more is said than perhaps its year. */
    Optional<Mention> filmed(Optional<PartialDate> year) {
        return topic().type() != EntityType.MOVIE
                ? localFor(
                        new KindPhrase(
                                FILM, "film", "the", year, List.of(), List.of(), List.of(), true, false, List.of(),
                                false),
                        true)
                : Optional.empty();
    }

    /** The adaptation that a noun means, be it new; empty where the article's subject is itself of that kind. */
    Optional<Mention> adaptation(KindPhrase phrase, Optional<PartialDate> year) {
        WorkNoun noun = kind(phrase);
        boolean fits = topic().type().isWork() && noun.type().isWork() && noun.type() != topic().type();
        if (!fits) {
            return Optional.empty();
        }
        return localFor(
                new KindPhrase(
                        phrase.noun(),
                        phrase.head(),
                        phrase.determiner(),
                        year,
                        phrase.genres(),
                        phrase.countries(),
                        phrase.languages(),
                        true,
                        phrase.sameName(),
                        phrase.links(),
                        phrase.other()),
                true);
    }

    private boolean isTopic(KindPhrase phrase) {
        EntityType topic = topic().type();
        if (!phrase.isDefinite() || phrase.adaptation() || phrase.sameName() || !topic.isWork()) {
            return false;
        }
        if (phrase.other() || phrase.year().isPresent() || phrase.isPlural()) {
            return false;
        }
        boolean same = phrase.noun().type() == topic || topic == EntityType.CREATIVE_WORK;
        return same || WRITTEN.contains(topic) && STORIES.has(phrase.head());
    }

    /** The only work of its kind among several that the article named together last. */
    private Optional<Mention> amongNamed(KindPhrase phrase) {
        List<Mention> fitting = lastNamed.size() < 2
                ? List.of()
                : lastNamed.stream()
                        .filter(work -> work.type() == phrase.noun().type() && isAgain(phrase, work))
                        .toList();
        boolean open = lastNamed.stream().anyMatch(work -> work.type() == EntityType.CREATIVE_WORK);
        return fitting.size() == 1 && !open ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether a noun takes up a work named before: "the film", "this play". */
    private static boolean isAgain(KindPhrase phrase, Mention last) {
        boolean plain = !phrase.noun().label().equals("screenplay")
                && !phrase.adaptation()
                && !phrase.sameName()
                && phrase.year().isEmpty()
                && !phrase.other();
        boolean same = phrase.noun().type() == last.type()
                || last.type() == EntityType.CREATIVE_WORK
                        && !phrase.noun().path().equals("adaptation")
                || WRITTEN.contains(last.type()) && STORIES.has(phrase.head());
        return phrase.isDefinite() && plain && same;
    }

    /** A work of which nothing was known but its title, now that a noun has said what it is. */
    private Mention typed(Mention last, KindPhrase phrase) {
        if (last.type() != EntityType.CREATIVE_WORK || !(last instanceof Mention.Page page)) {
            return last;
        }
        Mention.Page work = new Mention.Page(
                page.name(), page.title(), page.linked(), phrase.noun().type());
        byTitle.put(page.name(), work);
        lastTitled = Optional.of(work);
        return work;
    }

    private boolean isFocus(KindPhrase phrase) {
        return focus.isPresent() && focus.get().path().equals(kind(phrase).path());
    }

    /** Which works an article may describe beside its subject: adaptations of a written work, sources of a film. */
    private boolean mayDescribe(WorkNoun noun, KindPhrase phrase) {
        EntityType topic = topic().type();
        if (WRITTEN.contains(topic) || topic == EntityType.CREATIVE_WORK) {
            return ADAPTED.has(noun.path());
        }
        boolean screen = topic == EntityType.MOVIE || topic == EntityType.TV_SERIES || topic == EntityType.VIDEO_GAME;
        return screen
                && (WRITTEN.contains(noun.type())
                        ? phrase.sameName()
                        : phrase.adaptation() && noun.type() != topic && ADAPTED.has(noun.path()));
    }

    private static final WordSet ADAPTED =
            WordSet.of("film", "television", "radio", "play", "musical", "opera", "ballet", "comic_book", "game");

    /** The work of this article alone that a noun means; made known where it may be, else empty. */
    private Optional<Mention> localFor(KindPhrase named, boolean mayBeNew) {
        WorkNoun noun = kind(named);
        boolean dated = named.year().isEmpty() && focusYear.isPresent() && isFocus(named);
        KindPhrase phrase = dated ? named.in(focusYear) : named;
        boolean vague =
                phrase.noun().path().equals("adaptation") && !phrase.head().startsWith("adapt");
        if (vague) {
            return Optional.empty();
        }
        Optional<Mention> titled = adopted.reversed().stream()
                .filter(w -> w.type() == noun.type() && phrase.year().isEmpty())
                .findFirst();
        if (titled.isPresent() && locals.stream().noneMatch(l -> l.noun.path().equals(noun.path()))) {
            return titled;
        }
        for (Local local : locals.reversed()) {
            boolean sameYear = phrase.year().isEmpty() || local.year.isEmpty() || local.year.equals(phrase.year());
            if (local.noun.path().equals(noun.path()) && sameYear) {
                return Optional.of(local.mention);
            }
        }
        if (!mayBeNew || !mayDescribe(noun, phrase)) {
            return Optional.empty();
        }
        boolean after = phrase.head().startsWith("noveli");
        boolean source = topic().type() == EntityType.MOVIE && WRITTEN.contains(noun.type()) && !after;
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
        return Optional.of(mention);
    }

    /** The kind of work a noun means: an adaptation is what the section is about, a script stands for its film. */
    private WorkNoun kind(KindPhrase phrase) {
        if (phrase.noun().path().equals("adaptation")) {
            return focus.or(() -> locals.isEmpty() ? Optional.empty() : Optional.of(locals.getLast().noun))
                    .orElse(phrase.noun());
        }
        return phrase.noun().label().equals("screenplay") ? FILM : phrase.noun();
    }

    /** The film that is spoken of: the article's subject, or the adaptation that its section or an earlier sentence is about. */
    Optional<Mention> film() {
        if (topic().type() == EntityType.MOVIE) {
            return isElsewhere() ? Optional.empty() : Optional.of(topic());
        }
        if (focus.isPresent() && focus.get().type() == EntityType.MOVIE) {
            return localFor(
                    new KindPhrase(
                            focus.get(),
                            "film",
                            "the",
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            true,
                            false,
                            List.of(),
                            false),
                    true);
        }
        return locals.reversed().stream()
                .filter(l -> l.noun.type() == EntityType.MOVIE)
                .findFirst()
                .map(Local::mention);
    }
}
