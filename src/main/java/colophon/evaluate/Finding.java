package colophon.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact or a part of one that was compared.
 *
 * @param label the fact in words
 * @param property the property that it counts for: its own, or that of a qualifier with that of its statement behind it
 * @param subject what it is about
 * @param value the value
 * @param sentence the words of the article that say it, where they are known
 * @param rules the rules that read it; none for what is missed
 */
public record Finding(
        String label, String property, String subject, String value, Optional<String> sentence, List<String> rules) {
    public Finding {
        Objects.requireNonNull(label);
        Objects.requireNonNull(property);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(value);
        Objects.requireNonNull(sentence);
        rules = List.copyOf(rules);
    }
}
