package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.resolve.WorkFacts.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds editions that several articles describe: editions of one work with the same ISBN are one, unless their languages
 * tell them apart.
 */
final class Editions {
    private Editions() {}

    /** The keys of editions that are another one, each with the key that is kept, the first in the alphabet. */
    static SortedMap<EntityKey, EntityKey> find(WorkFacts facts) {
        Map<String, EntityKey> known = new HashMap<>();
        SortedMap<EntityKey, EntityKey> same = new TreeMap<>();
        facts.works().forEach((key, edition) -> {
            for (EntityKey work : edition.editionOf()) {
                for (String isbn : edition.isbns()) {
                    EntityKey first = known.putIfAbsent(work + " " + isbn, key);
                    if (first != null && !first.equals(key) && haveOneLanguage(facts, first, edition)) {
                        same.put(key, same.getOrDefault(first, first));
                    }
                }
            }
        });
        return same;
    }

    private static boolean haveOneLanguage(WorkFacts facts, EntityKey first, Facts edition) {
        Set<EntityKey> a = facts.of(first).languages();
        Set<EntityKey> b = edition.languages();
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }
}
