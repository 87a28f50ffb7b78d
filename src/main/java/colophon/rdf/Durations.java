package colophon.rdf;

import colophon.claim.CanonicalForm;
import colophon.claim.EntityKey;
import colophon.claim.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Durations in ISO 8601, which schema.org wants. */
final class Durations {
    /** Keys of units, each with its letter and how many seconds it has. */
    private static final Map<String, Unit> UNITS = Map.of(
            "Second", new Unit('S', 1),
            "Minute", new Unit('M', 60),
            "Hour", new Unit('H', 3600));

    private record Unit(char letter, int seconds) {}

    private Durations() {}

    /** {@code PT100M} for 100 minutes; none for a range or a unit that is none of time. */
    static Optional<String> iso(Value.Quantity<EntityKey> quantity) {
        if (quantity.lower().isPresent() || quantity.amount().signum() < 0) {
            return Optional.empty();
        }
        return quantity.unit()
                .flatMap(unit -> Optional.ofNullable(UNITS.get(unit.path())))
                .map(unit -> iso(quantity.amount(), unit));
    }

    /** Only seconds can have a fraction (ISO 8601, and XML Schema part 2, section 3.3.6). */
    private static String iso(BigDecimal amount, Unit unit) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole
                ? "PT" + CanonicalForm.number(amount) + unit.letter()
                : "PT" + CanonicalForm.number(amount.multiply(BigDecimal.valueOf(unit.seconds()))) + "S";
    }
}
