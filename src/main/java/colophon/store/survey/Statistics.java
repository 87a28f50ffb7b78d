package colophon.store.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exact counts of a dataset as the Vocabulary of Interlinked Datasets (VoID) has them.
 *
 * @param triples how many triples it has
 * @param subjects how many different subjects
 * @param objects how many different objects, literals among them
 * @param entities how many entities of ours are subjects
 * @param properties the properties, each with how many triples have it
 * @param classes the classes, each with how many things are of it
 * @param links by what property how many triples lead to which other dataset
 */
public record Statistics(
        long triples,
        long subjects,
        long objects,
        long entities,
        SortedMap<String, Long> properties,
        SortedMap<String, Long> classes,
        SortedMap<Link, Long> links) {
    public Statistics {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }

    /**
     * Links to another dataset.
     *
     * @param property the property that links
     * @param target what the IRIs of the other dataset begin with
     */
    public record Link(String property, String target) implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            int byProperty = property.compareTo(other.property);
            return byProperty != 0 ? byProperty : target.compareTo(other.target);
        }
    }
}
