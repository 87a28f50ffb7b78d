package colophon.extract.value;

import java.util.Objects;

/**
 * A value and its place in the text that was scanned.
 *
 * @param value the value
 * @param from the first {@code char} index of its words
 * @param to the {@code char} index after them
 * @param <T> the kind of value
 */
public record Found<T>(T value, int from, int to) {
    public Found {
        Objects.requireNonNull(value);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: " + from + ".." + to);
        }
    }
}
