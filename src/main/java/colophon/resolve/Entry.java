package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Reference;
import colophon.claim.Value;
import java.util.List;

/**
 * A claim about an entity, its mentions resolved, not yet united with others that say the same.
 *
 * @param property what is said
 * @param value of it
 * @param qualifiers what narrows it down
 * @param rank its standing
 * @param reference where it stands
 */
record Entry(
        PropertyId property,
        Value<EntityKey> value,
        List<Qualifier<EntityKey>> qualifiers,
        Rank rank,
        Reference reference) {
    Entry {
        qualifiers = List.copyOf(qualifiers);
    }

    /** The same with another value. */
    Entry withValue(Value<EntityKey> other) {
        return new Entry(property, other, qualifiers, rank, reference);
    }
}
