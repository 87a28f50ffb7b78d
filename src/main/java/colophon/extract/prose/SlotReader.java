package colophon.extract.prose;

import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
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
                    "album",
                    "other",
                    "credit",
                    "place",
                    "filmdirector",
                    "producer",
                    "publisher",
                    "spouse",
                    "winning",
                    "player",
                    "star",
                    "firm",
                    "house",
                    "director",
                    "screenwriter",
                    "composer",
                    "artist",
                    "cinematographer",
                    "co-writer",
                    "org",
                    "award",
                    "winner",
                    "honoree",
                    "date",
                    "year",
                    "count",
                    "kind",
                    "name"),
            Set.of("verb", "active", "ordinal"));

    private static final WordSet LISTS = WordSet.of("person", "agent", "place", "title", "credit", "album", "star");
    private static final WordSet TITLES = WordSet.of("title", "credit", "album");
    private static final int MOST_ATTRIBUTES = 5;
    private static final int LONGEST_LIST = 40;

    private final Mentions mentions;
    private final Sentence sentence;
    private final RoleTable makers;
    private final Joints joints;
    private final SlotParts parts;
    private final SlotValues values;
    private final Openings openings;
    private final Possible possible;

    SlotReader(Referents referents, ProseExtractor.Tools tools) {
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
        this.makers = tools.makers();
        this.joints = new Joints(sentence);
        this.values = new SlotValues(referents, tools.vocabulary());
        this.openings = new Openings(mentions);
        this.parts = new SlotParts(referents, tools, values, openings);
        this.possible = new Possible(mentions, makers);
    }

    /** The next of a list, and whether nothing but a comma joins it. */
    private record Next(Part part, boolean bare) {}

    private Optional<Next> next(String first, int end) {
        String sort = first.equals("filmdirector") || first.equals("producer") ? "person" : first;
        return joints.starts(end).stream()
                .flatMap(at -> parts
                        .part(sort, described(sort, at))
                        .filter(p -> !isOwner(sort, p))
                        .map(p -> new Next(p, sentence.isWord(at - 1, ",")))
                        .stream())
                .findFirst();
    }

    /** "by writer Ann Renn and artist Jan Ober": who is called what the first is not did something else. */
    private boolean changesTrade(int first, Next next) {
        Optional<String> trade = mentions.covering(next.part().to() - 1).flatMap(Trades::of);
        return trade.isPresent()
                && !trade.equals(
                        mentions.at(first).or(() -> mentions.at(first + 1)).flatMap(Trades::of));
    }

    /** "opposite Ann Renn and Jan Ober's next film": whose something is, is no member of the list. */
    private boolean isOwner(String sort, Part part) {
        boolean owner = part.to() < sentence.size() && sentence.token(part.to()).isPossessive();
        return owner && (sort.equals("person") || sort.equals("agent"));
    }

    /** "the drama Salt Road": the title behind a few words in small letters; the token itself where none stands there. */
    private int described(String sort, int at) {
        int i = sort.equals("credit") ? owned(at) : at;
        while (TITLES.contains(sort) && i < Math.min(sentence.size(), at + MOST_ATTRIBUTES)) {
            Optional<Chunk> kind = mentions.covering(i).filter(c -> c.sense() instanceof Sense.Kind);
            if (kind.isEmpty() && !isAttribute(i)) {
                break;
            }
            i = kind.map(Chunk::to).orElse(i + 1);
        }
        boolean title =
                mentions.at(i).filter(c -> c.sense() instanceof Sense.Title).isPresent();
        return title ? i : at;
    }

    /** "Jan Ober's Salt Road": what somebody played in may be called that of its maker. */
    private int owned(int at) {
        return mentions.at(at)
                .filter(c -> c.sense() instanceof Sense.Name)
                .map(Chunk::to)
                .filter(to -> to < sentence.size() && sentence.token(to).isPossessive())
                .map(to -> to + 1)
                .orElse(at);
    }

    private boolean isAttribute(int i) {
        return mentions.covering(i).isEmpty()
                && sentence.token(i).isWord()
                && !sentence.token(i).isCapital()
                && !makers.isVerb(sentence.token(i).lower())
                && !makers.isActive(sentence.token(i).lower())
                && !NOT_ATTRIBUTES.has(sentence.token(i).lower());
    }

    private static final WordSet NOT_ATTRIBUTES = WordSet.of(
            "in", "of", "for", "to", "with", "by", "on", "at", "from", "as", "was", "is", "were", "are", "had", "has",
            "then", "that", "which", "who", "not", "later", "when", "won", "he", "she", "it");

    @Override
    public boolean mayFill(String sort) {
        return possible.mayFill(sort);
    }

    @Override
    public boolean isTelling(int token) {
        return possible.isTelling(token);
    }

    @Override
    public boolean opensMention(int token) {
        return openings.opens(token);
    }

    @Override
    public Optional<Automaton.Filled<List<Bound>>> fill(String sort, boolean list, int at) {
        Optional<Automaton.Filled<List<Bound>>> named = list && TITLES.has(sort) ? named(sort, at) : Optional.empty();
        if (named.isPresent()) {
            return Optional.of(list(sort, at, named.get().value(), named.get().to()));
        }
        Optional<Part> first = parts.part(sort, at);
        boolean owner = list && first.isPresent() && isOwner(first.get().to());
        if (first.isEmpty() || owner) {
            return Optional.empty();
        }
        List<Bound> alone = List.of(first.get().bound());
        int end = first.get().to();
        return Optional.of(list ? list(sort, at, alone, end) : new Automaton.Filled<>(alone, at, end));
    }

    /** Goes on with the members of a list behind those that are read. */
    private Automaton.Filled<List<Bound>> list(String sort, int at, List<Bound> read, int to) {
        List<Bound> members = new ArrayList<>(read);
        int end = to;
        int certain = members.size();
        int certainEnd = end;
        Optional<Next> next = next(sort, end);
        while (next.isPresent() && members.size() < LONGEST_LIST && !changesTrade(at, next.get())) {
            members.add(next.get().part().bound());
            end = next.get().part().to();
            if (!next.get().bare() || !LISTS.has(sort)) {
                certain = members.size();
                certainEnd = end;
            }
            next = next(sort, end);
        }
        // "by A, B went" is no list of A and B: a list ends with "and".
        return new Automaton.Filled<>(List.copyOf(members.subList(0, certain)), at, certainEnd);
    }

    /** The titles that a noun leads to: "films such as Salt Road and Ash Road". */
    private Optional<Automaton.Filled<List<Bound>>> named(String sort, int at) {
        List<Chunk> titles = mentions.at(at)
                .filter(c -> c.sense() instanceof Sense.Kind)
                .map(values::titles)
                .orElse(List.of());
        List<Part> named = titles.stream()
                .filter(t -> t.from() > at)
                .flatMap(t -> values.fill(sort, t).stream())
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Automaton.Filled<>(
                        named.stream().map(Part::bound).toList(),
                        at,
                        named.getLast().to()));
    }

    private boolean isOwner(int to) {
        return to < sentence.size() && sentence.token(to).isPossessive();
    }

    /** The award named last before a token. */
    Optional<AwardPhrase> awardBefore(int token) {
        return mentions.chunks().stream()
                .filter(c -> c.to() <= token && c.sense() instanceof Sense.Award)
                .reduce((a, b) -> b)
                .map(c -> ((Sense.Award) c.sense()).phrase());
    }
}
