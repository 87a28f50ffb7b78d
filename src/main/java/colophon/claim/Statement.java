package colophon.claim;

import java.util.List;
import java.util.Objects;

/**
 * What is stated about an entity: claims of one or several articles that say the same, united. Immutable; the lists are in
 * their canonical order, so that equal statements are equal however they were read.
 *
 * @param subject what it is about
 * @param property what is said
 * @param value of it
 * @param qualifiers what narrows it down, sorted
 * @param rank its standing
 * @param references where it stands, sorted, at least one
 */
public record Statement(
        EntityKey subject,
        PropertyId property,
        Value<EntityKey> value,
        List<Qualifier<EntityKey>> qualifiers,
        Rank rank,
        List<Reference> references) {
    public Statement {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
        qualifiers = List.copyOf(qualifiers);
        Objects.requireNonNull(rank);
        references = List.copyOf(references);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("a statement has a reference: " + subject + " " + property);
        }
    }
}
