package colophon.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An edition as the graph describes it.
 *
 * @param iri its IRI
 * @param languages the tags of its language
 * @param facts what is said of it, the gloss of its title among them
 */
record StatedEdition(String iri, SortedSet<String> languages, List<StatedFact> facts) {
    StatedEdition {
        Objects.requireNonNull(iri);
        languages = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        facts = List.copyOf(facts);
    }

    /** Its titles. */
    List<String> titles() {
        return facts.stream()
                .filter(f -> f.property().equals("P1476"))
                .map(StatedFact::value)
                .toList();
    }
}
