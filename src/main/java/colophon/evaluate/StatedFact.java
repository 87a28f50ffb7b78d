package colophon.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * A fact as the graph states it, in names.
 *
 * @param qualifiers what narrows it down
 * @param deprecated whether it is stated as wrong
 * @param rules the rules that read it
 * @param sentences the words of the article that say it
 */
record StatedFact(
        String subject,
        String property,
        String value,
        List<Qualifier> qualifiers,
        boolean deprecated,
        List<String> rules,
        List<String> sentences) {
    /** A qualifier with its value in words. */
    record Qualifier(String property, String value) {}

    StatedFact {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
        qualifiers = List.copyOf(qualifiers);
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
    }

    /** The fact as a reader of a list sees it. */
    String label() {
        return subject + "  " + property + "  " + value;
    }
}
