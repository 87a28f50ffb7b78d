package colophon.store.pack;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.tdb2.store.NodeId;

/** The orders that TDB2 keeps triples in, each by the name it gives them: (S)ubject, (P)redicate, (O)bject. */
enum Order {
    SPO(TripleTable.PREDICATE_BITS + TripleTable.TERM_BITS, TripleTable.TERM_BITS, 0),
    POS(0, 2 * TripleTable.TERM_BITS, TripleTable.TERM_BITS),
    OSP(TripleTable.PREDICATE_BITS, 0, TripleTable.PREDICATE_BITS + TripleTable.TERM_BITS);

    private static final long TERM_MASK = (1L << TripleTable.TERM_BITS) - 1;
    private static final long PREDICATE_MASK = (1L << TripleTable.PREDICATE_BITS) - 1;

    private final int subjectShift;
    private final int predicateShift;
    private final int objectShift;

    Order(int subjectShift, int predicateShift, int objectShift) {
        this.subjectShift = subjectShift;
        this.predicateShift = predicateShift;
        this.objectShift = objectShift;
    }

    /** A triple with its fields in this order. */
    long key(long triple) {
        return (long) TripleTable.subject(triple) << subjectShift
                | (long) TripleTable.predicate(triple) << predicateShift
                | (long) TripleTable.object(triple) << objectShift;
    }

    /** How many different first fields sorted keys have. */
    static long distinctFirst(long[] sorted) {
        int shift = TripleTable.PREDICATE_BITS + TripleTable.TERM_BITS;
        long count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count += i == 0 || sorted[i] >>> shift != sorted[i - 1] >>> shift ? 1 : 0;
        }
        return count;
    }

    int subject(long key) {
        return (int) (key >>> subjectShift & TERM_MASK);
    }

    int predicate(long key) {
        return (int) (key >>> predicateShift & PREDICATE_MASK);
    }

    int object(long key) {
        return (int) (key >>> objectShift & TERM_MASK);
    }

    /** The record of a triple given by the ranks of its terms in this order: their ids one after another. */
    byte[] record(long key, Ranks terms, Ranks predicates) {
        byte[] record = new byte[3 * NodeId.SIZE];
        Bytes.setLong(terms.id(subject(key)), record, place(subjectShift));
        Bytes.setLong(predicates.id(predicate(key)), record, place(predicateShift));
        Bytes.setLong(terms.id(object(key)), record, place(objectShift));
        return record;
    }

    /** Where the field at a shift stands in a record: the highest first. */
    private int place(int shift) {
        int higher = 0;
        higher += subjectShift > shift ? 1 : 0;
        higher += predicateShift > shift ? 1 : 0;
        higher += objectShift > shift ? 1 : 0;
        return higher * NodeId.SIZE;
    }
}
