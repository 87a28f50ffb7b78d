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
 */
public record AwardEntry(
        AwardName name,
        String category,
        Optional<AwardResults.Result> result,
        Optional<PartialDate> date,
        List<Mention> people,
        List<Mention> works) {
    public AwardEntry {
        Objects.requireNonNull(name);
        Objects.requireNonNull(category);
        Objects.requireNonNull(result);
        Objects.requireNonNull(date);
        people = List.copyOf(people);
        works = List.copyOf(works);
    }
}
