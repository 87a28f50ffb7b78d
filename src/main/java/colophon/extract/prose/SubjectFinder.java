package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a predicate is said of: the mention before its verb, the antecedent of "which", the subject that "and" goes on with. */
final class SubjectFinder {
    private static final WordSet PREPOSITIONS = WordSet.of(
            "of", "to", "in", "for", "with", "on", "by", "from", "about", "into", "at", "than", "like", "between",
            "after", "before", "against", "during", "over", "under", "through", "via", "as");
    private static final WordSet SKIPPED = WordSet.of(
            "also",
            "best",
            "widely",
            "most",
            "well",
            "perhaps",
            "later",
            "once",
            "then",
            "subsequently",
            "originally",
            "first",
            "eventually",
            "finally",
            "soon",
            "previously",
            "both",
            "initially",
            "recently",
            "ultimately",
            "himself",
            "herself",
            "itself",
            "has",
            "have",
            "had",
            "was",
            "were",
            "is",
            "are",
            "been",
            "being",
            "would",
            "will",
            "officially",
            "jointly",
            "again",
            "a",
            "an",
            "the",
            "never",
            "not");
    private static final WordSet RELATIVES = WordSet.of("which", "that", "who");
    private static final WordSet VERBS = WordSet.of(
            "is",
            "was",
            "were",
            "are",
            "has",
            "had",
            "have",
            "will",
            "won",
            "received",
            "earned",
            "garnered",
            "gained",
            "collected",
            "shared",
            "stars",
            "grossed",
            "premiered",
            "wins");

    /** How many tokens before a participle what it goes with may end. */
    private static final int REACH = 14;

    /** How far the comma may be that ends the words before a sentence's subject. */
    private static final int LONGEST_OPENING = 24;

    /** Words before a participle that begin a sentence with it: "After graduating from". */
    private static final WordSet OPENERS =
            WordSet.of("after", "before", "to", "while", "upon", "when", "by", "since", "following");

    /** Words that lead from what somebody did to what the same somebody did before or after it: "before directing". */
    private static final WordSet EARLIER = WordSet.of("before", "after", "by");

    /** How many words may stand between a noun and the participle that goes with it, with no other mention among them. */
    private static final int LONGEST_ATTRIBUTE = 7;

    private static final WordSet PARTS = WordSet.of("season", "series", "year", "run");

    private final Mentions mentions;
    private final Sentence sentence;
    private Optional<Mention> said = Optional.empty();
    private int saidAt;

    /** Takes note of what the predicate before was said of, which "and" goes on with. */
    void said(Mention subject, int at) {
        said = Optional.of(subject);
        saidAt = at;
    }

    SubjectFinder(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
    }

    /**
     * The thing that the words from a token on are said of.
     *
     * @param predicate the first token of the predicate
     * @param sort tells what a mention means, where it is of the sort wanted
     */
    Optional<Mention> find(int predicate, Function<Chunk, Optional<Mention>> sort) {
        boolean finite = isVerb(predicate);
        int i = predicate - 1;
        while (i >= 0 && mentions.covering(i).isEmpty() && isSkipped(i)) {
            finite |= isVerb(i);
            i--;
        }
        i = i >= 0 && sentence.token(i).is(")") ? opening(i) - 1 : i;
        boolean opening = i >= 0
                && i < 3
                && OPENERS.has(sentence.token(i).lower())
                && sentence.token(predicate).lower().endsWith("ing");
        if (opening || i < 0) {
            return finite ? Optional.empty() : behindComma(predicate, sort);
        }
        Optional<Chunk> before = mentions.covering(i).filter(c -> !isRelative(c));
        if (before.isPresent()) {
            return beside(before.get(), predicate, finite, sort);
        }
        return behindMark(i, predicate, finite, sort);
    }

    /** Whether words of a life are told of somebody; see {@link WhoseLife}. */
    boolean isOf(Mention person, int predicate, Function<Chunk, Optional<Mention>> sort) {
        return new WhoseLife(mentions).isOf(person, predicate, sort);
    }

    private boolean isVerb(int i) {
        return i < sentence.size() && VERBS.has(sentence.token(i).lower());
    }

    /** "Published in 1972, the novel was …": what a participle that begins a sentence goes with. */
    private Optional<Mention> behindComma(int predicate, Function<Chunk, Optional<Mention>> sort) {
        for (int i = predicate; i < Math.min(sentence.size(), predicate + LONGEST_OPENING); i++) {
            boolean comma = sentence.token(i).is(",") && mentions.covering(i).isEmpty();
            Optional<Mention> next = comma ? mentions.at(i + 1).flatMap(sort) : Optional.empty();
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** The mention beside a predicate, or the noun that it belongs to ("a film adaptation of the novel was released"). */
    private Optional<Mention> beside(
            Chunk chunk, int predicate, boolean finite, Function<Chunk, Optional<Mention>> sort) {
        int before = start(chunk) - 1;
        boolean object = before >= 0 && PREPOSITIONS.has(sentence.token(before).lower());
        if (!object) {
            return sort.apply(chunk);
        }
        Optional<Chunk> head = mentions.covering(partHead(before) - 1);
        boolean part = sentence.token(before).is("of") || partHead(before) < before;
        if (part && head.isPresent()) {
            return sort.apply(head.get());
        }
        Optional<Mention> own = finite ? leading(predicate, sort) : sort.apply(chunk);
        boolean maker = !finite && sentence.token(before).is("by");
        return own.isEmpty() && maker ? fittingBefore(before, sort) : own;
    }

    /** The episode that a title stands behind as its series: "the pilot of the series \"Salt Road\", which". */
    private Optional<Chunk> partOf(Chunk chunk) {
        int before = start(chunk) - 1;
        boolean part = before > 0 && (sentence.token(before).is("of") || partHead(before) < before);
        return part
                ? mentions.covering(partHead(before) - 1)
                        .filter(c -> c.sense() instanceof Sense.Kind k
                                && k.phrase().noun().type() == colophon.claim.EntityType.TV_EPISODE)
                : Optional.empty();
    }

    /** Where a title starts with the noun before it: "the series \"Salt Road\"". */
    private int start(Chunk chunk) {
        boolean title = chunk.sense() instanceof Sense.Title;
        return mentions.covering(chunk.from() - 1)
                .filter(c -> title && c.sense() instanceof Sense.Kind)
                .map(Chunk::from)
                .orElse(chunk.from());
    }

    /** The first "of" of "episode of the third season of": the token itself where no part of a series stands before. */
    private int partHead(int of) {
        int i = of - 1;
        if (i < 0 || !PARTS.has(sentence.token(i).lower())) {
            return of;
        }
        while (i > 0
                && of - i < 6
                && !sentence.token(i).is("of")
                && !sentence.token(i).is("in")) {
            i--;
        }
        boolean part = sentence.token(i).is("of") || sentence.token(i).is("in");
        return part ? i : of;
    }

    /** The last fitting mention not far before a predicate. */
    private Optional<Mention> fittingBefore(int predicate, Function<Chunk, Optional<Mention>> sort) {
        return mentions.chunks().stream()
                .filter(c -> c.to() <= predicate && predicate - c.to() <= REACH)
                .flatMap(c -> sort.apply(c).stream())
                .reduce((a, b) -> b);
    }

    private Optional<Mention> behindMark(
            int i, int predicate, boolean finite, Function<Chunk, Optional<Mention>> sort) {
        Token token = sentence.token(i);
        if (RELATIVES.has(token.lower())) {
            return antecedent(i, sort);
        }
        if (token.is(",") && !finite) {
            return near(i - 1, predicate, sort);
        }
        if (EARLIER.has(token.lower()) && sentence.token(predicate).lower().endsWith("ing")) {
            return leading(predicate, sort);
        }
        boolean joins = token.is("and") || token.is("but") || token.is(",") || token.is("or");
        if (!joins) {
            boolean word = token.isWord() && !token.isCapital() && token.lower().length() > 2;
            return finite || !word ? Optional.empty() : headOf(predicate, sort);
        }
        Optional<Mention> titled = token.is(",") ? apposed(i, sort) : Optional.empty();
        if (titled.isEmpty() && said.isPresent() && predicate - saidAt < 24) {
            return said;
        }
        return titled.or(() -> leading(predicate, sort)).or(() -> opened(predicate, sort));
    }

    /** "A second album, \"Salt Road\", was": the title between commas is the subject's name. */
    private Optional<Mention> apposed(int comma, Function<Chunk, Optional<Mention>> sort) {
        return mentions.covering(comma - 1)
                .filter(c -> c.sense() instanceof Sense.Title t && t.marked() && sentence.isWord(c.from() - 1, ","))
                .flatMap(sort);
    }

    /** "is a film with songs by the sea directed by": what the sentence said something to be, a few words before. */
    private Optional<Mention> headOf(int predicate, Function<Chunk, Optional<Mention>> sort) {
        return mentions.chunks().stream()
                .filter(c -> c.to() <= predicate && predicate - c.to() <= LONGEST_ATTRIBUTE)
                .reduce((a, b) -> b)
                .filter(c -> c.sense() instanceof Sense.Kind)
                .flatMap(sort);
    }

    private Optional<Mention> antecedent(int relative, Function<Chunk, Optional<Mention>> sort) {
        int before = sentence.isWord(relative - 1, ",") ? relative - 2 : relative - 1;
        before = before >= 0 && sentence.token(before).is(")") ? opening(before) - 1 : before;
        Optional<Chunk> beside = mentions.covering(before);
        Optional<Mention> found =
                beside.flatMap(c -> partOf(c).or(() -> Optional.of(c)).flatMap(sort));
        boolean person = sentence.token(relative).is("who");
        return found.isPresent() || person
                ? found
                : beside.flatMap(this::madeBy).flatMap(sort).or(() -> behindName(beside, relative, sort));
    }

    /** "A series created by Ada Renn that aired": a name that cannot be what is told of stands aside. */
    private Optional<Mention> behindName(
            Optional<Chunk> beside, int relative, Function<Chunk, Optional<Mention>> sort) {
        return beside.filter(c -> c.sense() instanceof Sense.Name).flatMap(c -> fittingBefore(relative, sort));
    }

    /** "A novel by Ada Renn which": the noun that the maker's name goes with. */
    private Optional<Chunk> madeBy(Chunk maker) {
        boolean made = maker.from() > 1 && sentence.token(maker.from() - 1).is("by");
        return made
                ? mentions.covering(maker.from() - 2).filter(c -> c.sense() instanceof Sense.Kind)
                : Optional.empty();
    }

    /** What a participle behind a comma goes with: the mention before the comma, else the last fitting one not far before. */
    private Optional<Mention> near(int comma, int predicate, Function<Chunk, Optional<Mention>> sort) {
        int at = comma >= 0 && sentence.token(comma).is(")") ? opening(comma) - 1 : comma;
        Optional<Mention> beside = mentions.covering(at).flatMap(c -> beside(c, predicate, false, sort));
        boolean known = mentions.covering(at).flatMap(sort).isPresent();
        if (beside.isPresent() || known) {
            return beside;
        }
        Optional<Mention> before = fittingBefore(predicate, sort);
        return before.isPresent() ? before : leading(predicate, sort).or(() -> opened(predicate, sort));
    }

    /** "Written by A, directed by B, the film": the subject behind the participles that a sentence begins with. */
    private Optional<Mention> opened(int predicate, Function<Chunk, Optional<Mention>> sort) {
        return PARTICIPLES.has(sentence.token(0).lower()) ? behindComma(predicate, sort) : Optional.empty();
    }

    private static final WordSet PARTICIPLES = WordSet.of(
            "written",
            "directed",
            "produced",
            "based",
            "released",
            "published",
            "filmed",
            "shot",
            "set",
            "made",
            "starring",
            "featuring",
            "adapted",
            "created",
            "composed",
            "edited",
            "distributed",
            "developed",
            "inspired",
            "loosely",
            "originally",
            "first",
            "co-written",
            "co-directed",
            "co-produced");

    private boolean isSkipped(int i) {
        String word = sentence.token(i).lower();
        return SKIPPED.has(word) || word.endsWith("ly") && i > 0;
    }

    private boolean isRelative(Chunk chunk) {
        return chunk.sense() instanceof Sense.Pronoun p && RELATIVES.has(p.word());
    }

    private int opening(int close) {
        int i = close;
        while (i > 0 && !sentence.token(i).is("(")) {
            i--;
        }
        return i;
    }

    /** The subject that the sentence begins with: its first mention with a verb behind it. */
    private Optional<Mention> leading(int predicate, Function<Chunk, Optional<Mention>> sort) {
        for (Chunk chunk : mentions.chunks()) {
            if (chunk.to() > predicate) {
                break;
            }
            boolean object = chunk.from() > 0
                    && (PREPOSITIONS.has(sentence.token(chunk.from() - 1).lower()));
            boolean owner =
                    chunk.to() < sentence.size() && sentence.token(chunk.to()).isPossessive();
            Optional<Mention> subject = object || owner ? Optional.empty() : sort.apply(chunk);
            if (subject.isPresent()) {
                return subject;
            }
            if (!object && !owner && !(chunk.sense() instanceof Sense.Time)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
