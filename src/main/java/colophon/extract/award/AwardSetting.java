package colophon.extract.award;

import colophon.claim.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a heading, an introducing sentence or the line above says for the lines below it.
 *
 * @param body who gives the awards; {@link AwardTerm#NONE} where nothing says
 * @param result the result that all have
 * @param date when they were given
 */
public record AwardSetting(AwardTerm body, Optional<AwardResults.Result> result, Optional<PartialDate> date) {
    /** Nothing said. */
    public static final AwardSetting NONE = new AwardSetting(AwardTerm.NONE, Optional.empty(), Optional.empty());

    public AwardSetting {
        Objects.requireNonNull(body);
        Objects.requireNonNull(result);
        Objects.requireNonNull(date);
    }

    /** This with another body, whose year it takes along. */
    public AwardSetting withBody(AwardTerm other) {
        return new AwardSetting(other, result, Occasion.of(other.text()).date().or(() -> date));
    }

    /** This with another result. */
    public AwardSetting withResult(AwardResults.Result other) {
        return new AwardSetting(body, Optional.of(other), date);
    }

    /** This with another date. */
    public AwardSetting withDate(PartialDate other) {
        return new AwardSetting(body, result, Optional.of(other));
    }
}
