package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import colophon.extract.prose.mention.AwardPhrase;
import colophon.extract.prose.mention.KindPhrase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What fills a slot of a rule, once it is known what the words refer to. */
sealed interface Bound {
    /**
     * A person, work, place or other thing.
     *
     * @param mention the thing
     * @param role the character played, where the words say so ("X as Y")
     */
    record Thing(Mention mention, Optional<String> role) implements Bound {
        public Thing {
            Objects.requireNonNull(mention);
            Objects.requireNonNull(role);
        }

        static Thing of(Mention mention) {
            return new Thing(mention, Optional.empty());
        }
    }

    /**
     * An award.
     *
     * @param phrase its name
     * @param recipients people named for it ("Best Actress for Bates")
     */
    record Award(AwardPhrase phrase, List<Mention> recipients) implements Bound {
        public Award {
            Objects.requireNonNull(phrase);
            recipients = List.copyOf(recipients);
        }
    }

    /** A date or the span from one to another. */
    record When(PartialDate start, Optional<PartialDate> end) implements Bound {
        public When {
            Objects.requireNonNull(start);
            Objects.requireNonNull(end);
        }
    }

    /** A count. */
    record Number(long count) implements Bound {}

    /** A sum of money. */
    record Sum(Value.Quantity<Mention> quantity) implements Bound {}

    /**
     * What a person is: "an English actor and director".
     *
     * @param countries titles of countries
     * @param occupations occupations
     */
    record Calling(List<String> countries, List<String> occupations) implements Bound {
        public Calling {
            countries = List.copyOf(countries);
            occupations = List.copyOf(occupations);
        }
    }

    /** Words as they stand, such as the name of a list. */
    record Words(String text) implements Bound {}

    /** A noun for a work that is not yet a certain work ("a 1977 science fiction novel"). */
    record Kind(KindPhrase phrase) implements Bound {}
}
