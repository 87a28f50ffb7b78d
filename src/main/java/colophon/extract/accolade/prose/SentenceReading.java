package colophon.extract.accolade.prose;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.award.AwardLineReader;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardResults;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Honorees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one sentence clause by clause: each verb begins one, said of the people or the work before it; the categories behind
 * it have the people in brackets, behind "for" or before it, else those that the verb is said of. Made for one sentence.
 */
final class SentenceReading {
    private static final Set<String> PREPOSITIONS = Set.of(
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
    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "a", "this", "that", "her", "his", "film", "drama");
    private static final Set<String> COMPARING = Set.of(
            "to", "against", "over", "than", "after", "since", "unlike", "alongside", "with", "of", "by", "from");
    /** What somebody's part in a work is called: "the performance by Jane Doe earned". */
    private static final Set<String> MADE = Set.of(
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

    private static final Set<String> FOR = Set.of("for", "to", "by", "\u2013", "-", ":");
    private static final Set<String> NOUNS = Set.of(
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

    private final List<Piece> pieces;
    private final Honorees honorees;
    private final Narration narration;
    private final Clause clause;
    private final List<Told> told = new ArrayList<>();

    SentenceReading(List<Piece> pieces, Honorees honorees, Narration narration) {
        this.pieces = pieces;
        this.honorees = honorees;
        this.narration = narration;
        this.clause = new Clause(narration);
    }

    /** What the sentence tells of, in order. */
    List<Told> read() {
        for (int i = 0; i < pieces.size(); i++) {
            i = switch (pieces.get(i)) {
                case Piece.Verb verb -> verb(i, verb);
                case Piece.Nomination noun -> nomination(i);
                case Piece.Body body -> body(i, body);
                case Piece.Category category -> category(i, category);
                case Piece.Person person -> person(i, person);
                case Piece.Work work -> work(i, work);
                case Piece.Pronoun pronoun -> pronoun(i);
                case Piece.Aside aside -> i;
                case Piece.Word word -> word(i, word);
            };
        }
        clause.close(isRespective());
        clause.spoken();
        return told;
    }

    private boolean isRespective() {
        return pieces.stream().anyMatch(p -> p.is("respectively"));
    }

    private int verb(int i, Piece.Verb verb) {
        boolean passiveBy = i + 1 < pieces.size() && pieces.get(i + 1).is("by") && verb.sense() == VerbSense.NONE;
        if (isOfOther(i)) {
            clause.begin(VerbSense.NONE, isRespective());
            return i;
        }
        boolean nothing = word(i + 1, "none") || word(i + 1, "nothing") || word(i + 1, "neither");
        if (passiveBy || nothing || verb.sense() == VerbSense.NONE && clause.hasCategories()) {
            return i;
        }
        if (verb.sense() == VerbSense.WON && isInserted(i)) {
            clause.last().ifPresent(t -> t.result(Result.WON));
            return i;
        }
        clause.begin(isHeldBack(i) ? VerbSense.NONE : verb.sense(), isRespective());
        return i;
    }

    /** "In Weasels, for which she won": another work, told of in passing. */
    private boolean isOfOther(int i) {
        int at = i - 1;
        while (at > 0 && i - at < NEGATION_REACH && !(pieces.get(at).is("which") && word(at - 1, "for"))) {
            at--;
        }
        at = word(at, "which") && word(at - 1, "for") ? at - 2 : -1;
        at = at >= 0 && (word(at, ",") || pieces.get(at) instanceof Piece.Aside) ? at - 1 : at;
        at = at >= 0 && pieces.get(at) instanceof Piece.Aside ? at - 1 : at;
        return at >= 0 && pieces.get(at) instanceof Piece.Work work && !work.own() && work.titled();
    }

    /** "Best Song, which Jane Doe won, and": a remark on the category before. */
    private boolean isInserted(int i) {
        boolean ends = word(i + 1, ",") || word(i + 1, ")") || word(i + 1, ".");
        int at = i - 1;
        while (at >= 0 && i - at < NEGATION_REACH && !pieces.get(at).is("which")) {
            at--;
        }
        return ends && word(at, "which") && clause.hasCategories();
    }

    /** Whether a few words before a verb deny it, doubt it or put it before the time of the story. */
    private boolean isHeldBack(int i) {
        for (int at = i - 1; at >= 0 && i - at <= NEGATION_REACH; at--) {
            Piece piece = pieces.get(at);
            if (piece instanceof Piece.Verb before && before.sense() == VerbSense.NONE) {
                return true;
            }
            if (piece instanceof Piece.Verb || piece instanceof Piece.Category || piece.is(",") || piece.is(";")) {
                return false;
            }
            if (piece instanceof Piece.Word word && HOLDING.contains(word.lower())) {
                return !(word.lower().equals("not")
                        && at + 1 < pieces.size()
                        && pieces.get(at + 1).is("only"));
            }
        }
        return false;
    }

    private static final Set<String> HOLDING = Set.of(
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

    private int nomination(int i) {
        if (i > 0 && lastTold(i - 1)) {
            return i;
        }
        if (clause.hasVerb() && !clause.hasCategories()) {
            if (!isShare(i)) {
                clause.nominations();
            }
            if (isNone(i) || word(i - 1, "and") && word(i - 2, "awards")) {
                clause.nothing();
            }
        } else {
            clause.begin(VerbSense.NOMINATED, isRespective());
        }
        return i;
    }

    /** "three of its eight nominations", "two awards from five nominations": those won, not those nominated. */
    private boolean isShare(int i) {
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

    private boolean isNone(int i) {
        for (int at = i - 1; at >= 0 && i - at <= 3; at--) {
            if (pieces.get(at).is("no")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a category ends at a piece, its bracket aside; then what follows it belongs to it. */
    private boolean lastTold(int at) {
        Piece piece = pieces.get(at);
        if (!(piece instanceof Piece.Category)) {
            return false;
        }
        clause.nominated();
        return true;
    }

    private int body(int i, Piece.Body body) {
        boolean behind = i > 0 && pieces.get(i - 1) instanceof Piece.Category;
        boolean at = word(i - 1, "at")
                || word(i - 1, "from")
                || word(i - 1, "by")
                || word(i - 1, "the") && (word(i - 2, "at") || word(i - 2, "from") || word(i - 2, "by"));
        clause.body(body.term(), behind || at, i > 0 && joins(i - 1));
        return i;
    }

    /** Whether nothing but commas, "and" and "the" stands between a piece and the body before it. */
    private boolean joins(int at) {
        int i = at;
        while (i >= 0 && (word(i, ",") || word(i, "and") || word(i, "the") || word(i, "as") || word(i, "well"))) {
            i--;
        }
        return i >= 0 && i < at + 1 && pieces.get(i) instanceof Piece.Body;
    }

    private boolean word(int at, String word) {
        return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
    }

    private int category(int i, Piece.Category category) {
        if (!category.words().text().isEmpty()
                && Character.isLowerCase(category.words().text().codePointAt(0))
                && !clause.namesBody()) {
            return i;
        }
        if (isFamily(category.words())) {
            clause.body(AwardTerm.of(category.words().text()), false, i > 0 && joins(i - 1));
        }
        Optional<Told> next = clause.category(category.words());
        if (next.isEmpty()) {
            return i;
        }
        told.add(next.get());
        before(i).ifPresent(p -> next.get().people(p));
        return behind(i, next.get());
    }

    /** "An Oscar", linked to the page of the award for one category. */
    private static boolean isFamily(Passage words) {
        return AwardNames.standard().knows(words.text());
    }

    /** "Jan Doe for Best Actor": the people right before a category, parted from it by "for", "as" or "in". */
    private Optional<List<Mention>> before(int i) {
        int at = i - 1;
        at = word(at, "the") ? at - 1 : at;
        if (!word(at, "for") && !word(at, "as") && !word(at, "in")) {
            return Optional.empty();
        }
        at = word(at - 1, ",") ? at - 2 : at - 1;
        List<Mention> people = new ArrayList<>();
        while (at >= 0 && pieces.get(at) instanceof Piece.Person person && clause.takes(at)) {
            people.addFirst(person.person());
            at -= word(at - 1, "and") || word(at - 1, ",") || word(at - 1, "&") ? 2 : 1;
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(people);
    }

    /** Reads what follows a category and belongs to it; the index of the last piece of that. */
    private int behind(int i, Told told) {
        int at = i + 1;
        if (at < pieces.size() && pieces.get(at) instanceof Piece.Aside aside) {
            aside(aside.words(), told);
            at++;
        }
        int next = at;
        while (next < pieces.size() && isNoun(next)) {
            if (pieces.get(next) instanceof Piece.Nomination) {
                clause.nominated();
            } else if (pieces.get(next) instanceof Piece.Body body) {
                clause.body(body.term(), true, false);
            }
            next++;
        }
        if (at < pieces.size()
                && pieces.get(at) instanceof Piece.Person person
                && person.certain()
                && !isSubject(at + 1)) {
            int end = people(at, told);
            clause.mark(end);
            return Math.max(at, end) - 1;
        }
        if (next < pieces.size() && isFor(next) && next + 1 < pieces.size()) {
            int end = people(next + 1, told);
            if (end > next + 1) {
                clause.mark(end);
                return end - 1;
            }
        }
        return at - 1;
    }

    private boolean isNoun(int at) {
        return pieces.get(at) instanceof Piece.Nomination
                || pieces.get(at) instanceof Piece.Body
                || pieces.get(at) instanceof Piece.Word word && NOUNS.contains(word.lower());
    }

    private boolean isFor(int at) {
        return pieces.get(at) instanceof Piece.Word word && FOR.contains(word.lower());
    }

    /** The people that stand one after another from a piece on; the index after them. */
    private int people(int from, Told told) {
        int at = from;
        int end = from;
        List<Mention> people = new ArrayList<>();
        while (at < pieces.size()) {
            if (pieces.get(at) instanceof Piece.Person person && !startsOther(at)) {
                people.add(person.person());
                at++;
                end = at;
            } else if (at > from && (word(at, "and") || word(at, "&") || word(at, ","))) {
                at++;
            } else {
                break;
            }
        }
        if (!people.isEmpty()) {
            told.people(people);
        }
        return end;
    }

    /** Whether a person begins what is said of the next category or verb: "and Roe for Best Song". */
    private boolean startsOther(int at) {
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

    private void aside(Passage words, Told told) {
        Optional<Result> result = AwardResults.standard().read(words.text());
        if (result.isPresent()) {
            told.result(result.get());
            return;
        }
        if (AwardLineReader.isAboutOthers(words.text()) || words.text().startsWith("which ")) {
            return;
        }
        int from = words.text().startsWith("for ") ? "for ".length() : 0;
        Honorees.Found found = new Honorees.Found();
        honorees.read(words.part(from, words.text().length()), found);
        List<Mention> people = found.people();
        if (people.isEmpty() && told.calling().isPresent()) {
            people = artist(words).stream().toList();
        }
        told.people(people);
    }

    /** A link of one word that is all of a bracket behind a category for people: an artist's name. */
    private static Optional<Mention> artist(Passage words) {
        return words.links().stream()
                .filter(l -> l.span().equals(words.span()) && l.target().equals(words.text()))
                .findFirst()
                .map(l -> Mention.linked(words.text(), l.target(), EntityType.PERSON));
    }

    private int person(int i, Piece.Person person) {
        clause.person(person, i, isPrepositioned(i) && !isSubject(i + 1));
        return i;
    }

    /** Whether a preposition stands before a person and the people joined to it. */
    private boolean isPrepositioned(int i) {
        int at = i - 1;
        while (at > 0 && (word(at, "and") || word(at, ",") || pieces.get(at) instanceof Piece.Person)) {
            boolean clause = word(at, "and") && word(at - 1, ",");
            if (clause || word(at, ",") && !(pieces.get(at - 1) instanceof Piece.Person)) {
                return false;
            }
            at--;
        }
        boolean maker = word(at, "by")
                && at > 0
                && pieces.get(at - 1) instanceof Piece.Word word
                && MADE.contains(word.lower());
        return at >= 0 && !maker && pieces.get(at) instanceof Piece.Word word && PREPOSITIONS.contains(word.lower());
    }

    private int work(int i, Piece.Work work) {
        int before = i - 1;
        while (before >= 0 && pieces.get(before) instanceof Piece.Word word && DETERMINERS.contains(word.lower())) {
            before--;
        }
        String preposition = before >= 0 && pieces.get(before) instanceof Piece.Word word ? word.lower() : "";
        boolean purpose = preposition.equals("for") || preposition.equals("in");
        boolean object = (purpose && !work.titled() || COMPARING.contains(preposition)) && !isSubject(i + 1);
        clause.work(work.own(), object, purpose && work.titled());
        return i;
    }

    /** Whether the words from a piece on say something of what stands before them: a verb, or "who" and "which". */
    private boolean isSubject(int at) {
        int i = word(at, ",") ? at + 1 : at;
        boolean relative = word(i, "who") || word(i, "which");
        while (i < pieces.size() && pieces.get(i) instanceof Piece.Word word && AUXILIARIES.contains(word.lower())) {
            i++;
        }
        boolean verb = i < pieces.size() && pieces.get(i) instanceof Piece.Verb;
        return relative || verb && !word(at, ",");
    }

    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "is", "also", "has", "have", "been", "being", "later", "both", "all", "subsequently");

    private int pronoun(int i) {
        clause.onlySubject()
                .or(() -> spokenOf(i))
                .or(narration::person)
                .ifPresent(p -> clause.person(new Piece.Person(p, true, i, i + 1), i, isPrepositioned(i)));
        return i;
    }

    /** The one last person of the sentence before a place that "he" or "she" means: its subject, possessive or not. */
    private Optional<Mention> spokenOf(int i) {
        for (int at = 0; at < i; at++) {
            if (pieces.get(at) instanceof Piece.Person person && person.certain() && !isPrepositioned(at)) {
                boolean alone = at + 1 >= pieces.size() || !word(at + 1, "and") && !word(at + 1, ",");
                return alone ? Optional.of(person.person()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int word(int i, Piece.Word word) {
        if (word.lower().equals(";")) {
            clause.mark(i + 1);
        }
        if (word.lower().equals("than")) {
            clause.compared();
        }
        if (word.lower().equals("where") && clause.hasCategories()) {
            // "at the Silver Quill Awards, where Jane Doe in Weasels won": of others, unless a verb says so.
            clause.begin(VerbSense.NONE, false);
        }
        boolean named = word.capital()
                && (word(i - 1, "from")
                        || word(i - 1, "at")
                        || word(i - 1, "by")
                        || word(i - 1, "the") && (word(i - 2, "from") || word(i - 2, "at") || word(i - 2, "by")));
        if (named) {
            clause.strange();
        }
        return i;
    }
}
