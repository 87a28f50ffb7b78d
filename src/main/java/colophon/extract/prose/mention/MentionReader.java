package colophon.extract.prose.mention;

import colophon.article.Span;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import colophon.extract.value.MoneyScanner;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the mentions of a sentence: titles by their marks, then awards, dates, names, nouns for works and pronouns; what
 * one kind took is not free for the next. Immutable.
 */
public final class MentionReader {
    private static final WordSet PRONOUNS = WordSet.of("it", "he", "she", "him", "her", "they", "which", "who");
    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L));

    /** What words say wherever they stand. */
    private static final Map<String, Sense> PLAIN = plain();

    private static final WordSet PLAIN_WORDS = WordSet.copyOf(PLAIN.keySet());

    private static Map<String, Sense> plain() {
        Map<String, Sense> plain = new HashMap<>();
        PRONOUNS.forEach(word -> plain.put(word, new Sense.Pronoun(word)));
        NUMBERS.forEach((word, number) -> plain.put(word, new Sense.Count(number)));
        return plain;
    }

    private final AwardReader awards;
    private final KindReader kinds;
    private final NameReader names;
    private final PhraseIndex<WorkNoun> nouns;
    private final DateScanner dates = DateScanner.load();
    private final MoneyScanner money = MoneyScanner.load();

    private MentionReader(Vocabulary vocabulary) {
        this.awards = new AwardReader(vocabulary);
        this.kinds = new KindReader(vocabulary);
        this.names = new NameReader(vocabulary);
        this.nouns = vocabulary.nouns();
    }

    /**
     * What the article has said before a sentence.
     *
     * @param ownTitle the title of its subject
     * @param year the year it spoke of last
     * @param comics whether a series is one of comics here rather than one on television
     */
    public record Before(String ownTitle, Optional<Integer> year, boolean comics) {
        public Before {
            Objects.requireNonNull(year);
        }
    }

    /** A reader that knows a vocabulary. */
    public static MentionReader of(Vocabulary vocabulary) {
        return new MentionReader(vocabulary);
    }

    /**
     * The mentions of a sentence.
     *
     * @param before what the article has said so far
     * @param known titles that the article has shown to be such; the article's own among them gives true
     */
    public Mentions read(Sentence sentence, PhraseIndex<KnownTitle> known, Before before) {
        Markup out = new Markup(sentence, before.ownTitle());
        QuoteReader.read(sentence, out, nouns);
        emphases(out, known);
        knownTitles(out, known);
        dates(out);
        ThatYear.read(out, before.year());
        sums(out);
        awards.read(out);
        names.read(out);
        kinds.read(out, before.comics());
        words(out);
        return new Mentions(out);
    }

    private static void emphases(Markup out, PhraseIndex<KnownTitle> known) {
        Sentence s = out.sentence();
        for (Span span : s.passage().emphases()) {
            int[] range = Markup.range(s, span);
            while (range[1] > range[0] + 1 && isOutside(s, range[0], range[1] - 1)) {
                range[1]--;
            }
            if (range[0] < range[1]
                    && out.isFree(range[0], range[1])
                    && s.token(range[0]).isWord()) {
                Optional<KnownTitle> own = known.at(s, range[0])
                        .filter(hit -> hit.to() == range[1])
                        .map(PhraseIndex.Hit::value)
                        .filter(KnownTitle::own);
                own.ifPresentOrElse(
                        title -> out.add(new Sense.Title(title.text(), title.link(), true, true), range[0], range[1]),
                        () -> out.title(range[0], range[1], s.words(range[0], range[1])));
            }
        }
    }

    /** Whether the last mark of italics belongs to the sentence: a comma, or the end of a bracket opened before. */
    private static boolean isOutside(Sentence s, int from, int last) {
        Token token = s.token(last);
        boolean opened = false;
        for (int i = from; i < last; i++) {
            opened |= s.token(i).is("(");
        }
        return token.is(",") || token.is(";") || token.is(":") || token.is(")") && !opened;
    }

    private static void knownTitles(Markup out, PhraseIndex<KnownTitle> known) {
        Sentence s = out.sentence();
        for (int i = 0; i < s.size(); i++) {
            Token token = s.token(i);
            if (!token.isCapital() && !token.isNumber() || i > 0 && QuoteReader.isNickname(s, i - 1)) {
                continue;
            }
            Optional<PhraseIndex.Hit<KnownTitle>> hit = known.at(s, i);
            if (hit.isPresent()
                    && isWhole(s, hit.get())
                    && out.isFree(i, hit.get().to())) {
                int to = hit.get().to();
                KnownTitle title = hit.get().value();
                out.add(new Sense.Title(title.text(), out.link(i, to).or(title::link), true, title.own()), i, to);
                i = to - 1;
            }
        }
    }

    /** A title of one word inside a longer name is that name and not the title. */
    private static boolean isWhole(Sentence s, PhraseIndex.Hit<KnownTitle> hit) {
        boolean longer = hit.to() < s.size() && s.token(hit.to()).isCapital();
        boolean later = hit.from() > 0 && s.token(hit.from() - 1).isCapital();
        return hit.to() - hit.from() > 1 && !longer
                || !longer && !later && s.token(hit.from()).isCapital();
    }

    private void dates(Markup out) {
        Sentence s = out.sentence();
        if (!hasNumber(s) || !mayNameYear(s.passage().text())) {
            return;
        }
        for (Found<DateRange> found : dates.scan(s.passage().text().replace('\n', ' '))) {
            int[] range = tokens(s, found);
            if (range[0] < range[1] && !leadsAName(s, range[0], range[1])) {
                DateRange date = found.value();
                out.add(new Sense.Time(date.start(), date.end()), range[0], range[1]);
            }
        }
    }

    private static boolean hasNumber(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are the four digits of a year, or a word that makes a year of fewer. */
    private static boolean mayNameYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            boolean era = (c == 'C' || c == 'c') && i > 0 && (text.charAt(i - 1) == 'B' || text.charAt(i - 1) == 'b')
                    || c == 'D' && i > 0 && text.charAt(i - 1) == 'A'
                    || c == 'E' && i > 0 && text.charAt(i - 1) == 'C';
            if (digits == 4 || era) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCurrency(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c > LAST_ASCII && Character.getType(c) == Character.CURRENCY_SYMBOL) {
                return true;
            }
        }
        return false;
    }

    /** The dollar is the only sign of a currency before it. */
    private static final char LAST_ASCII = 0x7f;

    private void sums(Markup out) {
        Sentence s = out.sentence();
        if (!hasCurrency(s.passage().text())) {
            return;
        }
        for (Found<Value.Quantity<Mention>> found :
                money.scan(s.passage().text().replace('\n', ' '))) {
            int[] range = tokens(s, found);
            if (range[0] < range[1]) {
                out.add(new Sense.Money(found.value()), range[0], range[1]);
            }
        }
    }

    /** The tokens that make up a place found in the sentence's text; an empty range where it cuts through one. */
    private static int[] tokens(Sentence s, Found<?> found) {
        int from = 0;
        while (from < s.size() && s.token(from).from() < found.from()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.token(to).to() <= found.to()) {
            to++;
        }
        boolean whole = to > from
                && s.token(from).from() == found.from()
                && s.token(to - 1).to() == found.to();
        return new int[] {from, whole ? to : from};
    }

    /** "2005 Booker Prize" and "1967 novel": the year belongs to what follows. */
    private static boolean leadsAName(Sentence s, int from, int to) {
        return to - from == 1
                && AwardReader.isYear(s.token(from))
                && to < s.size()
                && s.token(to).isWord()
                && (from == 0 || !BEFORE_DATES.has(s.token(from - 1).lower()));
    }

    private static final WordSet BEFORE_DATES = WordSet.of(
            "in", "since", "until", "by", "during", "from", "of", "before", "after", "around", "to", "and", "early",
            "late", "mid", "between");

    /** Nouns that mean what a sentence goes on about, whatever work that is: "The piece was". */
    private static final WordSet WORKS = WordSet.of("work", "piece", "text");

    private static final WordSet AFTER_WORKS = WordSet.of(
            "is",
            "was",
            "has",
            "had",
            "became",
            "premiered",
            "appeared",
            "received",
            "won",
            "tells",
            "follows",
            "consists");

    /** "The work was first performed", at the start of a sentence, is as good as "it". */
    private static void workTakenUp(Markup out) {
        Sentence s = out.sentence();
        boolean taken = s.size() > 2
                && (s.token(0).lower().equals("the") || s.token(0).lower().equals("this"))
                && WORKS.has(s.token(1).lower())
                && AFTER_WORKS.has(s.token(2).lower());
        if (taken && out.isFree(0, 2)) {
            out.add(new Sense.Pronoun("it"), 0, 2);
        }
    }

    private static void words(Markup out) {
        Sentence s = out.sentence();
        workTakenUp(out);
        for (int i = 0; i < s.size(); i++) {
            Token token = s.token(i);
            if (out.isTaken(i) || out.isQuoted(i)) {
                continue;
            }
            Sense plain = PLAIN_WORDS.has(token.lower()) ? PLAIN.get(token.lower()) : null;
            if (plain != null) {
                out.add(plain, i, i + 1);
            } else if (isBand(s, i)) {
                out.add(new Sense.Pronoun("band"), i, i + 2);
            } else if (token.isNumber()) {
                int at = i;
                number(token).ifPresent(n -> out.add(new Sense.Count(n), at, at + 1));
            }
        }
    }

    /** "The band", with no name behind it. */
    private static boolean isBand(Sentence s, int the) {
        boolean noun = s.token(the).is("the") || s.token(the).is("The");
        return noun
                && the + 2 < s.size()
                && BANDS.has(s.token(the + 1).lower())
                && !s.token(the + 2).isCapital();
    }

    private static final WordSet BANDS = WordSet.of("band", "group", "duo", "trio", "quartet", "quintet", "supergroup");

    private static Optional<Long> number(Token token) {
        String digits = token.text().replace(",", "");
        boolean whole = digits.length() < 16;
        for (int i = 0; whole && i < digits.length(); i++) {
            whole = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return whole ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
