package colophon.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How what is stated of an article compares with its gold facts.
 *
 * @param title the article's title
 * @param found what is required and stated
 * @param missed what is required and not stated
 * @param spurious what is stated and neither required nor left open
 * @param rules how each rule did
 */
public record ArticleScore(
        String title,
        List<Finding> found,
        List<Finding> missed,
        List<Finding> spurious,
        SortedMap<String, RuleCount> rules) {
    public ArticleScore {
        Objects.requireNonNull(title);
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The counts of the article. */
    public Counts counts() {
        return new Counts(found.size(), missed.size(), spurious.size());
    }
}
