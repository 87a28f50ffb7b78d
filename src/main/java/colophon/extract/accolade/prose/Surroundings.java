package colophon.extract.accolade.prose;

import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Objects;

/**
 * What stands around a piece of a sentence and tells how it is meant. Immutable.
 *
 * @param pieces the pieces of the sentence, in order
 */
record Surroundings(List<Piece> pieces) {
    private static final WordSet PREPOSITIONS = WordSet.of(
            "by",
            "with",
            "against",
            "over",
            "opposite",
            "alongside",
            "than",
            "like",
            "unlike",
            "starring",
            "featuring",
            "from",
            "after",
            "behind",
            "to",
            "as",
            "between");
    private static final WordSet FOR = WordSet.of("for", "to", "by", "\u2013", "-", ":");
    private static final WordSet NOUNS = WordSet.of(
            "award",
            "awards",
            "prize",
            "trophy",
            "win",
            "wins",
            "honor",
            "honors",
            "went",
            "going",
            "categories",
            "category");
    private static final int NEGATION_REACH = 5;
    private static final WordSet HOLDING = WordSet.of(
            "not",
            "never",
            "n't",
            "didn't",
            "wasn't",
            "failed",
            "without",
            "neither",
            "nor",
            "no",
            "could",
            "should",
            "might",
            "may",
            "will",
            "if",
            "whether",
            "had",
            "previously",
            "already",
            "earlier",
            "hoping",
            "hopes",
            "favorite",
            "favourite",
            "couldn't",
            "weren't",
            "hadn't");
    private static final WordSet AUXILIARIES = WordSet.of(
            "was", "were", "is", "also", "has", "have", "been", "being", "later", "both", "all", "subsequently");
    /** What somebody's part in a work is called: "the performance by Jane Doe earned". */
    private static final WordSet MADE = WordSet.of(
            "performance",
            "performances",
            "portrayal",
            "portrayals",
            "work",
            "score",
            "screenplay",
            "script",
            "song",
            "direction",
            "cinematography",
            "editing",
            "music");

    Surroundings {
        Objects.requireNonNull(pieces);
    }

    /** "Best Song, which Jane Doe won, and": a remark on the category before. */
    boolean isInserted(int i, boolean hasCategories) {
        boolean ends = word(i + 1, ",") || word(i + 1, ")") || word(i + 1, ".");
        int at = i - 1;
        while (at >= 0 && i - at < NEGATION_REACH && !pieces.get(at).is("which")) {
            at--;
        }
        return ends && word(at, "which") && hasCategories;
    }

    /** "In Weasels, for which she won": another work, told of in passing. */
    boolean isOfOther(int i) {
        int at = i - 1;
        while (at > 0 && i - at < NEGATION_REACH && !(pieces.get(at).is("which") && word(at - 1, "for"))) {
            at--;
        }
        at = word(at, "which") && word(at - 1, "for") ? at - 2 : -1;
        at = at >= 0 && (word(at, ",") || pieces.get(at) instanceof Piece.Aside) ? at - 1 : at;
        at = at >= 0 && pieces.get(at) instanceof Piece.Aside ? at - 1 : at;
        return at >= 0 && pieces.get(at) instanceof Piece.Work work && !work.own() && work.titled();
    }

    /** Whether a few words before a verb deny it, doubt it or put it before the time of the story. */
    boolean isHeldBack(int i) {
        for (int at = i - 1; at >= 0 && i - at <= NEGATION_REACH; at--) {
            Piece piece = pieces.get(at);
            if (piece instanceof Piece.Verb before && before.sense() == VerbSense.NONE) {
                return true;
            }
            if (piece instanceof Piece.Verb || piece instanceof Piece.Category || piece.is(",") || piece.is(";")) {
                return false;
            }
            if (piece instanceof Piece.Word word && HOLDING.has(word.lower())) {
                return !(word.lower().equals("not")
                        && at + 1 < pieces.size()
                        && pieces.get(at + 1).is("only"));
            }
        }
        return false;
    }

    /** "three of its eight nominations", "two awards from five nominations": those won, not those nominated. */
    boolean isShare(int i) {
        for (int at = i - 1; at >= 0 && i - at <= 6 && !(pieces.get(at) instanceof Piece.Verb); at--) {
            boolean owned = pieces.get(at).is("of")
                    && at + 1 < pieces.size()
                    && (pieces.get(at + 1) instanceof Piece.Pronoun
                            || pieces.get(at + 1).is("its")
                            || pieces.get(at + 1).is("the")
                            || pieces.get(at + 1).is("their"));
            if (owned || pieces.get(at).is("from") || pieces.get(at).is("despite")) {
                return true;
            }
        }
        return false;
    }

    boolean isNone(int i) {
        for (int at = i - 1; at >= 0 && i - at <= 3; at--) {
            if (pieces.get(at).is("no")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but commas, "and" and "the" stands between a piece and the body before it. */
    boolean joins(int at) {
        int i = at;
        while (i >= 0 && (word(i, ",") || word(i, "and") || word(i, "the") || word(i, "as") || word(i, "well"))) {
            i--;
        }
        return i >= 0 && i < at + 1 && pieces.get(i) instanceof Piece.Body;
    }

    boolean word(int at, String word) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
    }

    /** Whether a person begins what is said of the next category or verb: "and Roe for Best Song". */
    boolean startsOther(int at) {
        boolean first = !(pieces.get(at - 1) instanceof Piece.Word word && (word.is(",") || word.is("and")));
        int next = at + 1;
        next = word(next, ",") ? next + 1 : next;
        boolean led = word(next, "for") || word(next, "as") || word(next, "in");
        boolean verb = next < pieces.size()
                && (pieces.get(next) instanceof Piece.Verb
                        || word(next, "was")
                        || word(next, "also")
                        || word(next, "were"));
        return !first && (verb || led && next + 1 < pieces.size() && pieces.get(next + 1) instanceof Piece.Category);
    }

    boolean isNoun(int at) {
        return pieces.get(at) instanceof Piece.Nomination
                || pieces.get(at) instanceof Piece.Body
                || pieces.get(at) instanceof Piece.Word word && NOUNS.has(word.lower());
    }

    boolean isFor(int at) {
        return pieces.get(at) instanceof Piece.Word word && FOR.has(word.lower());
    }

    /** Whether a preposition stands before a person and the people joined to it. */
    boolean isPrepositioned(int i) {
        int at = i - 1;
        while (at > 0 && (word(at, "and") || word(at, ",") || pieces.get(at) instanceof Piece.Person)) {
            boolean clause = word(at, "and") && word(at - 1, ",");
            if (clause || word(at, ",") && !(pieces.get(at - 1) instanceof Piece.Person)) {
                return false;
            }
            at--;
        }
        boolean maker =
                word(at, "by") && at > 0 && pieces.get(at - 1) instanceof Piece.Word word && MADE.has(word.lower());
        return at >= 0 && !maker && pieces.get(at) instanceof Piece.Word word && PREPOSITIONS.has(word.lower());
    }

    /** Whether the words from a piece on say something of what stands before them: a verb, or "who" and "which". */
    boolean isSubject(int at) {
        int i = word(at, ",") ? at + 1 : at;
        boolean relative = word(i, "who") || word(i, "which");
        while (i < pieces.size() && pieces.get(i) instanceof Piece.Word word && AUXILIARIES.has(word.lower())) {
            i++;
        }
        boolean verb = i < pieces.size() && pieces.get(i) instanceof Piece.Verb;
        return relative || verb && !word(at, ",");
    }
}
