package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The profiles of all entities of a dataset. Used by one thread. */
final class Profiles {
    private static final Profile UNKNOWN = new Profile();

    private final Map<EntityKey, Profile> profiles = new HashMap<>();

    /** Adds what a mention says of an entity. */
    void add(EntityKey key, Mention mention, List<EntityType> range, String language) {
        Profile profile = profiles.computeIfAbsent(key, k -> new Profile());
        boolean certain = !(mention instanceof Mention.Page page) || page.linked();
        profile.addType(mention.type(), certain ? Profile.Proof.MENTIONED : Profile.Proof.INFERRED);
        if (mention.type() == EntityType.THING && !range.isEmpty()) {
            profile.addType(range.getFirst(), Profile.Proof.INFERRED);
        }
        profile.addName(mention, mention instanceof Mention.Local local ? local.language() : language);
    }

    /** Adds what the article about an entity proves it to be. */
    void describe(EntityKey key, EntityType type) {
        profiles.computeIfAbsent(key, k -> new Profile()).addType(type, Profile.Proof.DESCRIBED);
    }

    /** The profile of an entity; an empty one where nothing mentions it. */
    Profile of(EntityKey key) {
        return profiles.getOrDefault(key, UNKNOWN);
    }

    /** The entities. */
    Set<EntityKey> keys() {
        return profiles.keySet();
    }
}
