package colophon.pipeline;

import colophon.claim.PropertyId;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did.
 *
 * @param files how many inputs were found
 * @param bytes their size
 * @param articles how many articles the graph was made from
 * @param failed how many inputs could not be used, folders that could not be searched among them
 * @param entities how many entities the graph has
 * @param statements how many statements the graph has, by property
 * @param diagnostics how often each kind of problem was reported, by code
 * @param values what became of the values of boxes and the rows of tables and lists
 * @param violations how many times the graph violates the shapes
 * @param snapshot the number of the snapshot put in service; empty where the build failed and the former one stays
 */
public record BuildSummary(
        int files,
        long bytes,
        int articles,
        int failed,
        long entities,
        SortedMap<PropertyId, Long> statements,
        SortedMap<String, Long> diagnostics,
        ValueCounts values,
        long violations,
        OptionalInt snapshot) {
    public BuildSummary {
        statements = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(statements));
        diagnostics = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(diagnostics));
        Objects.requireNonNull(values);
        Objects.requireNonNull(snapshot);
    }

    /** How many statements the graph has in all. */
    public long statementCount() {
        return statements.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether all inputs were used and the graph is in service. */
    public boolean succeeded() {
        return failed == 0 && snapshot.isPresent();
    }
}
