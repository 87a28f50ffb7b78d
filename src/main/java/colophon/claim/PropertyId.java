package colophon.claim;

import java.util.regex.Pattern;

/**
 * The id of a Wikidata property, such as {@code P50}. Ordered by number.
 *
 * @param value the letter P and a number
 */
public record PropertyId(String value) implements Comparable<PropertyId> {
    private static final Pattern FORM = Pattern.compile("P[1-9][0-9]*");

    public PropertyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a property id: " + value);
        }
    }

    /** The property of an id. */
    public static PropertyId of(String id) {
        return new PropertyId(id);
    }

    /** The number after the P. */
    public int number() {
        return Integer.parseInt(value, 1, value.length(), 10);
    }

    @Override
    public int compareTo(PropertyId other) {
        return Integer.compare(number(), other.number());
    }

    @Override
    public String toString() {
        return value;
    }
}
