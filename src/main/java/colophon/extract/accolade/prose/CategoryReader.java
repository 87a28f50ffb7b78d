package colophon.extract.accolade.prose;

import colophon.data.DataTable;
import colophon.extract.award.AwardNames;
import colophon.extract.name.NameShape;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.prose.sentence.Token;
import colophon.extract.value.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds where the names of categories begin and end in a sentence. Immutable. */
final class CategoryReader {
    private static final WordSet STARTS =
            WordSet.of("best", "outstanding", "worst", "favorite", "favourite", "distinguished");
    private static final WordSet STOPS = WordSet.of(
            "award",
            "awards",
            "nomination",
            "nominations",
            "nominee",
            "nominees",
            "winner",
            "winners",
            "win",
            "wins",
            "prize",
            "prizes",
            "category",
            "categories",
            "trophy",
            "honor",
            "honors",
            "honour",
            "honours",
            "nominated",
            "won",
            "place",
            "oscar",
            "oscars",
            "recognition",
            "statuette",
            "medal",
            "medals",
            "festival",
            "critics",
            "jury",
            "audience");
    private static final WordSet INNER =
            WordSet.of("in", "a", "an", "or", "of", "by", "for", "the", "from", "on", "to", "not", "any", "another");

    /** Words that make a run of category words the name of a category although it does not begin with "Best". */
    private static final WordSet HEADS = WordSet.of(
            "actor",
            "actress",
            "director",
            "directing",
            "direction",
            "picture",
            "film",
            "screenplay",
            "writing",
            "score",
            "song",
            "music",
            "cinematography",
            "editing",
            "sound",
            "mixing",
            "costume",
            "makeup",
            "make-up",
            "effects",
            "documentary",
            "design");

    private final Map<String, List<String>> joins = new HashMap<>();
    private final AwardNames awards = AwardNames.standard();

    private CategoryReader() {}

    static CategoryReader load() {
        CategoryReader reader = new CategoryReader();
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/category-joins.tsv").rows()) {
            reader.joins.put(row.need("last"), row.list("next"));
        }
        return reader;
    }

    /**
     * The index after a category that begins at a token; the token itself where none does.
     *
     * @param listed whether what stands before can lead to a category that does not begin with "Best"
     * @param name tells whether a person's name begins at a token, which ends a category
     */
    int end(Sentence s, MarkedTokens marked, int from, boolean listed, IntPredicate name) {
        Token first = s.token(from);
        if (STARTS.has(first.lower())) {
            int end = runEnd(s, marked, from, name);
            return end > from + 1 && (first.isCapital() || allOfThings(s, from, end)) ? end : from;
        }
        if (isAwardLink(s, marked, from)) {
            return marked.linkEnd(from);
        }
        if (listed && isThing(first) && first.isCapital() && !STOPS.has(first.lower())) {
            int end = runEnd(s, marked, from, name);
            boolean head = false;
            for (int i = from; i < end; i++) {
                head |= HEADS.has(s.token(i).lower());
            }
            return head ? end : from;
        }
        return from;
    }

    /** Whether a link begins whose page is that of an award with its category, whatever its words. */
    private boolean isAwardLink(Sentence s, MarkedTokens marked, int from) {
        return marked.startsLink(from)
                && (!holdsStop(s, from, marked.linkEnd(from)) || awards.knows(s.words(from, marked.linkEnd(from))))
                && marked.link(from)
                        .filter(l -> l.target().contains(" for ") && awards.isAwardTitle(l.target()))
                        .isPresent();
    }

    private static boolean allOfThings(Sentence s, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isThing(s.token(i)) && !INNER.has(s.token(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private int runEnd(Sentence s, MarkedTokens marked, int from, IntPredicate name) {
        int end = from + 1;
        int i = from + 1;
        while (i < s.size()) {
            Token token = s.token(i);
            if (token.is("(") && closes(s, i) > 0) {
                i = closes(s, i);
                end = i;
            } else if (continues(s, end, i, name)) {
                i++;
                end = i;
            } else if (isJoint(s, end, i)
                    && !(i + 1 < s.size() && INNER.has(s.token(i).lower()) && name.test(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        int link = marked.linkEnd(from);
        return link > end && marked.startsLink(from) && !holdsStop(s, from, link) ? link : end;
    }

    /** Whether words go on from a category to an award or a result: "Best Actor Oscar nomination". */
    private static boolean holdsStop(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.has(s.token(i).lower()) || s.token(i).is("for") && !s.isWord(i + 1, "the")) {
                return true;
            }
        }
        return false;
    }

    /** The index behind a bracket that holds words of categories alone; 0 where another opens. */
    private static int closes(Sentence s, int open) {
        for (int i = open + 1; i < s.size() && i < open + 9; i++) {
            if (s.token(i).is(")")) {
                return i > open + 1 && i > open ? i + 1 : 0;
            }
            boolean fits = isThing(s.token(i)) && !STOPS.has(s.token(i).lower())
                    || INNER.has(s.token(i).lower())
                    || List.of("and", "/", ",").contains(s.token(i).lower());
            if (!fits || s.token(i).is("tie") || CREDITS.has(s.token(i).lower())) {
                return 0;
            }
        }
        return 0;
    }

    private static final WordSet CREDITS =
            WordSet.of("producer", "producers", "director", "writer", "editor", "himself", "herself", "uncredited");

    private boolean continues(Sentence s, int end, int i, IntPredicate name) {
        Token token = s.token(i);
        if (STOPS.has(token.lower()) || STARTS.has(token.lower())) {
            return false;
        }
        boolean adjacent = end == i;
        if (token.isCapital() && !adjacent && joins(s, end, token)) {
            return true;
        }
        boolean organisation = NameShape.of(token.text()) == NameShape.ORGANISATION;
        if (token.isCapital() && organisation && name.test(i)) {
            return false;
        }
        if (isThing(token)) {
            return adjacent || !isParted(s, end, i) || joins(s, end, token);
        }
        if (token.isCapital() && !token.isNumber() && adjacent) {
            return !name.test(i);
        }
        return false;
    }

    /** Whether a comma or "and" stands between the category so far and a token. */
    private static boolean isParted(Sentence s, int end, int i) {
        for (int at = end; at < i; at++) {
            String word = s.token(at).lower();
            if (word.equals(",") || word.equals("and") || word.equals("&") || word.equals("/")) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(Sentence s, int end, Token next) {
        return joins.getOrDefault(s.token(end - 1).lower(), List.of()).contains(next.lower());
    }

    /** Whether a small word or mark may stand within a category: what follows shows whether it does. */
    private static boolean isJoint(Sentence s, int end, int i) {
        String word = s.token(i).lower();
        boolean mark = word.equals(",")
                || word.equals("and")
                || word.equals("&")
                || word.equals("/")
                || word.equals("-")
                || word.equals("\u2013");
        if (i + 1 >= s.size()) {
            return false;
        }
        boolean first = end == i;
        return first && mark || INNER.has(word) && !isMarkBetween(s, end, i) && i - end < 3 && leadsOn(s, i);
    }

    private static boolean isMarkBetween(Sentence s, int end, int i) {
        return i > end && !INNER.has(s.token(end).lower());
    }

    /** "for" and "from" go on only in "for the Screen", "from Another Medium"; a person or work may stand there too. */
    private static boolean leadsOn(Sentence s, int i) {
        int next = i + 1;
        while (next < s.size() && INNER.has(s.token(next).lower()) && next - i < 3) {
            next++;
        }
        return next < s.size()
                && isThing(s.token(next))
                && s.token(next).isCapital()
                && !STARTS.has(s.token(next).lower());
    }

    private static boolean isThing(Token token) {
        return token.isWord() && NameShape.isOfThings(capital(token.text()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
