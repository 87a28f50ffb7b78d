package colophon.web.metrics;

import java.util.Objects;
import java.util.function.DoubleSupplier;

/**
 * A number that is asked for when the metrics are read.
 *
 * @param name its name among the metrics
 * @param meaning what it is
 * @param rises whether it only ever rises, as a count does
 * @param value how much it is now
 */
public record Level(String name, String meaning, boolean rises, DoubleSupplier value) {
    public Level {
        Objects.requireNonNull(name);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(value);
    }

    /** What goes up and down. */
    public static Level of(String name, String meaning, DoubleSupplier value) {
        return new Level(name, meaning, false, value);
    }

    /** What is counted. */
    public static Level count(String name, String meaning, DoubleSupplier value) {
        return new Level(name, meaning, true, value);
    }
}
