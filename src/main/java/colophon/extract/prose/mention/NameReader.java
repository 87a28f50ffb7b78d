package colophon.extract.prose.mention;

import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds proper names: runs of capitalised words, with the words before them that say who it is ("American writer"). */
final class NameReader {
    private static final WordSet LINKS = WordSet.of("and", "-", "/", ",", "the", "then");

    private final Vocabulary vocabulary;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean isCommonStart(String lower) {
        return CommonStarts.WORDS.has(lower);
    }

    void read(Markup out) {
        Sentence s = out.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (out.isTaken(i)
                    || !s.token(i).isCapital()
                    || i == 0 && isCommonStart(s.token(0).lower())
                    || isNoun(s, i)) {
                continue;
            }
            int title = titleEnd(out, i);
            int end = title > i ? title : end(out, i);
            if (title > i) {
                out.add(new Sense.Title(s.words(i, end), out.link(i, end), false, false), i, end);
            } else {
                add(out, i, end);
            }
            i = Math.max(i, end - 1);
        }
    }

    /** "An EP by": initials that stand for the kind of a work. */
    private boolean isNoun(Sentence s, int i) {
        String text = s.token(i).text();
        boolean initials = text.length() == 2 && Character.isUpperCase(text.charAt(1));
        return initials
                && vocabulary.nouns().at(s, i).filter(h -> h.to() == i + 1).isPresent();
    }

    /** The end of a title that only its capitals show: within a sentence, with a capital article before it. */
    private int titleEnd(Markup out, int from) {
        Sentence s = out.sentence();
        String first = s.token(from).lower();
        if (from == 0
                || !(first.equals("the") || first.equals("a") || first.equals("an"))
                || s.token(from - 1).is(".")) {
            return from;
        }
        int end = from;
        for (int i = from + 1; i < s.size() && !out.isTaken(i); i++) {
            Token token = s.token(i);
            if (token.isCapital()) {
                end = i + 1;
            } else if (!TITLE_CONNECTORS.has(token.lower()) || i - end > 2) {
                break;
            }
        }
        return isSchool(s, from, end) ? from : end;
    }

    /** "The Scots College and": a name with a school's word in it is no title. */
    private boolean isSchool(Sentence s, int from, int end) {
        for (int i = from; i < end; i++) {
            if (s.token(i).isCapital()
                    && vocabulary.schools().contains(s.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet TITLE_CONNECTORS = WordSet.of("of", "the", "and", "&", "a", "an", "'s");

    private static int end(Markup out, int from) {
        Sentence s = out.sentence();
        int end = from + 1;
        for (int i = from + 1; i < s.size() && !out.isTaken(i); i++) {
            Token token = s.token(i);
            if (isNumbering(s, i)) {
                break;
            }
            boolean junior =
                    token.is(",") && (s.isWord(i + 1, "jr.") || s.isWord(i + 1, "sr.") || s.isWord(i + 1, "jr"));
            if (isOwnedFirm(s, i)) {
                return i + 2;
            }
            if (QuoteReader.isNickname(s, i)) {
                i += 2;
                continue;
            }
            if (token.isCapital()
                    || NameRun.PARTICLES.has(token.lower())
                            && i + 1 < s.size()
                            && s.token(i + 1).isCapital()
                    || (token.is("&") || token.is("!"))
                            && i + 1 < s.size()
                            && s.token(i + 1).isCapital()
                    || joinsFirm(s, from, i)) {
                end = token.isCapital() ? i + 1 : end;
            } else if (!junior) {
                break;
            }
        }
        return end;
    }

    /** "Renn No. 5": what counts is not part of the name. */
    private static boolean isNumbering(Sentence s, int i) {
        return s.isWord(i, "no.") && i + 1 < s.size() && s.token(i + 1).isNumber();
    }

    /** "St. Brand's Press": the mark of possession goes on with the name of a firm or magazine. */
    private static boolean isOwnedFirm(Sentence s, int mark) {
        return s.token(mark).isPossessive()
                && mark + 1 < s.size()
                && s.token(mark + 1).isCapital()
                && OWNED.has(s.token(mark + 1).lower())
                && (mark + 2 >= s.size() || !s.token(mark + 2).isCapital());
    }

    private static final WordSet OWNED =
            WordSet.of("press", "sons", "magazine", "monthly", "weekly", "bazaar", "books", "publishing", "publishers");

    /** "Faber and Faber", "Clarke, Irwin and Company": the mark or word goes on with the name of a firm. */
    private static boolean joinsFirm(Sentence s, int from, int i) {
        if (s.isWord(i, ",") && i + 3 < s.size() && s.token(i + 1).isCapital()) {
            return s.isWord(i + 2, "and") && FIRMS.has(s.token(i + 3).lower());
        }
        boolean joined =
                s.isWord(i, "and") && i + 1 < s.size() && s.token(i + 1).isCapital();
        return joined
                && (FIRMS.has(s.token(i + 1).lower())
                        || s.token(i + 1).is(s.token(i - 1).lower()) && i - 1 >= from);
    }

    private static final WordSet FIRMS =
            WordSet.of("company", "sons", "co", "co.", "brothers", "daughters", "windus", "schuster");

    /** "Meeting Ruth": a verb form that is capital only because it begins the sentence. */
    private static boolean isVerbForm(String lower) {
        return lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
    }

    private void add(Markup out, int from, int end) {
        Sentence s = out.sentence();
        if (from == 0 && end > 1 && isVerbForm(s.token(0).lower())) {
            add(out, 1, end);
            return;
        }
        Optional<PhraseIndex.Hit<String>> calling =
                from == 0 ? vocabulary.occupations().at(s, 0) : Optional.empty();
        if (calling.isPresent() && calling.get().to() < end) {
            add(out, calling.get().to(), end);
            return;
        }
        int start = from;
        Description role = Description.NONE;
        Optional<PhraseIndex.Hit<String>> nationality =
                vocabulary.nationalities().at(s, from);
        int nation = nationality.map(PhraseIndex.Hit::to).orElse(end);
        if (nation < end - 1
                && vocabulary.titles().contains(s.token(nation).lower().replace(".", ""))) {
            add(out, nation, end);
            return;
        }
        boolean described = nationality.isPresent()
                && vocabulary
                        .occupations()
                        .at(s, end)
                        .filter(h -> h.to() < s.size() && s.token(h.to()).isCapital())
                        .isPresent();
        boolean country = nationality.isPresent() && nationality.get().to() == end;
        if (described || country && !isInitials(s, from, end) || Nations.isAdjective(vocabulary, s, from, end)) {
            return;
        }
        if (start > 0 && !out.isTaken(start - 1)) {
            Before before = describe(out, start);
            start = before.from();
            role = before.description();
        }
        String text = NameWords.plain(s.words(from, end));
        if (role.equals(Description.NONE) && isTitle(s, from, end) && isDated(s, end)) {
            out.add(new Sense.Title(text, out.link(from, end), true, false), start, end);
            return;
        }
        out.add(new Sense.Name(text, out.link(from, end), role), start, end);
    }

    /** "in the UK and France", not "the UK release": initials of a country that no noun follows. */
    private static boolean isInitials(Sentence s, int from, int end) {
        boolean initials = end == from + 1
                && s.isWord(from - 1, "the")
                && s.token(from).text().replace(".", "").chars().allMatch(Character::isUpperCase);
        return initials
                && (end >= s.size()
                        || !s.token(end).isWord()
                        || AFTER_PLACES.has(s.token(end).lower()));
    }

    private static final WordSet AFTER_PLACES = WordSet.of(
            "and", "or", "on", "in", "by", "as", "at", "with", "from", "for", "to", "but", "where", "when", "was", "is",
            "under", "during", "after", "before", "through", "until");

    /** Words that no person's name has, or a noun for works before them. */
    private static boolean isTitle(Sentence s, int from, int end) {
        boolean several = end - from > 1;
        boolean led = from > 0 && BEFORE_TITLES.has(s.token(from - 1).lower());
        for (int i = from; several && !led && i < end; i++) {
            led = IN_TITLES.has(s.token(i).lower());
        }
        return several && led;
    }

    private static final WordSet BEFORE_TITLES = WordSet.of(
            "film", "movie", "feature", "directed", "shooting", "filming", "album", "novel", "book", "song", "single");
    private static final WordSet IN_TITLES = WordSet.of(
            "the", "a", "of", "my", "your", "in", "on", "under", "with", "and", "for", "to", "at", "our", "is");

    /** "Salt Road (1961)": one year behind a name of several words is a work's. */
    private static boolean isDated(Sentence s, int end) {
        return s.isWord(end, "(")
                && end + 2 < s.size()
                && AwardReader.isYear(s.token(end + 1))
                && s.token(end + 2).is(")");
    }

    private record Before(int from, Description description) {}

    /** Takes "the American actor and director" before a name. */
    private Before describe(Markup out, int name) {
        Sentence s = out.sentence();
        List<String> nationalities = new ArrayList<>();
        List<String> occupations = new ArrayList<>();
        int from = name;
        for (int i = name; i > 0; ) {
            int start = takes(out, i, nationalities, occupations);
            if (start < i) {
                from = start;
                i = start;
            } else if (!occupations.isEmpty() && laurels(out, i) < i) {
                i = laurels(out, i);
                from = i;
            } else if (!occupations.isEmpty() && adjective(out, i, name) < i) {
                i = adjective(out, i, name);
                from = i;
            } else if (from < name && LINKS.has(s.token(i - 1).lower()) && !out.isTaken(i - 1)) {
                i--;
                from = s.token(i).is("the") ? i : from;
            } else {
                break;
            }
        }
        return from == name
                ? new Before(name, Description.NONE)
                : new Before(from, new Description(nationalities.reversed(), occupations.reversed()));
    }

    /** "by Larkmoor Prize-winning writer X": a prize in capitals that somebody has won, before what somebody is. */
    private static int laurels(Markup out, int to) {
        Sentence s = out.sentence();
        boolean won = s.token(to - 1).lower().endsWith("-winning") && !out.isTaken(to - 1);
        int from = won ? to - 1 : to;
        while (won && from > 0 && s.token(from - 1).isCapital() && !out.isTaken(from - 1)) {
            from--;
        }
        return from;
    }

    /** "by the postmodernist writer X", "by exiled poet X": a word between "by", an article or a nation and what somebody is. */
    private int adjective(Markup out, int to, int name) {
        Sentence s = out.sentence();
        int word = to - 1;
        boolean movement = word > 0
                && s.token(word).isCapital()
                && !out.isTaken(word)
                && vocabulary
                        .nationalities()
                        .at(s, word - 1)
                        .filter(h -> h.to() == word)
                        .isPresent();
        boolean plain = word > 0
                && name - word < 6
                && !out.isTaken(word)
                && s.token(word).isWord()
                && (movement || !s.token(word).isCapital())
                && !LINKS.has(s.token(word).lower())
                && !KindWords.STOPS.has(s.token(word).lower());
        if (!plain) {
            return to;
        }
        String before = s.token(word - 1).lower();
        boolean led = before.equals("by") || before.equals("the") || before.equals("a") || before.equals("an");
        return led && !out.isTaken(word - 1)
                        || vocabulary
                                .nationalities()
                                .at(s, word - 1)
                                .filter(h -> h.to() == word)
                                .isPresent()
                ? word
                : to;
    }

    private int takes(Markup out, int to, List<String> nationalities, List<String> occupations) {
        Sentence s = out.sentence();
        for (int from = Math.max(0, to - 3); from < to; from++) {
            if (!out.isFree(from, to)) {
                continue;
            }
            int end = to;
            Optional<PhraseIndex.Hit<String>> job =
                    vocabulary.occupations().at(s, from).filter(h -> h.to() == end);
            if (job.isPresent()) {
                if (!job.get().value().isEmpty()) {
                    occupations.add(job.get().value());
                }
                return from;
            }
            Optional<PhraseIndex.Hit<String>> country =
                    vocabulary.nationalities().at(s, from).filter(h -> h.to() == end);
            if (country.isPresent() && s.token(from).isCapital() && !occupations.isEmpty()) {
                nationalities.add(country.get().value());
                return from;
            }
        }
        return to;
    }
}
