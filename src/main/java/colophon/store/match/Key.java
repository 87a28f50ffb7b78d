package colophon.store.match;

import java.util.Arrays;

/**
 * Numbers that tell one group or row from another.
 *
 * @param numbers one a variable
 */
record Key(int[] numbers) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int number : numbers) {
            hash = hash * 0x9E37_79B1 + number;
        }
        return hash ^ hash >>> 15;
    }
}
