package colophon.extract.accolade.prose;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clause of a sentence that is being read: what it is said of, its verb and its categories. Made for one sentence. */
final class Clause {
    /** What a clause may be said of. */
    private record Nominal(List<Mention> people, boolean own, boolean prepositioned, int at) {}

    private final Narration narration;
    private final List<Nominal> nominals = new ArrayList<>();
    private final List<Mention> objects = new ArrayList<>();
    private final List<Told> categories = new ArrayList<>();
    private final List<AwardTerm> bodies = new ArrayList<>();
    private List<Mention> subject = List.of();
    private boolean ownSubject = true;
    private boolean bodySaid;
    private boolean categoryAfterBody;
    private VerbSense sense = VerbSense.NONE;
    private boolean verb;
    private int taken;
    private boolean dead;

    Clause(Narration narration) {
        this.narration = narration;
        narration.body().ifPresent(bodies::add);
    }

    boolean hasVerb() {
        return verb;
    }

    boolean hasCategories() {
        return !categories.isEmpty();
    }

    boolean namesBody() {
        return bodySaid;
    }

    Optional<Told> last() {
        return categories.isEmpty() ? Optional.empty() : Optional.of(categories.getLast());
    }

    /** A verb begins another clause; without a subject of its own it goes on with that of the one before. */
    void begin(VerbSense next, boolean respective) {
        close(respective);
        Optional<Nominal> said = nominals.stream()
                .filter(n -> !n.prepositioned())
                .reduce((a, b) -> b)
                .or(() -> nominals.isEmpty() || verb ? Optional.empty() : Optional.<Nominal>empty());
        said.ifPresent(n -> {
            subject = n.people();
            ownSubject = n.own() || !n.people().isEmpty();
        });
        nominals.clear();
        objects.clear();
        sense = next;
        bodySaid &= !verb;
        verb = true;
        dead = !ownSubject;
    }

    /** "Received nominations": the verb tells of candidates. */
    void nominations() {
        sense = sense == VerbSense.NONE ? sense : VerbSense.NOMINATED;
    }

    /** "Received no nominations". */
    void nothing() {
        sense = VerbSense.NONE;
    }

    /** The categories so far have what stood up to a place; people before it belong to none that follows. */
    void mark(int place) {
        taken = place;
    }

    /** Whether the people at a place are still free for a category behind them. */
    boolean takes(int place) {
        return place >= taken;
    }

    /**
     * Who gives the awards.
     *
     * @param behind whether it stands behind the categories that it gives, as "at the Silver Quill Awards" does
     * @param joined whether it goes on with a row of bodies
     */
    void body(AwardTerm body, boolean behind, boolean joined) {
        boolean late = behind
                || joined
                        && categoryAfterBody
                        && !categories.isEmpty()
                        && categories.getLast().hasBody();
        if (late && !categories.isEmpty() && (!bodySaid || joined)) {
            categories.stream().filter(t -> !t.hasBody() || joined).forEach(t -> t.body(body));
        }
        if (!joined || categoryAfterBody && categories.isEmpty()) {
            bodies.clear();
        }
        if (categories.isEmpty() || !late) {
            bodySaid = true;
            categoryAfterBody = false;
        }
        bodies.add(body);
        narration.speakOf(body);
    }

    /** A category; empty where the clause tells of none that can be stated. */
    Optional<Told> category(Passage words) {
        if (!verb || dead || sense == VerbSense.NONE) {
            nominals.clear();
            return Optional.empty();
        }
        categoryAfterBody = true;
        Told next = new Told(words, sense == VerbSense.WON ? Result.WON : Result.NOMINATED, bodies, bodySaid);
        categories.add(next);
        nominals.clear();
        return Optional.of(next);
    }

    /** The one person that a clause without categories yet is said of. */
    Optional<Mention> onlySubject() {
        return verb && categories.isEmpty() && subject.size() == 1 ? Optional.of(subject.getFirst()) : Optional.empty();
    }

    void person(Piece.Person person, int at, boolean prepositioned) {
        boolean joins = !nominals.isEmpty()
                && nominals.getLast().at() + 2 >= at
                && nominals.getLast().prepositioned() == prepositioned
                && !nominals.getLast().people().isEmpty();
        if (joins) {
            List<Mention> all = new ArrayList<>(nominals.removeLast().people());
            all.add(person.person());
            nominals.add(new Nominal(all, false, prepositioned, at));
        } else {
            nominals.add(new Nominal(List.of(person.person()), false, prepositioned, at));
        }
        if (verb && categories.isEmpty() && person.certain() && !prepositioned) {
            objects.add(person.person());
        }
    }

    /**
     * A work.
     *
     * @param object whether it only stands in comparison or as the winner over others
     * @param purpose whether it is what an award was for
     */
    void work(boolean own, boolean object, boolean purpose) {
        if (!own && purpose && verb) {
            dead = true;
            categories.forEach(Told::drop);
        }
        if (!object && !purpose) {
            nominals.add(new Nominal(List.of(), own, false, -9));
        }
    }

    /** "More ... than": the categories so far are compared, not told of. */
    void compared() {
        categories.forEach(Told::drop);
    }

    /** "Best Actor and Best Actress nominations": the noun behind tells of candidates. */
    void nominated() {
        nominations();
        categories.stream().filter(t -> t.result() == Result.WON).forEach(t -> t.result(Result.NOMINATED));
    }

    /** A name behind "at" or "from" that is of no known body: it may be who gives the awards before it. */
    void strange() {
        categories.stream().filter(t -> !t.hasBody()).forEach(Told::drop);
    }

    /** Gives the categories without people of their own those whom the clause is said of. */
    void close(boolean respective) {
        List<Mention> whom = objects.isEmpty() ? subject : objects;
        List<Told> open = categories.stream().filter(t -> !t.hasPeople()).toList();
        boolean aligned = whom.size() > 1 && whom.size() == open.size() && (respective || areOfPeople(open));
        for (int i = 0; i < open.size(); i++) {
            if (aligned) {
                open.get(i).people(whom.subList(i, i + 1));
            } else if (whom.size() <= 1 || open.size() == 1 || areOfDifferentGivers(open)) {
                open.get(i).people(whom);
            }
        }
        categories.clear();
    }

    /** "Roe and Poe won the Silver Quill Award for A and the Copper Lamp Award for B": both won both. */
    private static boolean areOfDifferentGivers(List<Told> open) {
        return open.stream().map(Told::bodies).distinct().count() == open.size();
    }

    /** Whether the categories are different ones, each for a person. */
    private static boolean areOfPeople(List<Told> open) {
        return open.stream().allMatch(t -> t.calling().isPresent())
                && open.stream().map(t -> t.category().text()).distinct().count() == open.size();
    }

    /** Leaves to the next sentence whom this one spoke of. */
    void spoken() {
        List<Mention> last = nominals.stream()
                .filter(n -> n.people().size() == 1)
                .findFirst()
                .map(Nominal::people)
                .orElse(subject);
        narration.speakOf(last.size() == 1 ? Optional.of(last.getFirst()) : Optional.empty());
    }
}
