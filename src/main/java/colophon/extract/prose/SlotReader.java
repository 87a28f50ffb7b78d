package colophon.extract.prose;

import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the slots of rules from the mentions of one sentence. */
final class SlotReader implements Automaton.Slots<List<Bound>> {
    /** The sorts of slots that only a mention or only a verb or number of the kind wanted fills. */
    static final Automaton.Sorts SORTS = new Automaton.Sorts(
            Set.of(
                    "agent",
                    "money",
                    "adaptation",
                    "same",
                    "own",
                    "person",
                    "work",
                    "title",
                    "credit",
                    "place",
                    "filmdirector",
                    "producer",
                    "org",
                    "award",
                    "winner",
                    "honoree",
                    "date",
                    "count",
                    "kind",
                    "name"),
            Set.of("verb", "active", "ordinal"));

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> SUPERLATIVES =
            Set.of("best", "greatest", "top", "finest", "worst", "funniest", "scariest");
    private static final List<String> EVENTS =
            List.of("Festival", "Ceremony", "Biennale", "Convention", "Fest", "Worldcon");
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "decade", "century");
    private static final Set<String> LISTS = Set.of("person", "agent", "place", "title", "credit");
    private static final Set<String> TITLES = Set.of("title", "credit");
    private static final int MOST_ATTRIBUTES = 5;
    private static final int LONGEST_LIST = 40;

    private final ProseExtractor.Tools tools;
    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Joints joints;
    private final Places places;
    private final Groups groups;
    private final SeriesNames series;
    private final boolean[] opens;
    private final Rankings rankings;

    SlotReader(Referents referents, ProseExtractor.Tools tools) {
        this.tools = tools;
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.joints = new Joints(sentence);
        this.places = new Places(mentions);
        this.groups = new Groups(referents, tools.vocabulary());
        this.series = new SeriesNames(mentions);
        this.rankings = new Rankings(mentions);
        this.opens = new boolean[sentence.size()];
        for (Chunk chunk : mentions.chunks()) {
            opens[chunk.from()] = true;
            if (chunk.from() > 0 && isArticle(chunk.from() - 1)) {
                opens[chunk.from() - 1] = true;
            }
            for (int i = chunk.from() - 1; chunk.sense() instanceof Sense.Award && isPraise(i); i--) {
                opens[i] = true;
            }
        }
    }

    /** The next of a list, and whether nothing but a comma joins it. */
    private record Next(Part part, boolean bare) {}

    private Optional<Next> next(String first, int end) {
        String sort = first.equals("filmdirector") || first.equals("producer") ? "person" : first;
        return joints.starts(end).stream()
                .flatMap(at ->
                        part(sort, described(sort, at)).map(p -> new Next(p, sentence.isWord(at - 1, ","))).stream())
                .findFirst();
    }

    /** "the drama Salt Road": the title behind a few words in small letters; the token itself where none stands there. */
    private int described(String sort, int at) {
        int i = at;
        while (TITLES.contains(sort) && i < Math.min(sentence.size(), at + MOST_ATTRIBUTES) && isAttribute(i)) {
            i++;
        }
        boolean title =
                mentions.at(i).filter(c -> c.sense() instanceof Sense.Title).isPresent();
        return title ? i : at;
    }

    private boolean isAttribute(int i) {
        return mentions.covering(i).isEmpty()
                && sentence.token(i).isWord()
                && !sentence.token(i).isCapital()
                && !tools.makers().isVerb(sentence.token(i).lower())
                && !tools.makers().isActive(sentence.token(i).lower())
                && !NOT_ATTRIBUTES.contains(sentence.token(i).lower());
    }

    private static final Set<String> NOT_ATTRIBUTES = Set.of(
            "in", "of", "for", "to", "with", "by", "on", "at", "from", "as", "was", "is", "were", "are", "had", "has",
            "then", "that", "which", "who", "not", "later", "when", "won", "he", "she", "it");

    /** A value with the token after it. */
    private record Part(Bound bound, int to) {}

    @Override
    public boolean isTelling(int token) {
        String word = sentence.token(token).lower();
        return tools.makers().isTelling(word) || series.ordinal(token).isPresent();
    }

    @Override
    public boolean opensMention(int token) {
        return opens[token];
    }

    @Override
    public Optional<Automaton.Filled<List<Bound>>> fill(String sort, boolean list, int at) {
        Optional<Automaton.Filled<List<Bound>>> named =
                list && TITLES.contains(sort) ? named(sort, at) : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        Optional<Part> first = part(sort, at);
        boolean owner = list && first.isPresent() && isOwner(first.get().to());
        if (first.isEmpty() || owner) {
            return Optional.empty();
        }
        List<Bound> values = new ArrayList<>(List.of(first.get().bound()));
        int end = first.get().to();
        int certain = 1;
        int certainEnd = end;
        Optional<Next> next = list ? next(sort, end) : Optional.empty();
        while (next.isPresent() && values.size() < LONGEST_LIST) {
            values.add(next.get().part().bound());
            end = next.get().part().to();
            if (!next.get().bare() || !LISTS.contains(sort)) {
                certain = values.size();
                certainEnd = end;
            }
            next = next(sort, end);
        }
        // "by A, B went" is no list of A and B: a list ends with "and".
        return Optional.of(new Automaton.Filled<>(List.copyOf(values.subList(0, certain)), at, certainEnd));
    }

    /** The titles that a noun leads to: "films such as Salt Road and Ash Road". */
    private Optional<Automaton.Filled<List<Bound>>> named(String sort, int at) {
        List<Chunk> titles = mentions.at(at)
                .filter(c -> c.sense() instanceof Sense.Kind)
                .map(referents.kinds()::titles)
                .orElse(List.of());
        List<Part> parts = titles.stream()
                .filter(t -> t.from() > at)
                .flatMap(t -> value(sort, t).stream())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Automaton.Filled<>(
                        parts.stream().map(Part::bound).toList(),
                        at,
                        parts.getLast().to()));
    }

    private Optional<Part> part(String sort, int token) {
        if (sort.equals("award")) {
            return praised(token);
        }
        int at = isArticle(token) ? token + 1 : token;
        return switch (sort) {
            case "best" -> superlative(sentence.isWord(token, "the") ? token + 1 : at);
            case "list" -> listName(token, at);
            case "ranking" -> rankings.read(token).map(r -> new Part(new Bound.Words(r.name()), r.to()));
            case "verb" -> verb(token, tools.makers()::isVerb);
            case "infinitive" -> infinitive(token);
            case "active" -> verb(token, tools.makers()::isActive);
            case "calling" -> Callings.read(sentence, tools.vocabulary(), at).map(c -> new Part(c.calling(), c.to()));
            case "event" -> event(at);
            case "school" -> groups.school(at).map(SlotReader::part);
            case "body" -> groups.body(at).map(SlotReader::part);
            case "label" -> groups.label(at).map(SlotReader::part);
            case "group" -> groups.group(token).map(SlotReader::part);
            case "performer" -> groups.performer(at).map(SlotReader::part);
            case "series" -> series.read(token).map(r -> new Part(Bound.Thing.of(r.mention()), r.to()));
            case "ordinal" -> series.ordinal(token).map(n -> new Part(new Bound.Number(n), token + 1));
            default -> mentions.at(at).flatMap(chunk -> value(sort, chunk));
        };
    }

    private boolean isArticle(int token) {
        return token >= 0
                && token < sentence.size()
                && !mentions.isCovered(token)
                && ARTICLES.contains(sentence.token(token).lower());
    }

    /** "another Dorn Medal", "his first Dorn Medal", "the prestigious Dorn Medal". */
    private Optional<Part> praised(int token) {
        for (int i = token; i < Math.min(sentence.size(), token + MOST_ATTRIBUTES); i++) {
            Optional<Chunk> chunk = mentions.covering(i);
            if (chunk.isPresent()) {
                return mentions.at(i).flatMap(this::award);
            }
            if (!isPraise(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPraise(int i) {
        return isArticle(i)
                || i >= 0
                        && i < sentence.size()
                        && !mentions.isCovered(i)
                        && PRAISES.contains(sentence.token(i).lower());
    }

    private static final Set<String> PRAISES = Set.of(
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

    private static Part part(Groups.Read read) {
        return new Part(Bound.Thing.of(read.mention()), read.to());
    }

    private Optional<Part> value(String sort, Chunk chunk) {
        return switch (sort) {
            case "agent" ->
                referents
                        .person(chunk)
                        .map(p -> withRole(chunk, Bound.Thing.of(p)))
                        .or(() -> organization(chunk));
            case "money" ->
                chunk.sense() instanceof Sense.Money m
                        ? Optional.of(new Part(new Bound.Sum(m.sum()), chunk.to()))
                        : Optional.empty();
            case "adaptation" -> adaptation(chunk);
            case "same" ->
                chunk.sense() instanceof Sense.Kind k && k.phrase().sameName()
                        ? referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()))
                        : Optional.empty();
            case "own" ->
                chunk.sense() instanceof Sense.Title t && t.own()
                        ? referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()))
                        : Optional.empty();
            case "person" -> referents.person(chunk).map(p -> withRole(chunk, Bound.Thing.of(p)));
            case "work" ->
                isScript(chunk)
                        ? Optional.empty()
                        : referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()));
            case "winner" ->
                chunk.sense() instanceof Sense.Pronoun
                                && !referents.topic().type().isAgent()
                        ? Optional.empty()
                        : referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()));
            case "honoree" ->
                referents
                        .work(chunk)
                        .or(() -> referents.person(chunk))
                        .map(m -> new Part(Bound.Thing.of(m), chunk.to()));
            case "title" -> title(chunk);
            case "credit" -> title(chunk).map(part -> credit(part));
            case "place" ->
                isNoPlace(chunk)
                        ? Optional.empty()
                        : referents.place(chunk).map(p -> new Part(Bound.Thing.of(p), places.containerEnd(chunk.to())));
            case "filmdirector" ->
                isFilmDirector(chunk)
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "producer" ->
                lower(chunk.from()).startsWith("producer")
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "org" -> organization(chunk);
            case "date" ->
                chunk.sense() instanceof Sense.Time t
                        ? Optional.of(new Part(new Bound.When(t.start(), t.end()), chunk.to()))
                        : Optional.empty();
            case "count" ->
                chunk.sense() instanceof Sense.Count c
                        ? Optional.of(new Part(new Bound.Number(c.number()), chunk.to()))
                        : Optional.empty();
            case "kind" ->
                chunk.sense() instanceof Sense.Kind k
                        ? Optional.of(new Part(new Bound.Kind(k.phrase()), chunk.to()))
                        : Optional.empty();
            case "name" ->
                chunk.sense() instanceof Sense.Name n
                        ? Optional.of(new Part(new Bound.Words(n.text()), chunk.to()))
                        : Optional.empty();
            default -> throw new IllegalStateException("data/rules: no such sort of slot: " + sort);
        };
    }

    /** A noun for a work, or the title that stands after it ("the 1982 film Blade Runner"). */
    private Optional<Part> adaptation(Chunk chunk) {
        if (chunk.sense() instanceof Sense.Kind kind) {
            Optional<Chunk> title =
                    mentions.at(chunk.to()).filter(c -> c.sense() instanceof Sense.Title t && t.marked() && !t.own());
            return title.isPresent()
                    ? referents
                            .work(title.get())
                            .map(w -> new Part(Bound.Thing.of(w), title.get().to()))
                    : Optional.of(new Part(new Bound.Kind(kind.phrase()), chunk.to()));
        }
        return chunk.sense() instanceof Sense.Title title && !title.own()
                ? referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()))
                : Optional.empty();
    }

    private static boolean isScript(Chunk chunk) {
        return chunk.sense() instanceof Sense.Kind kind
                && kind.phrase().noun().label().equals("screenplay");
    }

    /** Film formats and the like, which stand behind "in" as places do. */
    private boolean isNoPlace(Chunk chunk) {
        String first = sentence.token(chunk.from()).lower();
        boolean format = tools.vocabulary().notPlaces().contains(first);
        return format
                || chunk.to() < sentence.size() && sentence.token(chunk.to()).isNumber();
    }

    /** Whether a name stands behind "the film director" or "the film directors". */
    private boolean isFilmDirector(Chunk chunk) {
        String words = sentence.words(chunk.from(), chunk.to());
        boolean director = words.startsWith("director") && sentence.isWord(chunk.from() - 1, "film");
        return director && sentence.isWord(chunk.from() - 2, "the") || words.startsWith("the film director");
    }

    private Optional<Part> verb(int token, java.util.function.Predicate<String> verbs) {
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
        int name = at < sentence.size() && sentence.token(at).isNumber() ? at + 1 : at;
        return mentions.at(name).or(() -> mentions.at(at)).flatMap(chunk -> switch (chunk.sense()) {
            case Sense.Name n ->
                EVENTS.stream().anyMatch(n.text()::contains)
                        ? Optional.of(new Part(Bound.Thing.of(eventOf(sentence.words(at, chunk.to()))), chunk.to()))
                        : Optional.empty();
            case Sense.Award a ->
                a.phrase().plural() || a.phrase().body().endsWith("s")
                        ? Optional.of(new Part(Bound.Thing.of(eventOf(a.phrase().body())), chunk.to()))
                        : Optional.empty();
            case Sense.Title t -> Optional.empty();
            case Sense.Time t -> Optional.empty();
            case Sense.Count c -> Optional.empty();
            case Sense.Money m -> Optional.empty();
            case Sense.Kind k -> Optional.empty();
            case Sense.Pronoun p -> Optional.empty();
        });
    }

    private static colophon.claim.Mention eventOf(String name) {
        return colophon.claim.Mention.named(name, colophon.claim.EntityType.EVENT);
    }

    private Optional<Part> organization(Chunk chunk) {
        int to = sentence.isWord(chunk.to(), "magazine") || sentence.isWord(chunk.to(), "newspaper")
                ? chunk.to() + 1
                : chunk.to();
        return referents.organization(chunk).map(o -> new Part(Bound.Thing.of(o), to));
    }

    /** A title, even one that nothing but its capitals marks. */
    private Optional<Part> title(Chunk chunk) {
        Optional<Part> work = referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()));
        if (work.isEmpty() && chunk.sense() instanceof Sense.Title t) {
            return Optional.of(new Part(
                    Bound.Thing.of(colophon.claim.Mention.named(t.text(), colophon.claim.EntityType.CREATIVE_WORK)),
                    chunk.to()));
        }
        return work;
    }

    private Part withRole(Chunk chunk, Bound.Thing person) {
        return withRole(person, chunk.to(), chunk.to());
    }

    /** A work with the part that somebody has in it: "Salt Road (1961) as Peter", "Salt Road (as Peter)". */
    private Part credit(Part work) {
        int end = work.to();
        boolean year = sentence.isWord(end, "(") && sentence.isWord(end + 2, ")");
        int as = year ? end + 3 : sentence.isWord(end, "(") ? end + 1 : end;
        return work.bound() instanceof Bound.Thing thing ? withRole(thing, end, as) : work;
    }

    private Part withRole(Bound.Thing thing, int end, int as) {
        if (!sentence.isWord(as, "as")) {
            return new Part(thing, end);
        }
        return mentions.at(as + 1)
                .filter(c -> c.sense() instanceof Sense.Name)
                .map(c -> new Part(
                        new Bound.Thing(thing.mention(), Optional.of(((Sense.Name) c.sense()).text())),
                        sentence.isWord(end, "(") ? end : roleEnd(c.to())))
                .orElse(new Part(thing, end));
    }

    private int roleEnd(int to) {
        return sentence.isWord(to, "/") && mentions.at(to + 1).isPresent()
                ? mentions.at(to + 1).get().to()
                : to;
    }

    private Optional<Part> award(Chunk chunk) {
        if (!(chunk.sense() instanceof Sense.Award award)) {
            return Optional.empty();
        }
        int to = chunk.to();
        if (sentence.isWord(to, "for")) {
            Optional<Automaton.Filled<List<Bound>>> people = fill("person", false, to + 1);
            if (people.isPresent()) {
                List<colophon.claim.Mention> recipients = people.get().value().stream()
                        .map(b -> ((Bound.Thing) b).mention())
                        .toList();
                return Optional.of(new Part(
                        new Bound.Award(award.phrase(), recipients),
                        people.get().to()));
            }
        }
        return Optional.of(new Part(new Bound.Award(award.phrase(), List.of()), to));
    }

    /** "best novel of 2005": lower case words of praise with their noun and year. */
    private Optional<Part> superlative(int at) {
        if (at < sentence.size() && sentence.isWord(at + 1, "of") && PERIODS.contains(lower(at + 3))) {
            return Optional.of(new Part(new Bound.Words(sentence.words(at, at + 4)), at + 4));
        }
        if (at >= sentence.size() || !SUPERLATIVES.contains(sentence.token(at).lower())) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < sentence.size() && end - at < 8 && goesOn(end)) {
            end++;
        }
        if (sentence.isWord(end - 1, "of") || sentence.isWord(end - 1, "the")) {
            end -= sentence.isWord(end - 2, "of") ? 2 : 1;
        }
        return end - at < 2 ? Optional.empty() : Optional.of(new Part(new Bound.Words(sentence.words(at, end)), end));
    }

    private boolean isOwner(int to) {
        return to < sentence.size() && sentence.token(to).isPossessive();
    }

    private String lower(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }

    private boolean goesOn(int i) {
        Token token = sentence.token(i);
        return token.isWord()
                && !Set.of(
                                "by", "in", "and", "on", "at", "for", "with", "to", "from", "that", "which", "since",
                                "ever", "is", "was")
                        .contains(token.lower());
    }

    /** The name of a list: capitals and numbers, and the span of years behind them. */
    private Optional<Part> listName(int token, int at) {
        int end = at;
        boolean number = false;
        while (end < sentence.size() && isListWord(sentence.token(end))) {
            number |= sentence.token(end).isNumber();
            end++;
        }
        if (end - at < 3 || !number && !sentence.token(end - 1).lower().contains("list") || at == token) {
            return Optional.empty();
        }
        if (sentence.isWord(end, "from")
                && end + 3 < sentence.size()
                && sentence.token(end + 1).isNumber()
                && sentence.token(end + 3).isNumber()) {
            end += 4;
        }
        return Optional.of(new Part(new Bound.Words(sentence.words(at, end)), end));
    }

    private static boolean isListWord(Token token) {
        return token.isCapital() || token.isNumber() || token.is("of") || token.is("the") || token.isQuote();
    }

    /** The award named last before a token. */
    Optional<AwardPhrase> awardBefore(int token) {
        return mentions.chunks().stream()
                .filter(c -> c.to() <= token && c.sense() instanceof Sense.Award)
                .reduce((a, b) -> b)
                .map(c -> ((Sense.Award) c.sense()).phrase());
    }
}
