package colophon.extract.accolade.prose;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Honorees;
import colophon.extract.name.ArticleNames;
import colophon.extract.name.NameShape;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts the sentences of one article into pieces. */
final class PieceReader {
    private static final int LONGEST_BODY = 9;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_QUOTE = 8;

    private final AwardNames awards = AwardNames.standard();
    private final AwardVerbs verbs;
    private final CategoryReader categories;
    private final ArticleNames names;
    private final Mention.Page subject;
    private final List<String> title;

    PieceReader(AwardVerbs verbs, CategoryReader categories, ArticleNames names, Mention.Page subject) {
        this.verbs = verbs;
        this.categories = categories;
        this.names = names;
        this.subject = subject;
        this.title = List.of(subject.name().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}']+"));
    }

    /** The pieces of a sentence, in order. */
    List<Piece> read(Sentence sentence) {
        return new Reading(sentence).pieces();
    }

    /** The reading of one sentence. */
    private final class Reading {
        private final Sentence s;
        private final MarkedTokens marked;
        private final List<Piece> pieces = new ArrayList<>();

        Reading(Sentence sentence) {
            this.s = sentence;
            this.marked = new MarkedTokens(sentence);
        }

        List<Piece> pieces() {
            int i = 0;
            while (i < s.size()) {
                Piece piece = at(i);
                pieces.add(piece);
                i = Math.max(i + 1, piece.to());
            }
            return pieces;
        }

        private Piece at(int i) {
            Token token = s.token(i);
            if (token.isQuote()) {
                return quoted(i);
            }
            int italic = marked.italicEnd(i);
            if (italic > i && (token.isCapital() || token.isNumber())) {
                return new Piece.Work(isTitle(i, italic), true, i, italic);
            }
            if (token.is("(")) {
                return aside(i);
            }
            return category(i)
                    .or(() -> body(i))
                    .or(() -> work(i))
                    .or(() -> verb(i))
                    .or(() -> person(i))
                    .orElseGet(() -> word(i));
        }

        private Piece word(int i) {
            Token token = s.token(i);
            if (SentenceWords.PRONOUNS.has(token.lower())) {
                return new Piece.Pronoun(i, i + 1);
            }
            return new Piece.Word(token.lower(), token.isCapital(), i, i + 1);
        }

        /** A quoted title or word is one piece; what a critic says is left out. */
        private Piece quoted(int open) {
            int close = open + 1;
            while (close < s.size() && !s.token(close).isQuote()) {
                close++;
            }
            if (close >= s.size()) {
                return new Piece.Word("\"", false, open, open + 1);
            }
            boolean own = isTitle(open + 1, close);
            boolean award = close - open <= LONGEST_QUOTE
                    && !own
                    && categories.end(s, marked, open + 1, false, this::isName) > open + 1;
            if (award) {
                return new Piece.Word("\"", false, open, open + 1);
            }
            return own ? new Piece.Work(true, true, open, close + 1) : new Piece.Word("\"\"", false, open, close + 1);
        }

        private Piece aside(int open) {
            int depth = 0;
            for (int i = open; i < s.size(); i++) {
                depth += s.token(i).is("(") ? 1 : s.token(i).is(")") ? -1 : 0;
                if (depth == 0) {
                    return aside(open, i);
                }
            }
            return new Piece.Word("(", false, open, open + 1);
        }

        /** A bracket that lists categories is read as if it were none. */
        private Piece aside(int open, int close) {
            int first = open + 1;
            while (first < close && SentenceWords.LEADING_ON.has(s.token(first).lower())) {
                first++;
            }
            boolean lists = first < close && categories.end(s, marked, first, false, this::isName) > first;
            if (lists || close == open + 1) {
                return new Piece.Word("(", false, open, open + 1);
            }
            return new Piece.Aside(part(open + 1, close), open, close + 1);
        }

        private Passage part(int from, int to) {
            return s.passage().part(s.token(from).from(), s.token(to - 1).to());
        }

        private Optional<Piece> category(int i) {
            int end = categories.end(s, marked, i, isListed(), k -> isName(k) || body(k).isPresent());
            return end > i ? Optional.of(new Piece.Category(part(i, end), i, end)) : Optional.empty();
        }

        /** Whether the pieces so far lead to a category: one before and a joint, or a verb and "for". */
        private boolean isListed() {
            int at = pieces.size() - 1;
            boolean joint = false;
            while (at >= 0 && pieces.get(at) instanceof Piece.Word word && SentenceWords.LEADING_ON.has(word.lower())) {
                joint = true;
                at--;
            }
            while (at >= 0 && pieces.get(at) instanceof Piece.Aside) {
                at--;
            }
            boolean led = at >= 0
                    && (pieces.get(at) instanceof Piece.Category
                            || pieces.get(at) instanceof Piece.Nomination
                            || pieces.get(at) instanceof Piece.Body
                            || pieces.get(at) instanceof Piece.Verb);
            return joint && led;
        }

        /** Who gives awards: the longest run of capitalised words that the vocabulary has, else one of that shape. */
        private Optional<Piece> body(int i) {
            boolean capital = s.token(i).isCapital()
                    && !SentenceWords.NOT_NAMES.has(s.token(i).lower());
            if (!capital && !isOccasion(i)) {
                return Optional.empty();
            }
            int end = bodyEnd(i);
            boolean surname =
                    end == i + 1 && (names.knows(s.token(i).text()) || person(i).isPresent());
            // "Grand Jury Prize: Dramatic Film" is one prize of a festival, and gives no others.
            boolean oneOfSeveral = s.isWord(end, ":")
                    && end + 1 < s.size()
                    && s.token(end + 1).isCapital()
                    && !s.isWord(end + 1, "best");
            if (surname || oneOfSeveral) {
                return Optional.empty();
            }
            int to = s.isWord(end, "award") || s.isWord(end, "awards") ? end + 1 : end;
            return end > i ? Optional.of(new Piece.Body(term(i, end), i, to)) : Optional.empty();
        }

        private int bodyEnd(int i) {
            int last = lastOfRun(i);
            for (int end = last; end > i; end--) {
                if (s.token(end - 1).isWord() && s.words(i, end).length() > 2 && awards.knows(s.words(i, end))) {
                    return end;
                }
            }
            for (int end = i + 2; end <= last && !s.isWord(end - 1, "and"); end++) {
                if ((SentenceWords.PRIZES.has(s.token(end - 1).lower()) || end == last)
                        && awards.looksLikeBody(s.words(i, end))) {
                    return end;
                }
            }
            return i;
        }

        private boolean isOccasion(int i) {
            return s.token(i).isNumber() && i + 1 < s.size() && s.token(i + 1).isCapital();
        }

        private int lastOfRun(int i) {
            int end = i + 1;
            for (int at = i + 1; at < s.size() && at - i < LONGEST_BODY; at++) {
                Token token = s.token(at);
                boolean superlative = categories.end(s, marked, at, false, k -> false) > at && token.is("best");
                if (superlative || !token.isCapital() && !SentenceWords.BODY_INNER.has(token.lower())) {
                    break;
                }
                end = token.isCapital() ? at + 1 : end;
            }
            return end;
        }

        private AwardTerm term(int from, int to) {
            return new AwardTerm(
                    s.words(from, to), marked.link(from).map(Link::target).filter(awards::looksLikeBody));
        }

        /** The page's own work, or a noun for another one. */
        private Optional<Piece> work(int i) {
            Token token = s.token(i);
            if (token.is("it")) {
                return Optional.of(new Piece.Work(true, false, i, i + 1));
            }
            if (token.isCapital() && matchesTitle(i)) {
                return Optional.of(new Piece.Work(true, true, i, i + title.size()));
            }
            boolean determined = i > 0
                    && (SentenceWords.DETERMINERS.has(s.token(i - 1).lower())
                            || s.token(i - 1).isPossessive());
            if (determined && SentenceWords.OWN.has(token.lower()) && subject.type() == EntityType.MOVIE) {
                boolean named = i + 1 < s.size() && marked.italicEnd(i + 1) > i + 1;
                return named ? Optional.empty() : Optional.of(new Piece.Work(!isCounted(i), false, i, i + 1));
            }
            if (determined && SentenceWords.OTHERS.has(token.lower()) && subject.type() == EntityType.MOVIE) {
                return Optional.of(new Piece.Work(false, false, i, i + 1));
            }
            return Optional.empty();
        }

        /** "A film": not this one. */
        private boolean isCounted(int i) {
            return s.isWord(i - 1, "a");
        }

        private boolean matchesTitle(int i) {
            if (title.size() < 2 || i + title.size() > s.size()) {
                return false;
            }
            for (int k = 0; k < title.size(); k++) {
                if (!s.isWord(i + k, title.get(k))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isTitle(int from, int to) {
            return from < to && s.words(from, to).strip().equalsIgnoreCase(subject.name());
        }

        private Optional<Piece> verb(int i) {
            if (s.isWord(i, "nomination") || s.isWord(i, "nominations") || s.isWord(i, "nods") || s.isWord(i, "nod")) {
                return Optional.of(new Piece.Nomination(i, i + 1));
            }
            return verbs.at(s, i).map(v -> v);
        }

        private boolean isName(int i) {
            return person(i)
                    .filter(p -> p instanceof Piece.Person person && person.certain())
                    .isPresent();
        }

        private Optional<Piece> person(int i) {
            if (!s.token(i).isCapital()) {
                return Optional.empty();
            }
            if (marked.startsLink(i)) {
                Optional<Piece> linked = linked(i);
                if (linked.isPresent()) {
                    return linked;
                }
            }
            int last = lastOfName(i);
            for (int end = last; end > i + 1; end--) {
                String words = s.words(i, end);
                if (names.knows(words)) {
                    return named(words, true, i, end);
                }
            }
            if (last > i + 1 && NameShape.isFullName(s.words(i, last)) && isFreeOfSmallWords(i, last)) {
                return named(s.words(i, last), false, i, last);
            }
            return names.knows(s.token(i).text()) ? named(s.token(i).text(), true, i, i + 1) : Optional.empty();
        }

        private Optional<Piece> named(String words, boolean certain, int from, int to) {
            return names.person(words).map(p -> new Piece.Person(p, certain, from, to));
        }

        private Optional<Piece> linked(int i) {
            int end = marked.linkEnd(i);
            return marked.link(i)
                    .filter(l -> Honorees.typeOfTitle(l.target())
                            .filter(EntityType::isWork)
                            .isEmpty())
                    .flatMap(l -> names.linked(s.words(i, end), l.target()))
                    .map(p -> new Piece.Person(p, true, i, end));
        }

        /** The index after the run of capitalised words, initials and particles that may be a name. */
        private int lastOfName(int i) {
            int end = i + 1;
            for (int at = i + 1; at < s.size() && at - i < LONGEST_NAME; at++) {
                Token token = s.token(at);
                boolean particle = Set.of("de", "del", "van", "von", "der", "di", "da", "la", "le", "du")
                        .contains(token.lower());
                if (token.isCapital() && token.isWord() && !marked.startsLink(at)) {
                    end = at + 1;
                } else if (!particle) {
                    break;
                }
            }
            return end;
        }

        private boolean isFreeOfSmallWords(int from, int to) {
            for (int i = from; i < to; i++) {
                if (SentenceWords.NOT_NAMES.has(s.token(i).lower())) {
                    return false;
                }
            }
            return true;
        }
    }
}
