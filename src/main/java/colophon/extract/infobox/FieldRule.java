package colophon.extract.infobox;

import colophon.claim.EntityType;
import colophon.claim.PropertyId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What becomes of a field of a box.
 *
 * @param field the field's name
 * @param subjects the types of subject that this is for; empty for all
 * @param reader the name of the reader for its values
 * @param properties what is stated of each value
 * @param type what the values are
 * @param note why nothing is stated, for a field that is kept as text
 */
record FieldRule(
        String field,
        Set<EntityType> subjects,
        String reader,
        List<PropertyId> properties,
        EntityType type,
        String note) {
    FieldRule {
        Objects.requireNonNull(field);
        subjects = Set.copyOf(subjects);
        Objects.requireNonNull(reader);
        properties = List.copyOf(properties);
        Objects.requireNonNull(type);
        Objects.requireNonNull(note);
    }

    boolean isFor(EntityType subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }

    /** The first of the properties; a rule whose reader states none has none. */
    PropertyId property() {
        return properties.getFirst();
    }
}
