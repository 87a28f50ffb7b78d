package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.mention.Vocabulary;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills slots with what single mentions mean: people, works, places, dates, sums. */
final class SlotValues {
    private static final WordSet SPOUSES = WordSet.of("wife", "husband", "widow", "widower");

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Places places;

    SlotValues(Referents referents, Vocabulary vocabulary) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.vocabulary = vocabulary;
        this.places = new Places(mentions);
    }

    /** The titles that go with a noun. */
    List<Chunk> titles(Chunk kind) {
        return referents.kinds().titles(kind);
    }

    /** What a slot of a sort takes of a mention. */
    Optional<Part> fill(String sort, Chunk chunk) {
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
            case "player" ->
                referents
                        .person(chunk)
                        .map(p -> withRole(chunk, Bound.Thing.of(p)))
                        .filter(p ->
                                p.bound() instanceof Bound.Thing t && t.role().isPresent());
            case "star" ->
                referents
                        .person(chunk)
                        .or(() -> Firms.mononym(chunk, vocabulary))
                        .map(p -> withRole(chunk, Bound.Thing.of(p)));
            case "firm" -> Firms.isFirm(chunk, referents, vocabulary) ? organization(chunk) : Optional.empty();
            case "house" -> house(chunk);
            case "work" ->
                Referents.isScript(chunk)
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
            case "other" ->
                chunk.sense() instanceof Sense.Title t && t.marked() && !t.own() ? title(chunk) : Optional.empty();
            case "album" -> title(chunk).filter(SlotValues::isAlbum);
            case "credit" -> title(chunk).map(part -> credit(part));
            case "place" ->
                isNoPlace(chunk)
                        ? Optional.empty()
                        : referents.place(chunk).map(p -> new Part(Bound.Thing.of(p), places.containerEnd(chunk.to())));
            case "filmdirector" ->
                isFilmDirector(chunk)
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "producer", "publisher" ->
                sentence.token(chunk.from()).lower().startsWith(sort)
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "spouse" ->
                SPOUSES.has(sentence.token(chunk.from()).lower())
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "winning" ->
                sentence.words(chunk.from(), chunk.to()).contains("winning ")
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "director" -> called(chunk, Set.of("director", "filmmaker"));
            case "cinematographer", "co-writer" -> called(chunk, Set.of(sort));
            case "screenwriter" -> called(chunk, Set.of("screenwriter", "writer", "playwright"));
            case "composer", "artist" ->
                Trades.of(chunk).filter(sort::equals).isPresent()
                        ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                        : Optional.empty();
            case "org" -> organization(chunk);
            case "date" ->
                chunk.sense() instanceof Sense.Time t
                        ? Optional.of(new Part(new Bound.When(t.start(), t.end()), chunk.to()))
                        : Optional.empty();
            case "year" -> year(chunk);
            case "count" ->
                chunk.sense() instanceof Sense.Count c
                        ? Optional.of(new Part(new Bound.Number(c.number()), chunk.to()))
                        : Optional.empty();
            case "kind" ->
                chunk.sense() instanceof Sense.Kind k
                        ? Optional.of(new Part(new Bound.Kind(k.phrase()), chunk.to()))
                        : Optional.empty();
            case "name" ->
                chunk.sense() instanceof Sense.Name n && !isOwner(chunk)
                        ? Optional.of(new Part(new Bound.Words(n.text()), chunk.to()))
                        : Optional.empty();
            default -> throw new IllegalStateException("data/rules: no such sort of slot: " + sort);
        };
    }

    /** A noun for a work, or the title that stands after it ("the 1991 film Harbour Lights"). */
    private Optional<Part> adaptation(Chunk chunk) {
        if (chunk.sense() instanceof Sense.Kind kind) {
            int next = sentence.isWord(chunk.to(), ",") || NAMERS.has(word(chunk.to())) ? chunk.to() + 1 : chunk.to();
            Optional<Chunk> title =
                    mentions.at(next).filter(c -> c.sense() instanceof Sense.Title t && t.marked() && !t.own());
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

    private static boolean isAlbum(Part part) {
        return part.bound() instanceof Bound.Thing thing && thing.mention().type() == EntityType.MUSIC_ALBUM;
    }

    /** A year that stands before a noun, where it could be a count too: "the 1951 winner". */
    private static Optional<Part> year(Chunk chunk) {
        return chunk.sense() instanceof Sense.Count c && c.number() > 1500 && c.number() < 2100
                ? Optional.of(new Part(new Bound.When(PartialDate.of((int) c.number()), Optional.empty()), chunk.to()))
                : Optional.empty();
    }

    private static final WordSet NAMERS = WordSet.of("called", "titled", "entitled", "named");

    private String word(int i) {
        return i < sentence.size() ? sentence.token(i).lower() : "";
    }

    /** Film formats and the like, which stand behind "in" as places do. */
    private boolean isNoPlace(Chunk chunk) {
        String first = sentence.token(chunk.from()).lower();
        boolean format = vocabulary.notPlaces().contains(first);
        return format
                || chunk.to() < sentence.size() && sentence.token(chunk.to()).isNumber();
    }

    /** Whether a name stands behind "the film director" or "the film directors". */
    /** A person whose name one of some words stands before: "director Jan Doe". */
    private Optional<Part> called(Chunk chunk, Set<String> callings) {
        int first = sentence.isWord(chunk.from(), "the") ? chunk.from() + 1 : chunk.from();
        return callings.contains(sentence.token(first).lower())
                ? referents.person(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()))
                : Optional.empty();
    }

    private boolean isFilmDirector(Chunk chunk) {
        String words = sentence.words(chunk.from(), chunk.to());
        boolean director = words.startsWith("director") && sentence.isWord(chunk.from() - 1, "film");
        return director && sentence.isWord(chunk.from() - 2, "the") || words.startsWith("the film director");
    }

    /** Who publishes: a firm, or one that has a person's name, but no pronoun. */
    private Optional<Part> house(Chunk chunk) {
        boolean named =
                chunk.sense() instanceof Sense.Name n && n.role().occupations().isEmpty();
        return named || Firms.isFirm(chunk, referents, vocabulary) ? organization(chunk) : Optional.empty();
    }

    private Optional<Part> organization(Chunk chunk) {
        int to = sentence.isWord(chunk.to(), "magazine") || sentence.isWord(chunk.to(), "newspaper")
                ? chunk.to() + 1
                : chunk.to();
        return referents.organization(chunk).map(o -> new Part(Bound.Thing.of(o), to));
    }

    /** "won the Dorn Medal for \"Best Short Play\"": what is in quotes is the category. */
    private static boolean isCategory(Sense.Title title) {
        return title.text().startsWith("Best ") || title.text().startsWith("Outstanding ");
    }

    /** "Her last \"Salt Road\" film" is one of those called so, and not the work of that title. */
    private boolean isAttribute(Chunk title) {
        return mentions.at(title.to())
                .filter(c -> c.sense() instanceof Sense.Kind k
                        && k.phrase().determiner().isEmpty()
                        && ATTRIBUTED.has(k.phrase().head()))
                .isPresent();
    }

    private static final WordSet ATTRIBUTED =
            WordSet.of("film", "films", "movie", "movies", "book", "books", "novels", "series", "episode", "episodes");

    /** A title, even one that nothing but its capitals marks. */
    private Optional<Part> title(Chunk chunk) {
        if (chunk.sense() instanceof Sense.Title named && (isAttribute(chunk) || isCategory(named))) {
            return Optional.empty();
        }
        Optional<Part> work = referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()));
        if (work.isEmpty() && chunk.sense() instanceof Sense.Title t) {
            return Optional.of(new Part(Bound.Thing.of(Mention.named(t.text(), EntityType.CREATIVE_WORK)), chunk.to()));
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
        if (!sentence.isWord(as, "as") || sharesRoles(as)) {
            return new Part(thing, end);
        }
        int at = sentence.isWord(as + 1, "the") && mentions.covering(as + 1).isEmpty() ? as + 2 : as + 1;
        return mentions.at(at)
                .filter(c -> !isOwner(c))
                .flatMap(c -> role(c).map(role -> new Part(
                        new Bound.Thing(thing.mention(), Optional.of(role)),
                        sentence.isWord(end, "(") ? end : roleEnd(c.to()))))
                .orElse(new Part(thing, end));
    }

    /** "A and B as Peter and Anna, respectively": which part is whose, only all of the words tell. */
    private boolean sharesRoles(int as) {
        for (int i = as + 1; i < Math.min(sentence.size(), as + LONGEST_SHARED); i++) {
            if (sentence.isWord(i, "respectively")) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_SHARED = 16;

    /** A name, or quoted words that are no title of the article's: as "Old Heron". */
    private static Optional<String> role(Chunk chunk) {
        return switch (chunk.sense()) {
            case Sense.Name name -> Optional.of(name.text());
            case Sense.Title title ->
                title.own() || title.link().isPresent() ? Optional.empty() : Optional.of(title.text());
            case Sense.Pronoun p -> Optional.empty();
            case Sense.Award a -> Optional.empty();
            case Sense.Time t -> Optional.empty();
            case Sense.Count c -> Optional.empty();
            case Sense.Money m -> Optional.empty();
            case Sense.Kind k -> Optional.empty();
        };
    }

    /** "as Peter's wife": a name that owns is not that of who is meant. */
    private boolean isOwner(Chunk chunk) {
        return chunk.to() < sentence.size() && sentence.token(chunk.to()).isPossessive();
    }

    private int roleEnd(int to) {
        return sentence.isWord(to, "/") && mentions.at(to + 1).isPresent()
                ? mentions.at(to + 1).get().to()
                : to;
    }
}
