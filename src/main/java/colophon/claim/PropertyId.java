package colophon.claim;

import org.jspecify.annotations.Nullable;

/**
 * The id of a Wikidata property, such as {@code P50}. Ordered by number.
 *
 * @param value the letter P and a number
 */
public record PropertyId(String value) implements Comparable<PropertyId> {
    public PropertyId {
        if (!isForm(value)) {
            throw new IllegalArgumentException("not a property id: " + value);
        }
    }

    private static boolean isForm(String value) {
        boolean form = value.length() > 1 && value.charAt(0) == 'P' && value.charAt(1) != '0';
        for (int i = 1; form && i < value.length(); i++) {
            form = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return form;
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
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
