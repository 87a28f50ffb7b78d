package colophon.store.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by raw terms. */
final class Tally {
    private final Map<String, long[]> counts = new HashMap<>();

    void add(String raw) {
        counts.computeIfAbsent(raw, r -> new long[1])[0]++;
    }

    long total() {
        return counts.values().stream().mapToLong(c -> c[0]).sum();
    }

    /** The counts by IRI. */
    SortedMap<String, Long> byIri() {
        SortedMap<String, Long> all = new TreeMap<>();
        counts.forEach((raw, count) -> {
            if (raw.startsWith("<")) {
                all.put(SortedLine.iri(raw), count[0]);
            }
        });
        return all;
    }
}
