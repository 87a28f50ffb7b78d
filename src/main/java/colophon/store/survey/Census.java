package colophon.store.survey;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many things of which kind a dataset has.
 *
 * @param things how many classes of schema.org its things have in all, which is how many things there are where each has one
 * @param statements how many statements there are
 * @param references how many places in articles they rest on
 * @param articles how many articles were read
 * @param classes the classes of schema.org, each with how many things of ours are of it
 */
public record Census(long things, long statements, long references, long articles, Map<String, Long> classes) {
    public Census {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    }
}
