package colophon.extract.prose.rule;

import java.util.List;
import java.util.Map;

/** What a rule's match gives. */
public sealed interface Outcome {
    /**
     * A claim for each value of a slot.
     *
     * @param subject the slot whose thing it is about; {@code S} for the thing the pattern is said of
     * @param property the property's id
     * @param value the slot with the values; a name after {@code =} for that very thing
     * @param qualifiers qualifying properties to slots
     */
    record State(String subject, String property, String value, Map<String, String> qualifiers) implements Outcome {
        public State {
            qualifiers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(qualifiers));
        }
    }

    /**
     * Something that takes more than filling in slots, such as stating an award.
     *
     * @param name its name
     * @param arguments what it is told
     */
    record Act(String name, List<String> arguments) implements Outcome {
        public Act {
            arguments = List.copyOf(arguments);
        }
    }
}
