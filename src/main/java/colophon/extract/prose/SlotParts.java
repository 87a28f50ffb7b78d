package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Fills slots with what starts at a token: a mention, its article or praise before it, or words that only rules ask for. */
final class SlotParts {
    private static final List<String> EVENTS =
            List.of("Festival", "Ceremony", "Biennale", "Convention", "Fest", "Worldcon");
    private static final int MOST_PRAISES = 5;

    private final ProseExtractor.Tools tools;
    private final Mentions mentions;
    private final Sentence sentence;
    private final SlotValues values;
    private final Openings openings;
    private final Groups groups;
    private final SeriesNames series;
    private final Rankings rankings;
    private final Praise praise;

    SlotParts(Referents referents, ProseExtractor.Tools tools, SlotValues values, Openings openings) {
        this.tools = tools;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.values = values;
        this.openings = openings;
        this.groups = new Groups(referents, tools.vocabulary());
        this.series = new SeriesNames(mentions);
        this.rankings = new Rankings(mentions);
        this.praise = new Praise(sentence);
    }

    /** What a slot of a sort takes at a token. */
    Optional<Part> part(String sort, int token) {
        if (sort.equals("award")) {
            return praised(token);
        }
        int at = openings.isArticle(token) ? token + 1 : token;
        return switch (sort) {
            case "best" -> praise.superlative(sentence.isWord(token, "the") ? token + 1 : at);
            case "list" -> praise.listName(token, at);
            case "ranking" -> rankings.read(token).map(r -> new Part(new Bound.Words(r.name()), r.to()));
            case "verb" -> verb(token, tools.makers()::isVerb);
            case "infinitive" -> infinitive(token);
            case "active" -> verb(token, tools.makers()::isActive);
            case "calling" -> Callings.read(sentence, tools.vocabulary(), at).map(c -> new Part(c.calling(), c.to()));
            case "event" -> event(at);
            case "school" -> groups.school(at).map(Part::of);
            case "body" -> groups.body(at).map(Part::of);
            case "label" -> groups.label(at).map(Part::of);
            case "group" -> groups.group(token).map(Part::of);
            case "performer" -> groups.performer(at).map(Part::of);
            case "series" -> series.read(token).map(r -> new Part(Bound.Thing.of(r.mention()), r.to()));
            case "ordinal" -> SeriesNames.ordinal(lower(token)).map(n -> new Part(new Bound.Number(n), token + 1));
            case "person", "agent", "star", "player" ->
                mentions.at(behindPraise(at)).flatMap(chunk -> values.fill(sort, chunk));
            default -> mentions.at(at).flatMap(chunk -> values.fill(sort, chunk));
        };
    }

    /** "Dorn Medal-winning author Ada Renn": the name behind an award that only praises whose it is. */
    private int behindPraise(int token) {
        return mentions.at(token)
                .filter(c -> c.sense() instanceof Sense.Award)
                .map(Chunk::to)
                .filter(to ->
                        lower(to - 1).endsWith("-winning") || lower(to - 1).endsWith("-nominated"))
                .orElse(token);
    }

    /** "another Dorn Medal", "his first Dorn Medal", "the prestigious Dorn Medal". */
    private Optional<Part> praised(int token) {
        for (int i = token; i < Math.min(sentence.size(), token + MOST_PRAISES); i++) {
            Optional<Chunk> chunk = mentions.covering(i);
            if (chunk.isPresent()) {
                return mentions.at(i).flatMap(this::award);
            }
            if (!openings.isPraise(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Part> award(Chunk chunk) {
        if (!(chunk.sense() instanceof Sense.Award award)) {
            return Optional.empty();
        }
        int to = chunk.to();
        Optional<Part> bracketed = sentence.isWord(to, "(")
                ? part("person", to + 1).filter(p -> sentence.isWord(p.to(), ")"))
                : Optional.empty();
        if (bracketed.isPresent()) {
            List<Mention> recipients = List.of(((Bound.Thing) bracketed.get().bound()).mention());
            return Optional.of(new Part(
                    new Bound.Award(award.phrase(), recipients), bracketed.get().to() + 1));
        }
        Optional<Part> person = sentence.isWord(to, "for") ? part("person", to + 1) : Optional.empty();
        if (person.isPresent()) {
            List<Mention> recipients = List.of(((Bound.Thing) person.get().bound()).mention());
            return Optional.of(new Part(
                    new Bound.Award(award.phrase(), recipients), person.get().to()));
        }
        return Optional.of(new Part(new Bound.Award(award.phrase(), List.of()), to));
    }

    private Optional<Part> verb(int token, Predicate<String> verbs) {
        return token < sentence.size() && verbs.test(sentence.token(token).lower())
                ? Optional.of(new Part(new Bound.Words(sentence.token(token).lower()), token + 1))
                : Optional.empty();
    }

    /** "To direct" says what "directed" says. */
    private Optional<Part> infinitive(int token) {
        return Optional.ofNullable(INFINITIVES.get(lower(token)))
                .map(past -> new Part(new Bound.Words(past), token + 1));
    }

    private static final Map<String, String> INFINITIVES = Map.of(
            "direct",
            "directed",
            "write",
            "wrote",
            "produce",
            "produced",
            "co-write",
            "co-wrote",
            "compose",
            "composed",
            "co-direct",
            "co-directed");

    /** A festival or ceremony, its year or number aside: "the 2009 Larkmoor Film Festival". */
    private Optional<Part> event(int at) {
        int start = Circumstances.isOrdinal(lower(at)) ? at + 1 : at;
        int name = start < sentence.size() && sentence.token(start).isNumber() ? start + 1 : start;
        return mentions.at(name).or(() -> mentions.at(start)).flatMap(chunk -> switch (chunk.sense()) {
            case Sense.Name n ->
                EVENTS.stream().anyMatch(n.text()::contains)
                        ? Optional.of(new Part(Bound.Thing.of(eventOf(sentence.words(start, chunk.to()))), chunk.to()))
                        : Optional.empty();
            case Sense.Award a ->
                a.phrase().plural() || a.phrase().body().endsWith("s")
                        ? Optional.of(new Part(Bound.Thing.of(eventOf(dated(a.phrase()))), chunk.to()))
                        : Optional.empty();
            case Sense.Title t -> Optional.empty();
            case Sense.Time t -> Optional.empty();
            case Sense.Count c -> Optional.empty();
            case Sense.Money m -> Optional.empty();
            case Sense.Kind k -> Optional.empty();
            case Sense.Pronoun p -> Optional.empty();
        });
    }

    /** "the 1986 Quill Awards" are those of that year. */
    private static String dated(AwardPhrase phrase) {
        return phrase.date().map(d -> d.year() + " ").orElse("") + phrase.body();
    }

    private static Mention eventOf(String name) {
        return Mention.named(name, EntityType.EVENT);
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
