package colophon.extract.prose;

import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the slots of rules from the mentions of one sentence. */
final class SlotReader implements Automaton.Slots<List<Bound>> {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> SUPERLATIVES =
            Set.of("best", "greatest", "top", "finest", "worst", "funniest", "scariest");
    private static final int LONGEST_LIST = 40;

    private final Referents referents;
    private final Mentions mentions;
    private final Sentence sentence;
    private final Map<String, Optional<Automaton.Filled<List<Bound>>>> known = new HashMap<>();

    SlotReader(Referents referents) {
        this.referents = referents;
        this.mentions = referents.mentions();
        this.sentence = mentions.sentence();
    }

    /** A value with the token after it. */
    private record Part(Bound bound, int to) {}

    @Override
    public Optional<Automaton.Filled<List<Bound>>> fill(String sort, boolean list, int token) {
        String key = sort + (list ? "+" : "") + token;
        Optional<Automaton.Filled<List<Bound>>> value = known.get(key);
        if (value == null) {
            value = read(sort, list, token);
            known.put(key, value);
        }
        return value;
    }

    private Optional<Automaton.Filled<List<Bound>>> read(String sort, boolean list, int at) {
        Optional<Part> first = part(sort, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Bound> values = new ArrayList<>(List.of(first.get().bound()));
        int end = first.get().to();
        boolean open = list;
        while (open && values.size() < LONGEST_LIST) {
            Optional<Part> next = next(sort, end, values);
            open = next.isPresent();
            if (next.isPresent()) {
                values.add(next.get().bound());
                end = next.get().to();
            }
        }
        return Optional.of(new Automaton.Filled<>(values, at, end));
    }

    /** The next of a list, behind a comma or "and". */
    private Optional<Part> next(String sort, int end, List<Bound> before) {
        int at = separatorEnd(end);
        if (at == end) {
            int apposition = appositionEnd(end);
            at = apposition > end ? separatorEnd(apposition) : end;
            if (at == end || at == apposition) {
                return Optional.empty();
            }
        }
        Optional<Part> next = part(sort, sort.equals("award") ? afterFor(at) : at);
        if (next.isEmpty() && appositionEnd(end) > end) {
            int apposition = appositionEnd(end);
            int behind = separatorEnd(apposition);
            next = behind > apposition ? part(sort, behind) : next;
        }
        return next;
    }

    private int afterFor(int at) {
        return sentence.isWord(at, "for") ? at + 1 : at;
    }

    private int separatorEnd(int at) {
        int i = at;
        if (sentence.isWord(i, ",") || sentence.isWord(i, ";")) {
            i++;
        }
        if (sentence.isWord(i, "and") || sentence.isWord(i, "or") || sentence.isWord(i, "&")) {
            i++;
        } else if (sentence.isWord(i, "as") && sentence.isWord(i + 1, "well") && sentence.isWord(i + 2, "as")) {
            i += 3;
        } else if (sentence.isWord(i, "along") && sentence.isWord(i + 1, "with")) {
            i += 2;
        }
        return i;
    }

    /** The end of ", a bright schoolgirl" or of a note in brackets behind a name; the start where there is none. */
    private int appositionEnd(int at) {
        if (sentence.isWord(at, "(")) {
            for (int i = at + 1; i < Math.min(sentence.size(), at + 30); i++) {
                if (sentence.isWord(i, ")")) {
                    return i + 1;
                }
            }
            return at;
        }
        boolean starts = sentence.isWord(at, ",")
                && at + 1 < sentence.size()
                && Set.of("a", "an", "the", "his", "her", "who")
                        .contains(sentence.token(at + 1).lower());
        for (int i = at + 2; starts && i < Math.min(sentence.size(), at + 16); i++) {
            if (sentence.isWord(i, ",")) {
                return i;
            }
        }
        return at;
    }

    private Optional<Part> part(String sort, int token) {
        int at = token < sentence.size()
                        && mentions.covering(token).isEmpty()
                        && ARTICLES.contains(sentence.token(token).lower())
                ? token + 1
                : token;
        return switch (sort) {
            case "best" -> superlative(sentence.isWord(token, "the") ? token + 1 : at);
            case "list" -> listName(token, at);
            default -> mentions.at(at).flatMap(chunk -> value(sort, chunk));
        };
    }

    private Optional<Part> value(String sort, Chunk chunk) {
        return switch (sort) {
            case "person" -> referents.person(chunk).map(p -> withRole(chunk, Bound.Thing.of(p)));
            case "work" -> referents.work(chunk).map(w -> new Part(Bound.Thing.of(w), chunk.to()));
            case "title" -> title(chunk);
            case "place" -> referents.place(chunk).map(p -> new Part(Bound.Thing.of(p), chunk.to()));
            case "org" -> organization(chunk);
            case "award" -> award(chunk);
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
        int as = chunk.to();
        if (!sentence.isWord(as, "as")) {
            return new Part(person, as);
        }
        return mentions.at(as + 1)
                .filter(c -> c.sense() instanceof Sense.Name)
                .map(c -> new Part(
                        new Bound.Thing(person.mention(), Optional.of(((Sense.Name) c.sense()).text())),
                        roleEnd(c.to())))
                .orElse(new Part(person, as));
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
        if (end - at < 2 || !number && !sentence.token(end - 1).lower().contains("list") || at == token) {
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
