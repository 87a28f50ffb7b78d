package colophon.resolve;

import colophon.claim.EntityKey;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Things that two keys name and that are certainly one.
 *
 * @param merged keys that are given up, each with the key that takes its place
 */
record Matches(SortedMap<EntityKey, EntityKey> merged) {
    /** Finds them in what all articles say. */
    static Matches find(ArticleSet articles, Identities identities, Mentions mentions, Profiles first) {
        SortedMap<EntityKey, EntityKey> merged = new TreeMap<>();
        WorkFacts facts = WorkFacts.gather(articles, identities, mentions);
        merged.putAll(Adaptations.find(facts, first));
        merged.putAll(Editions.find(facts));
        return new Matches(merged);
    }

    /** The key that stands for a key. */
    EntityKey of(EntityKey key) {
        return merged.getOrDefault(key, key);
    }
}
