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
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one sentence clause by clause: each verb begins one, said of the people or the work before it; the categories behind
 * it have the people in brackets, behind "for" or before it, else those that the verb is said of. Made for one sentence.
 */
final class SentenceReading {
    private static final WordSet DETERMINERS =
            WordSet.of("the", "its", "a", "this", "that", "her", "his", "film", "drama");
    private static final WordSet COMPARING = WordSet.of(
            "to", "against", "over", "than", "after", "since", "unlike", "alongside", "with", "of", "by", "from");

    private final List<Piece> pieces;
    private final Surroundings around;
    private final Honorees honorees;
    private final Narration narration;
    private final Clause clause;
    private final List<Told> told = new ArrayList<>();

    SentenceReading(List<Piece> pieces, Honorees honorees, Narration narration) {
        this.pieces = pieces;
        this.around = new Surroundings(pieces);
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
        if (around.isOfOther(i)) {
            clause.begin(VerbSense.NONE, isRespective());
            return i;
        }
        boolean nothing = around.word(i + 1, "none") || around.word(i + 1, "nothing") || around.word(i + 1, "neither");
        if (passiveBy || nothing || verb.sense() == VerbSense.NONE && clause.hasCategories()) {
            return i;
        }
        if (verb.sense() == VerbSense.WON && around.isInserted(i, clause.hasCategories())) {
            clause.last().ifPresent(t -> t.result(Result.WON));
            return i;
        }
        clause.begin(around.isHeldBack(i) ? VerbSense.NONE : verb.sense(), isRespective());
        return i;
    }

    private int nomination(int i) {
        if (i > 0 && lastTold(i - 1)) {
            return i;
        }
        if (clause.hasVerb() && !clause.hasCategories()) {
            if (!around.isShare(i)) {
                clause.nominations();
            }
            if (around.isNone(i) || around.word(i - 1, "and") && around.word(i - 2, "awards")) {
                clause.nothing();
            }
        } else {
            clause.begin(VerbSense.NOMINATED, isRespective());
        }
        return i;
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
        boolean at = around.word(i - 1, "at")
                || around.word(i - 1, "from")
                || around.word(i - 1, "by")
                || around.word(i - 1, "the")
                        && (around.word(i - 2, "at") || around.word(i - 2, "from") || around.word(i - 2, "by"));
        clause.body(body.term(), behind || at, i > 0 && around.joins(i - 1));
        return i;
    }

    private int category(int i, Piece.Category category) {
        if (!category.words().text().isEmpty()
                && Character.isLowerCase(category.words().text().codePointAt(0))
                && !clause.namesBody()) {
            return i;
        }
        if (isFamily(category.words())) {
            clause.body(AwardTerm.of(category.words().text()), false, i > 0 && around.joins(i - 1));
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
        at = around.word(at, "the") ? at - 1 : at;
        if (!around.word(at, "for") && !around.word(at, "as") && !around.word(at, "in")) {
            return Optional.empty();
        }
        at = around.word(at - 1, ",") ? at - 2 : at - 1;
        List<Mention> people = new ArrayList<>();
        while (at >= 0 && pieces.get(at) instanceof Piece.Person person && clause.takes(at)) {
            people.addFirst(person.person());
            at -= around.word(at - 1, "and") || around.word(at - 1, ",") || around.word(at - 1, "&") ? 2 : 1;
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
        while (next < pieces.size() && around.isNoun(next)) {
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
                && !around.isSubject(at + 1)) {
            int end = people(at, told);
            clause.mark(end);
            return Math.max(at, end) - 1;
        }
        if (next < pieces.size() && around.isFor(next) && next + 1 < pieces.size()) {
            int end = people(next + 1, told);
            if (end > next + 1) {
                clause.mark(end);
                return end - 1;
            }
        }
        return at - 1;
    }

    /** The people that stand one after another from a piece on; the index after them. */
    private int people(int from, Told told) {
        int at = from;
        int end = from;
        List<Mention> people = new ArrayList<>();
        while (at < pieces.size()) {
            if (pieces.get(at) instanceof Piece.Person person && !around.startsOther(at)) {
                people.add(person.person());
                at++;
                end = at;
            } else if (at > from && (around.word(at, "and") || around.word(at, "&") || around.word(at, ","))) {
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
        clause.person(person, i, around.isPrepositioned(i) && !around.isSubject(i + 1));
        return i;
    }

    private int work(int i, Piece.Work work) {
        int before = i - 1;
        while (before >= 0 && pieces.get(before) instanceof Piece.Word word && DETERMINERS.has(word.lower())) {
            before--;
        }
        String preposition = before >= 0 && pieces.get(before) instanceof Piece.Word word ? word.lower() : "";
        boolean purpose = preposition.equals("for") || preposition.equals("in");
        boolean object = (purpose && !work.titled() || COMPARING.has(preposition)) && !around.isSubject(i + 1);
        clause.work(work.own(), object, purpose && work.titled());
        return i;
    }

    private int pronoun(int i) {
        clause.onlySubject()
                .or(() -> spokenOf(i))
                .or(narration::person)
                .ifPresent(p -> clause.person(new Piece.Person(p, true, i, i + 1), i, around.isPrepositioned(i)));
        return i;
    }

    /** The one last person of the sentence before a place that "he" or "she" means: its subject, possessive or not. */
    private Optional<Mention> spokenOf(int i) {
        for (int at = 0; at < i; at++) {
            if (pieces.get(at) instanceof Piece.Person person && person.certain() && !around.isPrepositioned(at)) {
                boolean alone = at + 1 >= pieces.size() || !around.word(at + 1, "and") && !around.word(at + 1, ",");
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
                && (around.word(i - 1, "from")
                        || around.word(i - 1, "at")
                        || around.word(i - 1, "by")
                        || around.word(i - 1, "the")
                                && (around.word(i - 2, "from")
                                        || around.word(i - 2, "at")
                                        || around.word(i - 2, "by")));
        if (named) {
            clause.strange();
        }
        return i;
    }
}
