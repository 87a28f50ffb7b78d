package colophon.claim;

import java.util.List;
import java.util.Objects;

/**
 * What one place of one article says about a mention. A {@link Statement} is what follows from it for an entity.
 *
 * @param subject what the claim is about
 * @param property what is said
 * @param value of it
 * @param qualifiers what narrows it down
 * @param rank NORMAL but for values known to be wrong
 * @param evidence the words that say it
 */
public record Claim(
        Mention subject,
        PropertyId property,
        Value<Mention> value,
        List<Qualifier<Mention>> qualifiers,
        Rank rank,
        Evidence evidence) {
    public Claim {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
        qualifiers = List.copyOf(qualifiers);
        Objects.requireNonNull(rank);
        Objects.requireNonNull(evidence);
    }
}
