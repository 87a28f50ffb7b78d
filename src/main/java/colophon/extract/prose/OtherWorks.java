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
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads what stands around the titles of other works: the noun and year before ("the 1961 novel Salt Road"), the year in
 * brackets behind ("Salt Road (1961)"), whose it is ("Ada Renn's play Salt Road").
 */
final class OtherWorks {
    private static final Map<EntityType, String> OWNERS = Map.of(
            EntityType.BOOK, "P50",
            EntityType.SHORT_STORY, "P50",
            EntityType.PLAY, "P50",
            EntityType.BOOK_SERIES, "P50",
            EntityType.MOVIE, "P57",
            EntityType.MUSIC_ALBUM, "P175",
            EntityType.MUSIC_RECORDING, "P175");
    private static final WordSet TEXTS =
            WordSet.of("play", "plays", "playwright", "broadway", "stage", "revival", "theatre", "theater");
    private static final WordSet SCREEN =
            WordSet.of("film", "films", "adaptation", "movie", "album", "song", "songs", "directed", "episode");
    /** What makes it doubtful that a title in an article over films or books is one of them. */
    private static final WordSet ELSE = WordSet.of(
            "adaptation",
            "adapted",
            "adapting",
            "adapt",
            "based",
            "comics",
            "strip",
            "biography",
            "show",
            "series",
            "television",
            "tv",
            "writes",
            "painting",
            "edited",
            "encyclopedia",
            "dictionary",
            "magazine",
            "journal",
            "biographer",
            "critic",
            "documentary",
            "interview",
            "play");

    private static final WordSet MUSIC = WordSet.of("opera", "song", "album", "score", "symphony", "comic");

    private static final WordSet GROUPS = WordSet.of("band", "group", "duo", "trio");
    private static final Set<EntityType> LASTING = Set.of(EntityType.MOVIE, EntityType.TV_EPISODE, EntityType.PLAY);
    private static final WordSet VAGUE = WordSet.of("adaptation", "screenplay", "picture", "short", "record");

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Statements statements;
    private final Supplier<SubjectMatter> subjectMatter;
    private final ExtractionContext context;
    private final Joints joints;

    OtherWorks(
            Referents referents,
            Statements statements,
            Supplier<SubjectMatter> subjectMatter,
            ExtractionContext context) {
        this.subjectMatter = subjectMatter;
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.statements = statements;
        this.context = context;
        this.joints = new Joints(sentence);
    }

    /** States what is said beside each title, and how long works of known identity last. */
    void read() {
        mentions.chunks().forEach(this::minutes);
        if (!mentions.hasOtherTitle()) {
            return;
        }
        Optional<Chunk> plural = Optional.empty();
        int listEnd = -1;
        for (Chunk chunk : mentions.chunks()) {
            if (!(chunk.sense() instanceof Sense.Title title) || title.own() || !title.marked()) {
                continue;
            }
            Optional<Chunk> noun = nounBefore(chunk);
            boolean goesOn = listEnd >= 0 && joints.starts(listEnd).contains(chunk.from());
            plural = noun.isPresent() ? noun.filter(OtherWorks::isPlural) : goesOn ? plural : Optional.empty();
            Optional<Mention> work = referents.work(chunk);
            Optional<Chunk> kind = noun.isPresent() ? noun : plural;
            work.ifPresent(w -> read(w, chunk, kind));
            listEnd = chunk.to();
        }
    }

    /** "the 43-minute episode", "Salt Road, an 8-minute film". */
    private void minutes(Chunk chunk) {
        if (!(chunk.sense() instanceof Sense.Kind kind)
                || !LASTING.contains(kind.phrase().noun().type())) {
            return;
        }
        for (int i = chunk.from(); i < chunk.to(); i++) {
            Optional<Long> minutes = count(sentence.token(i).lower());
            if (minutes.isPresent()) {
                lasting(chunk, kind.phrase()).ifPresent(work -> last(work, minutes.get()));
            }
        }
    }

    /** The work that a noun with a length means: the article's own, or the title that the noun is an apposition of. */
    private Optional<Mention> lasting(Chunk chunk, KindPhrase phrase) {
        boolean own =
                phrase.isDefinite() && phrase.noun().type() == referents.topic().type();
        if (own) {
            return Optional.of(referents.topic());
        }
        boolean apposed = phrase.isIndefinite() && sentence.isWord(chunk.from() - 1, ",");
        return apposed
                ? mentions.covering(chunk.from() - 2)
                        .filter(c -> c.sense() instanceof Sense.Title)
                        .flatMap(referents::work)
                : Optional.empty();
    }

    private void last(Mention work, long minutes) {
        Mention unit = Mention.named("minute", EntityType.UNIT);
        statements.state(
                work,
                "P2047",
                new Value.Quantity<>(
                        java.math.BigDecimal.valueOf(minutes), Optional.empty(), Optional.empty(), Optional.of(unit)),
                List.of(),
                evidence());
    }

    private static Optional<Long> count(String word) {
        int dash = word.indexOf("-minute");
        boolean digits = dash > 0 && dash < 4 && word.substring(0, dash).chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Long.parseLong(word.substring(0, dash))) : Optional.empty();
    }

    private void read(Mention work, Chunk title, Optional<Chunk> kind) {
        Optional<KindPhrase> phrase = kind.map(c -> ((Sense.Kind) c.sense()).phrase());
        phrase.filter(p -> !VAGUE.has(p.noun().label()))
                .ifPresent(p ->
                        statements.item(work, "P31", Mention.named(p.noun().label(), EntityType.CONCEPT), evidence()));
        phrase.filter(p -> work.type() == EntityType.MOVIE || work.type() == EntityType.BOOK)
                .ifPresent(p -> p.genres()
                        .forEach(genre ->
                                statements.item(work, "P136", Mention.named(genre, EntityType.CONCEPT), evidence())));
        Optional<PartialDate> year = yearBehind(title).or(() -> phrase.flatMap(KindPhrase::year));
        year.filter(y -> !isCategory(work))
                .ifPresent(y -> statements.state(work, "P577", new Value.Time<>(y), List.of(), evidence()));
        owner(kind.map(Chunk::from).orElse(title.from()))
                .or(() -> kind.filter(this::isBehindNobodyElse).flatMap(k -> pronoun(phrase)))
                .or(() -> kind.flatMap(k -> subject(k, title)))
                .or(() -> kind.flatMap(k -> named(work, k)))
                .or(() -> behind(title).filter(p -> phrase.isEmpty()))
                .or(() -> phrase.filter(p -> isOfBand(p, title)).map(p -> referents.topic()))
                .filter(person -> phrase.isPresent() || isMaker(person))
                .ifPresent(person -> property(work, phrase)
                        .map(property -> Oeuvre.ofSung(property, phrase))
                        .ifPresent(property -> statements.item(work, property, person, evidence())));
    }

    /** "\"Best Short Story\" (1993)" behind an award is what it was given for. */
    private boolean isCategory(Mention work) {
        return work.name().startsWith("Best ")
                && mentions.chunks().stream().anyMatch(c -> c.sense() instanceof Sense.Award);
    }

    /** An actor's "Salt Road" is not of their making. */
    private boolean isMaker(Mention person) {
        boolean told = subjectMatter.get() == SubjectMatter.SCORES
                ? Trade.MUSICIAN.isTopics(statements)
                : !Trade.ACTOR.isTopics(statements);
        return !person.equals(referents.topic()) || told;
    }

    /** What a work is to its owner; a title that nothing else is said of is a text where the sentence speaks of texts. */
    private Optional<String> property(Mention work, Optional<KindPhrase> phrase) {
        Optional<String> known = Optional.ofNullable(OWNERS.get(work.type()));
        if (phrase.filter(OtherWorks::isText).isPresent() && known.isEmpty()) {
            return Optional.of("P50");
        }
        boolean open = phrase.isEmpty()
                && work.type() == EntityType.CREATIVE_WORK
                && referents.topic().type() == EntityType.PERSON;
        if (open && speaksOf(TEXTS) && !speaksOf(SCREEN)) {
            return Optional.of("P50");
        }
        boolean plain = phrase.isEmpty() && work.type() == EntityType.CREATIVE_WORK;
        boolean scores = subjectMatter.get() == SubjectMatter.SCORES;
        return plain
                        && !speaksOf(ELSE)
                        && (scores || !speaksOf(MUSIC))
                        && !speaksOf(subjectMatter.get().doubts())
                ? subjectMatter.get().maker()
                : known;
    }

    private boolean speaksOf(WordSet words) {
        return sentence.says(words);
    }

    /** Whether the last person named before a noun in its sentence, if any, is whom the article is about. */
    private boolean isBehindNobodyElse(Chunk kind) {
        return mentions.chunks().stream()
                .filter(c -> c.to() <= kind.from() && !(c.sense() instanceof Sense.Title))
                .flatMap(c -> referents.person(c).stream())
                .allMatch(referents.topic()::equals);
    }

    /** "his novel Salt Road" in an article about a writer. */
    private Optional<Mention> pronoun(Optional<KindPhrase> phrase) {
        if (referents.topic().type() == EntityType.MUSIC_GROUP) {
            return phrase.filter(p ->
                            p.determiner().equals("their") || p.determiner().equals("its"))
                    .map(p -> referents.topic());
        }
        boolean person = referents.topic().type() == EntityType.PERSON;
        return phrase.filter(p -> person
                        && referents.mayBeTopic(p.determiner())
                        && (p.determiner().equals("his") || p.determiner().equals("her")))
                .filter(p -> p.noun().type() != EntityType.MOVIE && p.noun().type() != EntityType.MUSIC_ALBUM)
                .map(p -> referents.topic());
    }

    /**
     * "Ober came back to it in his 2006 novel Salt Road", "In his poem \"Salt Road\", Ober says": in an article about a work, the
     * person whom the sentence is about.
     */
    private Optional<Mention> subject(Chunk kind, Chunk title) {
        KindPhrase phrase = ((Sense.Kind) kind.sense()).phrase();
        boolean own = phrase.determiner().equals("his") || phrase.determiner().equals("her");
        if (!own || !referents.topic().type().isWork() || !isText(phrase)) {
            return Optional.empty();
        }
        List<Chunk> before = mentions.chunks().stream()
                .filter(c -> c.to() <= kind.from() && isPerson(c))
                .toList();
        if (before.isEmpty()) {
            return sentence.isWord(title.to(), ",")
                    ? mentions.at(title.to() + 1).flatMap(referents::person)
                    : Optional.empty();
        }
        return before.size() == 1 && before.getFirst().equals(mentions.chunks().getFirst())
                ? referents.person(before.getFirst())
                : Optional.empty();
    }

    private static boolean isText(KindPhrase phrase) {
        return "P50".equals(OWNERS.get(phrase.noun().type()))
                || phrase.noun().label().equals("poem");
    }

    private boolean isPerson(Chunk chunk) {
        return chunk.sense() instanceof Sense.Name
                || chunk.sense() instanceof Sense.Pronoun p
                        && !p.word().equals("it")
                        && !p.word().equals("which");
    }

    private Optional<Chunk> nounBefore(Chunk title) {
        return mentions.covering(title.from() - 1)
                .filter(c -> c.sense() instanceof Sense.Kind)
                .map(referents.kinds()::whole);
    }

    private static boolean isPlural(Chunk noun) {
        return ((Sense.Kind) noun.sense()).phrase().isPlural();
    }

    /** "(1961)", and nothing else in the brackets. */
    private Optional<PartialDate> yearBehind(Chunk title) {
        int open = title.to();
        return sentence.isWord(open, "(")
                ? mentions.at(open + 1)
                        .filter(c ->
                                c.sense() instanceof Sense.Time t && t.end().isEmpty())
                        .filter(c -> sentence.isWord(c.to(), ")"))
                        .map(c -> ((Sense.Time) c.sense()).start())
                : Optional.empty();
    }

    /** "The single \"Salt Road\"" in an article about a band, where nobody else is named. */
    private boolean isOfBand(KindPhrase phrase, Chunk title) {
        EntityType type = phrase.noun().type();
        boolean record = (type == EntityType.MUSIC_ALBUM || type == EntityType.MUSIC_RECORDING)
                && !VARIOUS.has(phrase.noun().label());
        return referents.topic().type() == EntityType.MUSIC_GROUP
                && record
                && !sentence.isWord(title.to(), "by")
                && mentions.chunks().stream()
                        .filter(c -> c.sense() instanceof Sense.Name)
                        .flatMap(c -> referents.person(c).stream())
                        .allMatch(referents.topic()::equals);
    }

    private static final WordSet VARIOUS = WordSet.of("compilation album", "soundtrack album");

    /** "the Ada Renn play Salt Road": a full name right before a noun for something written is its author's. */
    private Optional<Mention> named(Mention work, Chunk kind) {
        boolean written = "P50".equals(OWNERS.get(work.type()));
        return mentions.covering(kind.from() - 1)
                .filter(c ->
                        written && c.sense() instanceof Sense.Name n && n.text().indexOf(' ') > 0)
                .filter(c -> sentence.isWord(c.from() - 1, "the"))
                .flatMap(referents::person);
    }

    /** "\"Salt Road\" (1961) by Ada Renn", "\"Salt Road\", by Ada Renn". */
    private Optional<Mention> behind(Chunk title) {
        int end = referents.kinds().noteEnd(title.to());
        int by = sentence.isWord(end, ",") ? end + 1 : end;
        return sentence.isWord(by, "by")
                ? mentions.at(by + 1)
                        .filter(c ->
                                c.sense() instanceof Sense.Name n && n.text().indexOf(' ') > 0)
                        .flatMap(referents::person)
                : Optional.empty();
    }

    private Optional<Mention> owner(int at) {
        boolean owned = at > 1 && sentence.token(at - 1).isPossessive() && !isSource(at - 2);
        if (owned && GROUPS.has(sentence.token(at - 2).lower())) {
            return statements.performer();
        }
        return owned ? mentions.covering(at - 2).flatMap(referents::person) : Optional.empty();
    }

    /** Whether an owner stands behind "an adaptation of": what is adapted is not of the kind that the adaptation is. */
    private boolean isSource(int owner) {
        int before = mentions.covering(owner).map(Chunk::from).orElse(owner) - 1;
        return sentence.isWord(before, "of")
                && mentions.covering(before - 1)
                        .filter(c ->
                                c.sense() instanceof Sense.Kind k && k.phrase().adaptation())
                        .isPresent();
    }

    private Evidence evidence() {
        return context.evidence(sentence.span(), "prose.title");
    }
}
