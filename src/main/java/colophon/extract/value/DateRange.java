package colophon.extract.value;

import colophon.claim.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date, or a span of time from one date to another.
 *
 * @param start the date, or the first of the span
 * @param end the last date of a span
 * @param ongoing whether the span lasts until the time of writing ("1997–present")
 * @param approximate whether the article calls it uncertain ("c. 1920")
 */
public record DateRange(PartialDate start, Optional<PartialDate> end, boolean ongoing, boolean approximate) {
    public DateRange {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
    }

    /** A single exact date. */
    public static DateRange of(PartialDate date) {
        return new DateRange(date, Optional.empty(), false, false);
    }

    /** Whether this is one date and not a span. */
    public boolean isSingle() {
        return end.isEmpty() && !ongoing;
    }
}
