package colophon.claim;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing of the graph.
 *
 * @param key its key
 * @param types what kinds of thing it is, most often one
 * @param label its name, without disambiguation
 * @param language the BCP 47 tag of the label
 * @param aliases other names it goes by, sorted, the label not among them
 * @param sameAs IRIs of the same thing elsewhere, each proved by the article or an authority file, sorted
 * @param described whether an article about it was read
 */
public record Entity(
        EntityKey key,
        SortedSet<EntityType> types,
        String label,
        String language,
        List<String> aliases,
        List<String> sameAs,
        boolean described) {
    public Entity {
        Objects.requireNonNull(key);
        types = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(types));
        Objects.requireNonNull(label);
        Objects.requireNonNull(language);
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
    }
}
