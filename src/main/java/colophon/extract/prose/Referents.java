package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.value.Countries;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Optional;

/** What the mentions of a sentence refer to, by what the article has said before. */
final class Referents {
    private static final WordSet NAMERS = WordSet.of("called", "titled", "entitled", "named", ",");

    private static final WordSet PERSONAL = WordSet.of("he", "she", "him");
    private static final WordSet COPULAS = WordSet.of("is", "was", "are", "were");

    private final Mentions mentions;
    private final People people;
    private final Works works;
    private final Countries countries;
    private final TitleKinds kinds;

    Referents(Mentions mentions, People people, Works works, Countries countries) {
        this.mentions = mentions;
        this.people = people;
        this.works = works;
        this.countries = countries;
        this.kinds = new TitleKinds(mentions);
    }

    /** Which nouns go with which titles of the sentence. */
    TitleKinds kinds() {
        return kinds;
    }

    Mentions mentions() {
        return mentions;
    }

    /** Takes note of the people and works that the sentence names, in order. */
    void introduce() {
        for (Chunk chunk : mentions.chunks()) {
            person(chunk);
            if (!isScript(chunk)) {
                work(chunk);
            }
        }
    }

    /** Whether a noun names a script, which stands for no work of its own. */
    static boolean isScript(Chunk chunk) {
        return chunk.sense() instanceof Sense.Kind kind
                && kind.phrase().noun().label().equals("screenplay");
    }

    /** What the article is about. */
    Mention topic() {
        return works.topic();
    }

    /** The person that a mention means. */
    Optional<Mention> person(Chunk chunk) {
        return switch (chunk.sense()) {
            case Sense.Name name ->
                isWhere(chunk, name)
                        ? Optional.empty()
                        : people.person(name)
                                .or(() -> people.described(name))
                                .<Mention>map(p -> p)
                                .or(() -> sibling(chunk, name));
            case Sense.Pronoun pronoun -> pronoun(chunk, pronoun.word());
            case Sense.Title title ->
                title.own() && isAgent(works.topic()) ? Optional.of(works.topic()) : Optional.empty();
            case Sense.Award award -> Optional.empty();
            case Sense.Time time -> Optional.empty();
            case Sense.Count count -> Optional.empty();
            case Sense.Money money -> Optional.empty();
            case Sense.Kind kind -> Optional.empty();
        };
    }

    private static boolean isAgent(Mention topic) {
        return topic.type() == EntityType.PERSON || topic.type() == EntityType.MUSIC_GROUP;
    }

    private Optional<Mention> pronoun(Chunk chunk, String word) {
        if (word.equals("band")) {
            return people.band();
        }
        if (word.equals("they")) {
            return people.band().filter(works.topic()::equals);
        }
        return PERSONAL.has(word) ? pronounPerson(chunk, word) : Optional.empty();
    }

    /** "In Las Palmas", "in Den Haag and": a name behind "in" that nobody is known by is no person's. */
    private boolean isWhere(Chunk chunk, Sense.Name name) {
        boolean owner = chunk.to() < mentions.sentence().size()
                && mentions.sentence().token(chunk.to()).isPossessive();
        boolean hyphened = name.text().indexOf('-') > 0;
        return mentions.sentence().isWord(chunk.from() - 1, "in")
                && !owner
                && !hyphened
                && name.role().occupations().isEmpty()
                && people.known(name.text()).isEmpty();
    }

    /** "by Mara and Jan Ober", "the brothers Mara and Jan Ober": the first has the surname of the second. */
    private Optional<Mention> sibling(Chunk chunk, Sense.Name name) {
        int before = chunk.from() - 1;
        boolean led =
                before >= 0 && SIBLINGS.has(mentions.sentence().token(before).lower());
        boolean described = SIBLINGS.has(mentions.sentence().token(chunk.from()).lower());
        if (name.text().indexOf(' ') >= 0
                || !(led || described)
                || !mentions.sentence().isWord(chunk.to(), "and")) {
            return Optional.empty();
        }
        return mentions.at(chunk.to() + 1)
                .filter(c -> c.sense() instanceof Sense.Name n && n.text().indexOf(' ') > 0)
                .map(c -> ((Sense.Name) c.sense()).text())
                .filter(people::isPersonName)
                .map(full -> Mention.named(name.text() + " " + People.surname(full), EntityType.PERSON));
    }

    private static final WordSet SIBLINGS = WordSet.of("by", "brothers", "sisters", "siblings", "twins");

    /** The person that the article has already named so. */
    Optional<Mention> known(String name) {
        return people.known(name);
    }

    /** "She" in an article about a man is who the sentence before was about, where it begins one, and nobody known elsewhere. */
    private Optional<Mention> pronounPerson(Chunk chunk, String word) {
        if (works.topic().type() != EntityType.PERSON) {
            return people.lastSpokenOf();
        }
        if (people.mayBeTopic(word)) {
            return Optional.of(works.topic());
        }
        boolean first = mentions.chunks().getFirst().equals(chunk);
        return first ? people.lastSpokenOf().filter(p -> !p.equals(works.topic())) : Optional.empty();
    }

    /** Whether "his" or "her" may mean the person whom the article is about; true of other words. */
    boolean mayBeTopic(String word) {
        return people.mayBeTopic(word);
    }

    /** The work that a mention means. */
    Optional<Mention> work(Chunk chunk) {
        return switch (chunk.sense()) {
            case Sense.Title title -> titled(chunk, title);
            case Sense.Kind kind ->
                titleAfter(chunk)
                        .or(() -> titleOf(chunk))
                        .or(() -> subjectOf(chunk, kind.phrase()))
                        .or(() -> isOfAnother(chunk) ? Optional.empty() : works.resolve(kind.phrase()))
                        .or(() -> newAdaptation(chunk, kind.phrase()));
            case Sense.Pronoun pronoun -> pronoun.word().equals("it") ? it(chunk) : Optional.empty();
            case Sense.Name name -> retold(name);
            case Sense.Award award -> Optional.empty();
            case Sense.Time time -> Optional.empty();
            case Sense.Count count -> Optional.empty();
            case Sense.Money money -> Optional.empty();
        };
    }

    /** A title that a life has shown to be one before, written without its marks. */
    private Optional<Mention> retold(Sense.Name name) {
        boolean plain = works.topic().type() == EntityType.PERSON
                && name.role().occupations().isEmpty()
                && people.known(name.text()).isEmpty();
        return plain ? works.titled(name.text()) : Optional.empty();
    }

    /** "An adaptation of the novel The Salt Road" is none of the article's subject. */
    private boolean isOfAnother(Chunk kind) {
        if (!mentions.sentence().isWord(kind.to(), "of")) {
            return false;
        }
        return mentions.chunks().stream()
                .filter(c -> c.from() > kind.to() && c.from() <= kind.to() + 7)
                .anyMatch(c -> c.sense() instanceof Sense.Title t && !t.own());
    }

    /** "A film version was released in 1992": an adaptation that the article has not spoken of, told apart by its year. */
    private Optional<Mention> newAdaptation(Chunk chunk, KindPhrase phrase) {
        if (!phrase.isIndefinite() || !phrase.adaptation() || phrase.sameName() || !isOfTopic(chunk.to())) {
            return Optional.empty();
        }
        return works.newAdaptation(phrase, phrase.year().or(this::onlyYear));
    }

    /** Whether what is adapted is the article's subject: nothing else is said of it, or its noun or title follows. */
    private boolean isOfTopic(int of) {
        if (!mentions.sentence().isWord(of, "of")) {
            return true;
        }
        return mentions.at(of + 1)
                .or(() -> mentions.at(of + 2))
                // What "it" means is asked of the mentions before it, of which the adaptation is one.
                .flatMap(c -> c.sense() instanceof Sense.Pronoun ? works.lastSpokenOf() : work(c))
                .filter(works.topic()::equals)
                .isPresent();
    }

    /** The year of the only date that the sentence names. */
    private Optional<PartialDate> onlyYear() {
        List<PartialDate> dates = mentions.chunks().stream()
                .filter(c -> c.sense() instanceof Sense.Time t && t.end().isEmpty())
                .map(c -> ((Sense.Time) c.sense()).start())
                .toList();
        return dates.size() == 1 ? Optional.of(PartialDate.of(dates.getFirst().year())) : Optional.empty();
    }

    private Optional<Mention> titled(Chunk chunk, Sense.Title title) {
        boolean person = title.own() && !works.topic().type().isWork();
        if (person || !title.marked()) {
            return Optional.empty();
        }
        return title.own() && isOwnedByFirm(chunk)
                ? works.filmed(Optional.empty())
                : Optional.of(works.titled(title, kindBefore(chunk)));
    }

    /** "Larkmoor Pictures' The Glass Orchard" is the film of a book. */
    private boolean isOwnedByFirm(Chunk title) {
        int mark = title.from() - 1;
        if (mark < 1
                || !mentions.sentence().token(mark).isPossessive()
                || works.topic().type() == EntityType.MOVIE) {
            return false;
        }
        return mentions.covering(mark - 1)
                .filter(c -> c.sense() instanceof Sense.Name && person(c).isEmpty())
                .isPresent();
    }

    /** "It" within a sentence is the work named before it there; at its start, what the sentence before was about. */
    private Optional<Mention> it(Chunk pronoun) {
        if (!works.topic().type().isWork()) {
            boolean first = mentions.chunks().stream()
                    .takeWhile(c -> !c.equals(pronoun))
                    .allMatch(c -> c.sense() instanceof Sense.Time);
            return first ? works.lastTitled() : Optional.empty();
        }
        return mentions.chunks().stream()
                .filter(c -> c.to() <= pronoun.from() && !(c.sense() instanceof Sense.Pronoun))
                .flatMap(c -> work(c).stream())
                .filter(works::isKnown)
                .reduce((a, b) -> b)
                .or(works::lastSpokenOf);
    }

    /** "the film Harbour Lights": the noun and the title after it are one work. */
    private Optional<Mention> titleAfter(Chunk kind) {
        int next = kind.to();
        if (next < mentions.sentence().size()
                && NAMERS.has(mentions.sentence().token(next).lower())) {
            next++;
        }
        boolean apposed = mentions.sentence().isWord(kind.to(), ",");
        return mentions.at(next)
                .filter(c -> c.sense() instanceof Sense.Title t && t.marked())
                .filter(c -> !apposed || mentions.sentence().isWord(c.to(), ","))
                .flatMap(this::work);
    }

    /** "\"Salt Road\" (1961), a novel by": the noun behind or before a title that says what it is means the same work. */
    private Optional<Mention> titleOf(Chunk kind) {
        List<Chunk> titles = kinds.titles(kind);
        return titles.size() == 1 ? work(titles.getFirst()) : Optional.empty();
    }

    /** "X is a novel": the noun behind the verb means the subject before it, where that is the article's. */
    private Optional<Mention> subjectOf(Chunk kind, KindPhrase phrase) {
        boolean fits = works.topic().type().isWork()
                && phrase.noun().type() == works.topic().type();
        Chunk first = mentions.chunks().getFirst();
        for (int verb = kind.from() - 1; fits && verb >= first.to() && kind.from() - verb < 7; verb--) {
            if (mentions.sentence().token(verb).is(",")) {
                break;
            }
            if (COPULAS.has(mentions.sentence().token(verb).lower())) {
                return first.equals(kind) ? Optional.empty() : work(first).filter(works.topic()::equals);
            }
        }
        return Optional.empty();
    }

    private Optional<KindPhrase> kindBefore(Chunk title) {
        Optional<Chunk> kind = kinds.kind(title);
        if (kind.isPresent()) {
            return kind.map(c -> ((Sense.Kind) c.sense()).phrase());
        }
        int before = title.from() - 1;
        if (before >= 0 && NAMERS.has(mentions.sentence().token(before).lower())) {
            before--;
        }
        return mentions.covering(before)
                .filter(c -> c.sense() instanceof Sense.Kind)
                .map(c -> ((Sense.Kind) c.sense()).phrase());
    }

    /** The place that a mention names. */
    Optional<Mention> place(Chunk chunk) {
        return switch (chunk.sense()) {
            case Sense.Name name ->
                name.role().occupations().isEmpty()
                        ? countries
                                .named(name.text())
                                .<Mention>map(c -> c)
                                .or(() -> Optional.of(thing(name, EntityType.PLACE)))
                        : Optional.empty();
            case Sense.Title title ->
                title.own() || title.marked()
                        ? Optional.empty()
                        : Optional.of(Mention.named(title.text(), EntityType.PLACE));
            case Sense.Pronoun p -> Optional.empty();
            case Sense.Award a -> Optional.empty();
            case Sense.Time t -> Optional.empty();
            case Sense.Count c -> Optional.empty();
            case Sense.Money money -> Optional.empty();
            case Sense.Kind k -> Optional.empty();
        };
    }

    /** The organisation that a mention names. */
    Optional<Mention> organization(Chunk chunk) {
        return switch (chunk.sense()) {
            case Sense.Name name -> Optional.of(thing(name, EntityType.ORGANIZATION));
            case Sense.Title title -> title.own() ? Optional.empty() : Optional.of(organization(title));
            case Sense.Pronoun pronoun -> Optional.empty();
            case Sense.Award award -> Optional.empty();
            case Sense.Time time -> Optional.empty();
            case Sense.Count count -> Optional.empty();
            case Sense.Money money -> Optional.empty();
            case Sense.Kind kind ->
                kind.phrase().noun().type() == EntityType.PERIODICAL
                        ? mentions.covering(chunk.from() - 1).flatMap(this::organization)
                        : Optional.empty();
        };
    }

    private static Mention organization(Sense.Title title) {
        return title.link()
                .map(link -> Mention.linked(title.text(), link, EntityType.ORGANIZATION))
                .orElseGet(() -> Mention.named(title.text(), EntityType.ORGANIZATION));
    }

    private static Mention thing(Sense.Name name, EntityType type) {
        return name.link()
                .map(title -> Mention.linked(name.text(), title, type))
                .orElseGet(() -> Mention.named(name.text(), type));
    }
}
