package colophon.resolve;

import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.resolve.WorkFacts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds adaptations that the article of the adapted work describes as its own ({@code Title/film}) and that have an article
 * too ({@code Title_(2010_film)}). They are one only where all evidence agrees: that article says that it is based on the
 * work, both are in the same medium and have the same title, no year or director tells them apart, and neither could be
 * another one.
 */
final class Adaptations {
    private final WorkFacts facts;
    private final Profiles profiles;

    /** Works to those of their adaptations that can have an article of their own. */
    private final Map<EntityKey, List<EntityKey>> adaptations = new HashMap<>();

    private Adaptations(WorkFacts facts, Profiles profiles) {
        this.facts = facts;
        this.profiles = profiles;
        facts.works().forEach((key, work) -> {
            if (key.path().indexOf('/') < 0) {
                work.basedOn()
                        .forEach(original -> adaptations
                                .computeIfAbsent(original, o -> new ArrayList<>())
                                .add(key));
            }
        });
    }

    /** The keys within an adapted work's article, each with the key of its own article. */
    static SortedMap<EntityKey, EntityKey> find(WorkFacts facts, Profiles profiles) {
        return new Adaptations(facts, profiles).matches();
    }

    private SortedMap<EntityKey, EntityKey> matches() {
        Map<EntityKey, List<EntityKey>> candidates = new TreeMap<>();
        Map<EntityKey, Integer> wanted = new TreeMap<>();
        facts.works().forEach((key, local) -> {
            int slash = key.path().indexOf('/');
            if (slash > 0) {
                List<EntityKey> fitting =
                        candidates(key, local, new EntityKey(key.path().substring(0, slash)));
                candidates.put(key, fitting);
                fitting.forEach(f -> wanted.merge(f, 1, Integer::sum));
            }
        });
        SortedMap<EntityKey, EntityKey> matches = new TreeMap<>();
        candidates.forEach((local, fitting) -> {
            if (fitting.size() == 1 && wanted.getOrDefault(fitting.getFirst(), 0) == 1) {
                matches.put(local, fitting.getFirst());
            }
        });
        return matches;
    }

    private List<EntityKey> candidates(EntityKey key, Facts local, EntityKey work) {
        EntityType type = profiles.of(key).type();
        if (!type.isWork() || !local.basedOn().contains(work)) {
            return List.of();
        }
        return adaptations.getOrDefault(work, List.of()).stream()
                .filter(other -> profiles.of(other).type() == type && hasTitle(other, local.names()))
                .filter(other -> !isToldApart(local, facts.of(other)))
                .toList();
    }

    private static boolean hasTitle(EntityKey key, Set<String> names) {
        return names.contains(Authorities.fold(Entities.bare(Entities.title(key))));
    }

    private static boolean isToldApart(Facts a, Facts b) {
        return disjoint(a.directors(), b.directors()) || yearsDiffer(a.years(), b.years());
    }

    private static boolean disjoint(Set<EntityKey> a, Set<EntityKey> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** A festival one year and the cinemas the next are one release. */
    private static boolean yearsDiffer(Set<Integer> a, Set<Integer> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> Math.abs(x - y) <= 1));
    }
}
