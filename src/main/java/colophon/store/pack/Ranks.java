package colophon.store.pack;

import java.util.Arrays;

/**
 * The ids of terms in TDB2's order, which takes them as unsigned numbers.
 *
 * @param sorted the distinct ids in order
 * @param of the place in that order of each id that was given
 */
record Ranks(long[] sorted, int[] of) {
    /** Ranks ids, which are distinct. */
    static Ranks of(long[] ids) {
        long[] flipped = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            flipped[i] = ids[i] ^ Long.MIN_VALUE;
        }
        Arrays.sort(flipped);
        int[] ranks = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ranks[i] = Arrays.binarySearch(flipped, ids[i] ^ Long.MIN_VALUE);
        }
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] ^= Long.MIN_VALUE;
        }
        return new Ranks(flipped, ranks);
    }

    /** The id at a rank. */
    long id(int rank) {
        return sorted[rank];
    }

    /** The rank of an id that is among them. */
    int place(long id) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sorted[middle], id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
