package colophon.pipeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the values of boxes of key facts and of the rows of tables and lists.
 *
 * @param typed how many became typed claims
 * @param kept how many have no typed form and stay text
 * @param rejected how many should have become a claim and did not, by reason
 */
public record ValueCounts(long typed, long kept, SortedMap<String, Long> rejected) {
    public ValueCounts {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    }

    /** How many should have become a claim and did not, in all. */
    public long rejectedCount() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
