package colophon.extract.award;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An award's name put together.
 *
 * @param name the award with its category, without a year: {@code Academy Award for Best Actor}
 * @param title the title of its page, where a link gives it
 * @param conferredBy who confers it, where that is known and is not the award itself
 * @param date the year that the words name ("the 2005 Booker Prize"), if any
 */
public record AwardName(
        String name, Optional<String> title, Optional<Mention> conferredBy, Optional<PartialDate> date) {
    public AwardName {
        Objects.requireNonNull(title);
        Objects.requireNonNull(conferredBy);
        Objects.requireNonNull(date);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an award has a name");
        }
    }
}
