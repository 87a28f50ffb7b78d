package colophon.resolve;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the mentions of one entity say of it, added up: its possible types, each with how well it is proved, and its names.
 * The sums do not depend on the order of adding.
 */
final class Profile {
    /** How well a mention proves a type; one of a higher standing outweighs any number below it. */
    enum Proof {
        /** The range of a property of which it is the value, or an unlinked name's type. */
        INFERRED,
        /** A link's type, or that of a thing its article describes. */
        MENTIONED,
        /** What the article of its own is about. */
        DESCRIBED;

        private long weight() {
            return 1L << (20 * ordinal());
        }
    }

    private final Map<EntityType, Long> types = new EnumMap<>(EntityType.class);
    private final Map<String, Integer> names = new TreeMap<>();
    private String language = "";
    private boolean linked;

    /** Adds a type that a mention proves; THING proves nothing. */
    void addType(EntityType type, Proof proof) {
        if (type != EntityType.THING) {
            types.merge(type, proof.weight(), Long::sum);
        }
    }

    /** Adds the name of a mention, with the language it is in. */
    void addName(Mention mention, String nameLanguage) {
        names.merge(mention.name(), 1, Integer::sum);
        if (language.isEmpty() || nameLanguage.compareTo(language) < 0) {
            language = nameLanguage;
        }
        linked |= mention instanceof Mention.Page page && page.linked();
    }

    /** Whether a link leads to it or an article is about it, so that its title is certain. */
    boolean isLinked() {
        return linked;
    }

    /** The language of its names; of several, the first in the alphabet. */
    String language() {
        return language;
    }

    /** Its names with how often each was used, sorted. */
    Map<String, Integer> names() {
        return names;
    }

    /** The name used most; of several, the first in the alphabet. */
    Optional<String> mostUsedName() {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** The most specific type that is proved best. */
    EntityType type() {
        EntityType best = best(EntityType.THING);
        for (EntityType next = special(best); next != best; next = special(best)) {
            best = next;
        }
        return best;
    }

    /** Whether a type is proved by more than names and ranges. */
    boolean isProved(EntityType type) {
        return types.getOrDefault(type, 0L) >= Proof.MENTIONED.weight();
    }

    /** Whether an article of its own proves a type. */
    boolean isDescribedAs(EntityType type) {
        return types.getOrDefault(type, 0L) >= Proof.DESCRIBED.weight();
    }

    private EntityType best(EntityType none) {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Long>comparingByValue()
                        .thenComparing(Map.Entry.<EntityType, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(none);
    }

    private EntityType special(EntityType general) {
        return types.entrySet().stream()
                .filter(e -> Kinship.specialises(e.getKey(), general))
                .max(Map.Entry.<EntityType, Long>comparingByValue()
                        .thenComparing(Map.Entry.<EntityType, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(general);
    }
}
