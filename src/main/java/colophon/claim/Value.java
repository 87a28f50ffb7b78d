package colophon.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value of a claim or statement, or of a qualifier. The forms are those of Wikidata's data model.
 *
 * @param <E> what stands for a thing: a {@link Mention} in a claim, an {@link EntityKey} in a statement
 */
public sealed interface Value<E> {
    /** This value with every thing in it replaced. */
    <F> Value<F> map(Function<? super E, ? extends F> things);

    /** A thing. */
    record Item<E>(E thing) implements Value<E> {
        public Item {
            Objects.requireNonNull(thing);
        }

        @Override
        public <F> Item<F> map(Function<? super E, ? extends F> things) {
            return new Item<>(things.apply(thing));
        }
    }

    /** Words in a language, such as a title; {@code language} is a BCP 47 tag. */
    record Monolingual<E>(String text, String language) implements Value<E> {
        public Monolingual {
            Objects.requireNonNull(text);
            Objects.requireNonNull(language);
        }

        @Override
        public <F> Monolingual<F> map(Function<? super E, ? extends F> things) {
            return new Monolingual<>(text, language);
        }
    }

    /** A string without language: an identifier, a classification, an ordinal. */
    record Plain<E>(String text) implements Value<E> {
        public Plain {
            Objects.requireNonNull(text);
        }

        @Override
        public <F> Plain<F> map(Function<? super E, ? extends F> things) {
            return new Plain<>(text);
        }
    }

    /** A web address. */
    record Address<E>(String iri) implements Value<E> {
        public Address {
            Objects.requireNonNull(iri);
        }

        @Override
        public <F> Address<F> map(Function<? super E, ? extends F> things) {
            return new Address<>(iri);
        }
    }

    /** A date as exact as the article is. */
    record Time<E>(PartialDate date) implements Value<E> {
        public Time {
            Objects.requireNonNull(date);
        }

        @Override
        public <F> Time<F> map(Function<? super E, ? extends F> things) {
            return new Time<>(date);
        }
    }

    /**
     * A number, with its unit and bounds where the article gives them.
     *
     * @param amount the number in the article's unit; of a range, its middle
     * @param lower the lower bound of a range
     * @param upper the upper bound of a range
     * @param unit the unit of measure or currency; empty for a bare count
     */
    record Quantity<E>(BigDecimal amount, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Optional<E> unit)
            implements Value<E> {
        public Quantity {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(unit);
            if (lower.isPresent() != upper.isPresent()) {
                throw new IllegalArgumentException("a range has both bounds");
            }
        }

        @Override
        public <F> Quantity<F> map(Function<? super E, ? extends F> things) {
            return new Quantity<>(amount, lower, upper, unit.map(things));
        }
    }
}
