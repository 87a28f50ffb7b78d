package colophon.extract.prose.mention;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import java.util.Objects;
import java.util.Optional;

/** What sort of thing some words of a sentence name, as far as the words themselves tell. */
public sealed interface Sense {
    /**
     * A proper name that is no title or award by its form.
     *
     * @param text the name
     * @param link the title of the page it is linked to
     * @param role what stands before it ("American writer"), empty where nothing does
     */
    record Name(String text, Optional<String> link, Description role) implements Sense {
        public Name {
            Objects.requireNonNull(link);
            Objects.requireNonNull(role);
        }
    }

    /**
     * A title of a work.
     *
     * @param text the title
     * @param link the title of the page it is linked to
     * @param marked whether quotation marks, italics or the article itself prove it to be one
     * @param own whether it is the title of the article's subject
     */
    record Title(String text, Optional<String> link, boolean marked, boolean own) implements Sense {
        public Title {
            Objects.requireNonNull(link);
        }
    }

    /** An award, prize or list. */
    record Award(AwardPhrase phrase) implements Sense {
        public Award {
            Objects.requireNonNull(phrase);
        }
    }

    /**
     * A date or a span of time.
     *
     * @param start the date or the first of the span
     * @param end the last of the span
     */
    record Time(PartialDate start, Optional<PartialDate> end) implements Sense {
        public Time {
            Objects.requireNonNull(start);
            Objects.requireNonNull(end);
        }
    }

    /** A whole number, in digits or in words. */
    record Count(long number) implements Sense {}

    /** A common noun for a kind of work with what stands before it ("the 2006 science fiction film"). */
    record Kind(KindPhrase phrase) implements Sense {
        public Kind {
            Objects.requireNonNull(phrase);
        }
    }

    /** A sum of money. */
    record Money(Value.Quantity<Mention> sum) implements Sense {
        public Money {
            Objects.requireNonNull(sum);
        }
    }

    /** A pronoun, in lower case. */
    record Pronoun(String word) implements Sense {}
}
