package colophon.extract.award;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One award as a line tells of it, before it is known what the line's article or row adds.
 *
 * @param name the award
 * @param category the words of the category alone, for telling what kind of people it is for
 * @param result what became of it, where the line or its setting says
 * @param date when, where said
 * @param people whom the line names for it
 * @param works works that the line names for it, in order
 * @param maker whether the page's person made the work as a whole, so that an award for it is theirs too
 */
public record AwardEntry(
        AwardName name,
        String category,
        Optional<AwardResults.Result> result,
        Optional<PartialDate> date,
        List<Mention> people,
        List<Mention> works,
        boolean maker) {
    public AwardEntry {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
        Objects.requireNonNull(result);
        Objects.requireNonNull(date);
        people = List.copyOf(people);
        works = List.copyOf(works);
    }

    /** The award of a page's person who made the work, as its producer. */
    public AwardEntry asMaker() {
        return new AwardEntry(name, category, result, date, people, works, true);
    }

    /** This with other people and works. */
    public AwardEntry withHonorees(List<Mention> otherPeople, List<Mention> otherWorks) {
        return new AwardEntry(name, category, result, date, otherPeople, otherWorks, maker);
    }
}
