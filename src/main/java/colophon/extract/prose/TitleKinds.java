package colophon.extract.prose;

import colophon.extract.prose.mention.Chunk;
import colophon.extract.prose.mention.KindPhrase;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which noun for a kind of work goes with which titles of a sentence: the one called so ("a book on the sea called"), the
 * members of its list ("films such as"), what is set beside it ("her first film, \"Salt Road\","), or said of it behind
 * ("\"Salt Road\", a film about", "\"Salt Road\" was her first film").
 */
final class TitleKinds {
    private static final WordSet NAMERS = WordSet.of("called", "titled", "entitled", "named");
    private static final WordSet CUES =
            WordSet.of("including", "include", "includes", "included", "like", ":", "namely");
    private static final WordSet COPULAS = WordSet.of("is", "was", "are", "were", "became");
    private static final WordSet OWN = WordSet.of("his", "her", "their");
    private static final WordSet INDEFINITE = WordSet.of("a", "an");

    /** Words that may stand between the members of a list, beside names, dates, owners and notes in brackets. */
    private static final WordSet BETWEEN = WordSet.of(
            ",", ";", "and", "or", "the", "also", "as", "well", "both", "'s", "'", "\u2019s", "\u2019", "by", "with",
            "later", "then", "most", "notably", "his", "her", "of", "course", "&");

    /** What no noun and its title stand on both sides of. */
    private static final WordSet BREAKS = WordSet.of(
            ".",
            ";",
            "but",
            "which",
            "who",
            "that",
            "while",
            "when",
            "because",
            "although",
            "though",
            "since",
            "he",
            "she",
            "they",
            "it");

    private static final WordSet PREPOSITIONS = WordSet.of(
            "of", "to", "in", "for", "with", "on", "by", "from", "about", "into", "at", "than", "like", "between",
            "after", "before", "during", "over", "under", "through", "as");

    private static final WordSet SETS =
            WordSet.of("series", "films", "movies", "books", "novels", "trilogy", "franchise");

    /** What a noun stands behind that is no subject: "the brands within his films are". */
    private static final WordSet WITHIN = WordSet.of("in", "within", "for", "on", "from", "to", "at", "into");

    /** How many tokens a noun may stand before the word that leads to its titles. */
    private static final int LONGEST_LEAD = 14;

    private static final int LONGEST_OWNER = 7;
    private static final int LONGEST_PREDICATE = 7;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Map<Chunk, List<Chunk>> titlesOf = new IdentityHashMap<>(0);
    private final Map<Chunk, Chunk> kindOf = new IdentityHashMap<>(0);

    TitleKinds(Mentions mentions) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        for (Chunk chunk : mentions.chunks()) {
            if (isTitle(chunk) && !isAttribute(chunk) && !kindOf.containsKey(chunk)) {
                before(chunk).or(() -> behind(chunk)).ifPresent(kind -> bind(kind, chunk));
            }
        }
    }

    /** The noun that goes with a title without standing right before it. */
    Optional<Chunk> kind(Chunk title) {
        return Optional.ofNullable(kindOf.get(title));
    }

    /** The titles that go with a noun, in order; empty for none. */
    List<Chunk> titles(Chunk kind) {
        return titlesOf.getOrDefault(kind, List.of());
    }

    private static boolean isTitle(Chunk chunk) {
        return chunk.sense() instanceof Sense.Title title && title.marked() && !title.own();
    }

    /** "the \"Salt Road\" series": the name of several works together. */
    private boolean isAttribute(Chunk title) {
        return mentions.at(title.to())
                .filter(c -> isKind(c)
                        && phrase(c).determiner().isEmpty()
                        && SETS.has(phrase(c).head()))
                .isPresent();
    }

    private void bind(Chunk kind, Chunk title) {
        List<Chunk> titles = new ArrayList<>(List.of(title));
        if (isPlural(kind)) {
            for (Optional<Chunk> next = next(title); next.isPresent(); next = next(next.get())) {
                titles.add(next.get());
            }
        }
        titles.forEach(t -> kindOf.put(t, kind));
        titlesOf.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(titles);
    }

    private static KindPhrase phrase(Chunk kind) {
        return ((Sense.Kind) kind.sense()).phrase();
    }

    /** "such harrowing films", before "as". */
    private static boolean isSuch(Chunk chunk) {
        return isKind(chunk) && isPlural(chunk);
    }

    static boolean isPlural(Chunk kind) {
        return phrase(kind).isPlural();
    }

    /** The noun before a title that a word or a mark leads from. */
    private Optional<Chunk> before(Chunk title) {
        int last = title.from() - 1;
        Optional<Chunk> beside =
                mentions.covering(last).filter(TitleKinds::isKind).map(this::whole);
        if (beside.isPresent()) {
            return beside;
        }
        String word = lower(last);
        if (NAMERS.has(word)) {
            return nounBefore(last)
                    .filter(k -> !phrase(k).determiner().equals("the")
                            || phrase(k).year().isPresent());
        }
        if (word.equals(":")) {
            Optional<Chunk> single = mentions.covering(last - 1)
                    .filter(k -> isKind(k) && phrase(k).isIndefinite() && !isPlural(k) && !isSet(k));
            return single.or(() -> listed(title));
        }
        if (word.equals(",")) {
            Optional<Chunk> apposed = mentions.covering(last - 1).filter(TitleKinds::isKind);
            return apposed.filter(k -> endsApposition(title) && isNew(k))
                    .or(() -> listed(title))
                    .or(() -> nounBefore(last).filter(this::isCounted));
        }
        return listed(title);
    }

    /** "his anthology of short stories \"Salt Road\"": the title is that of the whole. */
    Chunk whole(Chunk kind) {
        boolean part = isPlural(kind) && lower(kind.from() - 1).equals("of");
        return part
                ? mentions.covering(kind.from() - 2).filter(TitleKinds::isKind).orElse(kind)
                : kind;
    }

    /** "two more films for the firm, \"Salt Road\" and": a count before a noun tells that its titles follow. */
    private boolean isCounted(Chunk kind) {
        if (!isPlural(kind)) {
            return false;
        }
        for (int i = kind.from(); i >= Math.max(0, kind.from() - 3); i--) {
            if (COUNTS.has(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet COUNTS = WordSet.of("two", "three", "four", "five", "six", "several");

    /** The noun that a word before a title makes a list or a name of: "his films include", "her next film was". */
    private Optional<Chunk> listed(Chunk title) {
        boolean agent = false;
        for (int i = title.from() - 1; i >= Math.max(1, title.from() - LONGEST_OWNER); i--) {
            boolean list =
                    CUES.has(lower(i)) || lower(i).equals("as") && lower(i - 1).equals("such");
            boolean copula = COPULAS.has(lower(i));
            agent |= lower(i).equals("by");
            list |= lower(i).equals("as")
                    && mentions.covering(i - 1).filter(TitleKinds::isSuch).isPresent();
            if (list) {
                int cue = i;
                return nounBefore(i).filter(k -> isPlural(k) && !isPluralNoun(k, cue));
            }
            if (copula && agent) {
                return Optional.empty();
            }
            if (copula) {
                return nounBefore(i)
                        .filter(k -> !WITHIN.has(lower(k.from() - 1)))
                        .filter(k -> isOwned(k) || phrase(k).determiner().equals("the") && isPlural(k));
            }
            boolean own = mentions.covering(i).isPresent() || BETWEEN.has(lower(i)) || isSmallWord(i);
            if (!own || isTitleAt(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what leads to a list is another noun than the one found: "films of the decade by outlets including". */
    private boolean isPluralNoun(Chunk kind, int cue) {
        int at = lower(cue - 1).equals(",")
                        || lower(cue).equals("as") && lower(cue - 1).equals("such")
                ? cue - 2
                : cue - 1;
        boolean own = at < kind.to();
        String word = lower(at);
        return !own
                && (lower(at - 1).equals("by") || lower(at - 1).equals("from"))
                && word.endsWith("s")
                && !sentence.token(at).isCapital();
    }

    private boolean isTitleAt(int i) {
        return mentions.covering(i).filter(TitleKinds::isTitle).isPresent();
    }

    private boolean isSmallWord(int i) {
        return sentence.token(i).isWord() && !BREAKS.has(lower(i)) && !PREPOSITIONS.has(lower(i));
    }

    private Optional<Chunk> nounBefore(int token) {
        for (int i = token - 1; i >= Math.max(0, token - LONGEST_LEAD); i--) {
            Optional<Chunk> chunk = mentions.covering(i);
            if (chunk.isPresent() && isKind(chunk.get())) {
                return chunk.filter(k -> !isSet(k));
            }
            boolean title = chunk.filter(TitleKinds::isTitle).isPresent();
            if (title || BREAKS.has(lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "\"Salt Road\", a film about", "\"Salt Road\" (1961) was her first film". */
    private Optional<Chunk> behind(Chunk title) {
        int at = noteEnd(title.to());
        int apposed = lower(at).equals(",") ? at + 1 : endsInComma(title) ? at : -1;
        if (apposed >= 0 && INDEFINITE.has(lower(apposed))) {
            return nounBehind(apposed).filter(k -> !isPlural(k));
        }
        boolean subject = title.from() == 0 || !PREPOSITIONS.has(lower(title.from() - 1));
        if (!subject || !COPULAS.has(lower(at))) {
            return Optional.empty();
        }
        return nounBehind(at + 1).filter(k -> !isPlural(k));
    }

    /** "\"Salt Road,\" a film": the comma stands inside the quotation marks. */
    private boolean endsInComma(Chunk title) {
        return title.to() - title.from() > 2 && lower(title.to() - 2).equals(",");
    }

    private Optional<Chunk> nounBehind(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PREDICATE); i++) {
            Optional<Chunk> chunk = mentions.covering(i);
            if (chunk.isPresent() && isKind(chunk.get())) {
                int at = i;
                return chunk.filter(
                        k -> k.from() == at && !phrase(k).determiner().equals("this") && !isSet(k));
            }
            boolean owner = chunk.isPresent() && chunk.get().sense() instanceof Sense.Name;
            boolean count = chunk.isPresent() && chunk.get().sense() instanceof Sense.Count;
            boolean stops = chunk.isPresent() && !owner && !count
                    || PREPOSITIONS.has(lower(i))
                    || BREAKS.has(lower(i))
                    || lower(i).equals("not")
                    || lower(i).equals(",");
            if (stops) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A series of pamphlets" is no series of broadcasts. */
    private boolean isSet(Chunk kind) {
        return phrase(kind).head().equals("series") && lower(kind.to()).equals("of");
    }

    private static boolean isKind(Chunk chunk) {
        return chunk.sense() instanceof Sense.Kind;
    }

    /** Whether a noun brings up a work that is new to the reader or marked as one of somebody's. */
    private boolean isNew(Chunk kind) {
        KindPhrase phrase = phrase(kind);
        boolean described =
                phrase.other() || phrase.year().isPresent() || !phrase.genres().isEmpty();
        return phrase.isIndefinite() || isOwned(kind) || phrase.determiner().equals("the") && described;
    }

    /** Whether a noun is somebody's: "his first film", "Renn's next film". */
    boolean isOwned(Chunk kind) {
        return OWN.has(phrase(kind).determiner())
                || kind.from() > 0 && sentence.token(kind.from() - 1).isPossessive();
    }

    private boolean endsApposition(Chunk title) {
        String next = lower(title.to());
        return next.isEmpty()
                || Set.of(",", ".", "(", "and", ";", ")", "in", "for", "with", "at")
                        .contains(next);
    }

    /** The next member of the list that a title stands in. */
    private Optional<Chunk> next(Chunk title) {
        int i = noteEnd(title.to());
        boolean joined = false;
        while (i < sentence.size()) {
            Optional<Chunk> chunk = mentions.covering(i);
            if (chunk.isPresent() && isTitle(chunk.get())) {
                return joined && !isAttribute(chunk.get()) ? chunk : Optional.empty();
            }
            boolean passes = chunk.isPresent()
                    ? chunk.get().sense() instanceof Sense.Name || chunk.get().sense() instanceof Sense.Time
                    : BETWEEN.has(lower(i)) || lower(i).equals("(");
            if (!passes) {
                return Optional.empty();
            }
            joined |= Set.of(",", ";", "and", "or", "&").contains(lower(i));
            i = lower(i).equals("(")
                    ? Math.max(i + 1, noteEnd(i))
                    : chunk.map(Chunk::to).orElse(i + 1);
        }
        return Optional.empty();
    }

    /** The end of the notes in brackets that start at a token. */
    int noteEnd(int at) {
        int i = at;
        while (lower(i).equals("(")) {
            int close = i + 1;
            while (close < sentence.size() && !lower(close).equals(")")) {
                close++;
            }
            if (close >= sentence.size()) {
                return i;
            }
            i = close + 1;
        }
        return i;
    }

    private String lower(int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
    }
}
