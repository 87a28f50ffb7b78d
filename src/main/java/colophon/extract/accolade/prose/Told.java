package colophon.extract.accolade.prose;

import colophon.article.Passage;
import colophon.claim.Mention;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A category that a sentence tells of, as far as the sentence has been read. */
final class Told {
    private final Passage category;
    private Result result;
    private final List<AwardTerm> bodies = new ArrayList<>();
    private final List<Mention> people = new ArrayList<>();
    private boolean bodySaid;
    private boolean peopleSaid;
    private boolean dropped;

    Told(Passage category, Result result, List<AwardTerm> bodies, boolean bodySaid) {
        this.category = category;
        this.result = result;
        this.bodies.addAll(bodies);
        this.bodySaid = bodySaid;
    }

    Passage category() {
        return category;
    }

    Result result() {
        return result;
    }

    List<AwardTerm> bodies() {
        return bodies;
    }

    List<Mention> people() {
        return people;
    }

    boolean isDropped() {
        return dropped;
    }

    /** Whether the words of this very clause say who gives the award. */
    boolean hasBody() {
        return bodySaid;
    }

    /** Whether the words beside the category name its people. */
    boolean hasPeople() {
        return peopleSaid;
    }

    void result(Result other) {
        result = other;
    }

    /** Who gives the award stands behind the category. */
    void body(AwardTerm body) {
        if (!bodySaid) {
            bodies.clear();
        }
        bodySaid = true;
        bodies.add(body);
    }

    void people(List<Mention> named) {
        peopleSaid = true;
        named.stream().filter(n -> !people.contains(n)).forEach(people::add);
    }

    void drop() {
        dropped = true;
    }

    /** Whether the category is for people: who they are is part of the award. */
    Optional<String> calling() {
        String lower = category.text().toLowerCase(java.util.Locale.ROOT);
        return List.of("actor", "actress", "perform", "director", "directing", "newcomer").stream()
                .filter(lower::contains)
                .findFirst();
    }
}
