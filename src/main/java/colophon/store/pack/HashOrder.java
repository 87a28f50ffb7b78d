package colophon.store.pack;

import java.util.Arrays;

/** The terms of a table that stand in its file, ordered by their hashes as unsigned numbers. */
final class HashOrder {
    private HashOrder() {}

    /** The numbers of the terms in order. */
    static int[] of(TermTable terms) {
        long numbers = (1L << TripleTable.TERM_BITS) - 1;
        long[] keys = new long[terms.size()];
        int count = 0;
        for (int number = 0; number < terms.size(); number++) {
            if (!terms.isInline(number)) {
                // The leading bits of the hash order nearly all; the number takes the place of the others.
                keys[count++] = (terms.high(number) ^ Long.MIN_VALUE) & ~numbers | number;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & numbers);
        }
        settle(order, terms);
        return order;
    }

    /** Orders the few neighbours whose leading bits are alike. */
    private static void settle(int[] order, TermTable terms) {
        for (int i = 1; i < order.length; i++) {
            for (int j = i; j > 0 && compare(terms, order[j - 1], order[j]) > 0; j--) {
                int later = order[j - 1];
                order[j - 1] = order[j];
                order[j] = later;
            }
        }
    }

    private static int compare(TermTable terms, int a, int b) {
        int byHigh = Long.compareUnsigned(terms.high(a), terms.high(b));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(terms.low(a), terms.low(b));
    }
}
