package colophon.claim;

import java.util.Objects;
import java.util.function.Function;

/**
 * What narrows a claim or statement down: when, for which work, in which role.
 *
 * @param property the qualifying property
 * @param value its value
 * @param <E> what stands for a thing, as in {@link Value}
 */
public record Qualifier<E>(PropertyId property, Value<E> value) {
    public Qualifier {
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
    }

    /** This qualifier with every thing in it replaced. */
    public <F> Qualifier<F> map(Function<? super E, ? extends F> things) {
        return new Qualifier<>(property, value.map(things));
    }
}
