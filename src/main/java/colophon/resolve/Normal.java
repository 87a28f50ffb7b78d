package colophon.resolve;

import colophon.claim.CanonicalForm;
import colophon.claim.EntityKey;
import colophon.claim.Value;
import java.math.BigDecimal;
import java.text.Normalizer;

/** Values in the one way they are published: texts composed (NFC), numbers without trailing zeros. */
final class Normal {
    private Normal() {}

    /** The normal form of a value. */
    static Value<EntityKey> of(Value<EntityKey> value) {
        return switch (value) {
            case Value.Monolingual<EntityKey> words -> new Value.Monolingual<>(text(words.text()), words.language());
            case Value.Plain<EntityKey> string -> new Value.Plain<>(text(string.text()));
            case Value.Quantity<EntityKey> quantity ->
                new Value.Quantity<>(
                        number(quantity.amount()),
                        quantity.lower().map(Normal::number),
                        quantity.upper().map(Normal::number),
                        quantity.unit());
            case Value.Item<EntityKey> item -> item;
            case Value.Address<EntityKey> address -> address;
            case Value.Time<EntityKey> time -> time;
        };
    }

    private static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static BigDecimal number(BigDecimal number) {
        return new BigDecimal(CanonicalForm.number(number));
    }
}
