package colophon.store.pack;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Triples as numbers of three fields in one {@code long}, so that sorting them is sorting numbers. A triple takes 8 bytes.
 */
final class TripleTable {
    /** Bits of a subject's or object's number: 33 million terms. */
    static final int TERM_BITS = 25;

    /** Bits of a predicate's number: 4,096 predicates. */
    static final int PREDICATE_BITS = 12;

    private static final int TERM_MASK = (1 << TERM_BITS) - 1;
    private static final int PREDICATE_MASK = (1 << PREDICATE_BITS) - 1;

    private long[] triples = new long[1 << 12];
    private int size;

    /** Adds a triple; it may be there already. */
    void add(int subject, int predicate, int object) {
        if (size == triples.length) {
            triples = Arrays.copyOf(triples, size + (size >> 1));
        }
        triples[size++] = spo(subject, predicate, object);
    }

    private static long spo(long subject, long predicate, long object) {
        return subject << PREDICATE_BITS + TERM_BITS | predicate << TERM_BITS | object;
    }

    static int subject(long triple) {
        return (int) (triple >>> PREDICATE_BITS + TERM_BITS);
    }

    static int predicate(long triple) {
        return (int) (triple >>> TERM_BITS) & PREDICATE_MASK;
    }

    static int object(long triple) {
        return (int) triple & TERM_MASK;
    }

    /** The triples with their terms numbered anew, sorted by subject, predicate and object, each once. */
    TripleTable renumbered(int[] terms, int[] predicates) {
        TripleTable renumbered = new TripleTable();
        renumbered.triples = sorted(t -> spo(terms[subject(t)], predicates[predicate(t)], terms[object(t)]));
        renumbered.size = distinct(renumbered.triples);
        return renumbered;
    }

    /** The triples in another order of their fields, sorted by it. */
    long[] sorted(LongUnaryOperator order) {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = order.applyAsLong(triples[i]);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Moves the distinct numbers of a sorted array to its front; returns how many there are. */
    private static int distinct(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }
}
