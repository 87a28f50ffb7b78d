package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of one article mean there: a name that the article links, or that is its own, means the same thing where
 * it is not linked.
 */
final class Scope {
    private final EntityKey article;
    private final Map<String, Map<EntityKey, EntityType>> meanings = new HashMap<>();

    Scope(EntityKey article) {
        this.article = article;
    }

    /** The key of the article. */
    EntityKey article() {
        return article;
    }

    /** Notes what a linked name means. */
    void add(Mention.Page mention, EntityKey key) {
        meanings.computeIfAbsent(Authorities.fold(mention.name()), n -> new LinkedHashMap<>())
                .merge(key, mention.type(), (a, b) -> a == EntityType.THING || Kinship.specialises(b, a) ? b : a);
    }

    /** The one thing that the article calls by a name and that can be of the type; its own subject before others. */
    Optional<EntityKey> meaning(String name, EntityType type) {
        Map<EntityKey, EntityType> known = meanings.getOrDefault(Authorities.fold(name), Map.of());
        var fitting = known.entrySet().stream()
                .filter(e -> !Kinship.exclude(e.getValue(), type) && !Kinship.differInMedium(e.getValue(), type))
                .map(Map.Entry::getKey)
                .toList();
        boolean own = fitting.contains(article) && isKind(known.getOrDefault(article, EntityType.THING), type);
        if (own) {
            return Optional.of(article);
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isKind(EntityType special, EntityType general) {
        return special == general || general != EntityType.THING && Kinship.specialises(special, general);
    }
}
