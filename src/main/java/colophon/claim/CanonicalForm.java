package colophon.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One text for a value: the same for equal values, different for different ones, and the same on every machine. Statements
 * are sorted, united and named by it, so that it must never change: a changed form is a changed IRI.
 */
public final class CanonicalForm {
    /** Digits after which a number is written with an exponent, so that no input makes a gigantic text. */
    private static final int MAX_DIGITS = 60;

    private CanonicalForm() {}

    /** The canonical form of a value. */
    public static String of(Value<EntityKey> value) {
        return append(value, new StringBuilder()).toString();
    }

    /** Appends the canonical form of a value. */
    public static StringBuilder append(Value<EntityKey> value, StringBuilder out) {
        return switch (value) {
            case Value.Item<EntityKey> item ->
                out.append("item:").append(item.thing().path());
            case Value.Monolingual<EntityKey> words ->
                out.append("text:").append(words.language()).append(':').append(words.text());
            case Value.Plain<EntityKey> string -> out.append("string:").append(string.text());
            case Value.Address<EntityKey> address -> out.append("iri:").append(address.iri());
            case Value.Time<EntityKey> time -> out.append("time:").append(time.date());
            case Value.Quantity<EntityKey> quantity -> appendQuantity(quantity, out);
        };
    }

    /** Appends the canonical forms of qualifiers, each after its property, in the order given. */
    public static StringBuilder append(List<Qualifier<EntityKey>> qualifiers, StringBuilder out) {
        for (Qualifier<EntityKey> q : qualifiers) {
            out.append('\n').append(q.property().value()).append(' ');
            append(q.value(), out);
        }
        return out;
    }

    /** A number in its shortest decimal form: {@code 100} for 100.00 and 1E+2. */
    public static String number(BigDecimal number) {
        BigDecimal short_ = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return short_.precision() + Math.abs((long) short_.scale()) > MAX_DIGITS
                ? short_.toString()
                : short_.toPlainString();
    }

    private static StringBuilder appendQuantity(Value.Quantity<EntityKey> quantity, StringBuilder out) {
        out.append("quantity:").append(number(quantity.amount()));
        appendNumber(quantity.lower(), out.append(';'));
        appendNumber(quantity.upper(), out.append(';'));
        out.append(';');
        quantity.unit().ifPresent(unit -> out.append(unit.path()));
        return out;
    }

    private static void appendNumber(Optional<BigDecimal> number, StringBuilder out) {
        number.ifPresent(n -> out.append(number(n)));
    }
}
