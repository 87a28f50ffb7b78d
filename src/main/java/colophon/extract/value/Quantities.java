package colophon.extract.value;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Makes quantities: exact ones, ranges with their middle, and bare counts. */
public final class Quantities {
    private Quantities() {}

    /** A number in a unit named by the title of the unit's article. */
    public static Quantity<Mention> exact(BigDecimal amount, String unit) {
        return new Quantity<>(plain(amount), Optional.empty(), Optional.empty(), Optional.of(unit(unit)));
    }

    /** A range, given as its middle with both bounds; the bounds may stand in either order. */
    public static Quantity<Mention> range(BigDecimal one, BigDecimal other, String unit) {
        if (one.compareTo(other) == 0) {
            return exact(one, unit);
        }
        BigDecimal middle = one.add(other).divide(BigDecimal.TWO, 6, RoundingMode.HALF_EVEN);
        return new Quantity<>(
                plain(middle),
                Optional.of(plain(one.min(other))),
                Optional.of(plain(one.max(other))),
                Optional.of(unit(unit)));
    }

    /** A number of things. */
    public static Quantity<Mention> count(BigDecimal amount) {
        return new Quantity<>(plain(amount), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Mention unit(String title) {
        return Mention.named(title, EntityType.UNIT);
    }

    /** Without trailing zeros or exponent, so that equal amounts are equal values. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
