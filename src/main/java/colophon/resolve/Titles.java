package colophon.resolve;

import colophon.claim.EntityKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of titles, each made once, so that equal keys are one object. Used by one thread. */
final class Titles {
    private final Map<String, EntityKey> byTitle = new HashMap<>();
    private final Map<EntityKey, EntityKey> keys = new HashMap<>();

    /** The key of a title. */
    EntityKey key(String title) {
        return byTitle.computeIfAbsent(title, t -> intern(EntityKey.ofTitle(t)));
    }

    /** The key of a title, none where it is blank. */
    Optional<EntityKey> keyIfAny(String title) {
        return title.isBlank() ? Optional.empty() : Optional.of(key(title));
    }

    /** The key of a thing that only one article describes. */
    EntityKey child(EntityKey article, String path) {
        return intern(article.child(path));
    }

    private EntityKey intern(EntityKey key) {
        EntityKey known = keys.putIfAbsent(key, key);
        return known == null ? key : known;
    }
}
