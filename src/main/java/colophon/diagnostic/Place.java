package colophon.diagnostic;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where in the input something was found.
 *
 * @param source the file (or folder) as the user named it
 * @param line the 1-based line, where one is known
 */
public record Place(String source, OptionalInt line) {
    public Place {
        Objects.requireNonNull(source);
        Objects.requireNonNull(line);
        if (line.isPresent() && line.getAsInt() < 1) {
            throw new IllegalArgumentException("lines count from 1: " + line.getAsInt());
        }
    }

    /** A place that is the whole of a source. */
    public static Place of(String source) {
        return new Place(source, OptionalInt.empty());
    }

    /** A line of a source, counted from 1. */
    public static Place of(String source, int line) {
        return new Place(source, OptionalInt.of(line));
    }

    /** {@code file:line}, or the file alone. */
    @Override
    public String toString() {
        return line.isPresent() ? source + ":" + line.getAsInt() : source;
    }
}
