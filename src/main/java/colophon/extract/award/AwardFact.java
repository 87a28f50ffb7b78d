package colophon.extract.award;

import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That people, or a work, received or were nominated for an award.
 *
 * @param award the award with its category, such as {@code Academy Award for Best Actor}
 * @param awardTitle the title of its page, where a link gives it
 * @param outcome whether it was won
 * @param recipients the people or groups named for it, in order; empty where only the work is
 * @param work the work that it was for, where the article says
 * @param date when, as exact as the article is
 * @param conferredBy the organisation or festival that gives it, where the article or the vocabulary says
 * @param votes the votes or points received, where the article says
 * @param evidence the words that say it
 */
public record AwardFact(
        String award,
        Optional<String> awardTitle,
        Outcome outcome,
        List<Mention> recipients,
        Optional<Mention> work,
        Optional<PartialDate> date,
        Optional<Mention> conferredBy,
        Optional<Integer> votes,
        Evidence evidence) {
    public AwardFact {
        Objects.requireNonNull(awardTitle);
        Objects.requireNonNull(outcome);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(work);
        Objects.requireNonNull(date);
        Objects.requireNonNull(conferredBy);
        Objects.requireNonNull(votes);
        Objects.requireNonNull(evidence);
        if (award.isBlank()) {
            throw new IllegalArgumentException("an award has a name");
        }
        if (recipients.isEmpty() && work.isEmpty()) {
            throw new IllegalArgumentException("an award is for somebody or something: " + award);
        }
    }
}
