package colophon.store.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The triples that a search found, the best first. Safe for use by several threads once all are added. */
final class Hits {
    /** So many triples a search may find; one that finds more is refused. */
    static final int MOST = 1_000_000;

    private static final int WIDTH = 3;

    private int[] triples = new int[WIDTH * 32];
    private float[] scores = new float[32];
    private int size;
    private volatile long @Nullable [] bySubject;

    void add(int subject, int predicate, int literal, float score) {
        if (size == scores.length) {
            triples = Arrays.copyOf(triples, triples.length * 2);
            scores = Arrays.copyOf(scores, scores.length * 2);
        }
        triples[WIDTH * size] = subject;
        triples[WIDTH * size + 1] = predicate;
        triples[WIDTH * size + 2] = literal;
        scores[size] = score;
        size++;
    }

    int size() {
        return size;
    }

    int subject(int place) {
        return triples[WIDTH * place];
    }

    int predicate(int place) {
        return triples[WIDTH * place + 1];
    }

    int literal(int place) {
        return triples[WIDTH * place + 2];
    }

    float score(int place) {
        return scores[place];
    }

    /** The places of all. */
    IntStream all() {
        return IntStream.range(0, size);
    }

    /** The places of those with a subject. */
    IntStream of(int subject) {
        long[] order = order();
        int found = Arrays.binarySearch(order, (long) subject << Integer.SIZE);
        int from = found < 0 ? -found - 1 : found;
        return IntStream.range(from, order.length)
                .takeWhile(i -> (int) (order[i] >> Integer.SIZE) == subject)
                .map(i -> (int) order[i]);
    }

    /** The subjects, in order, each with its place. */
    private long[] order() {
        long[] known = bySubject;
        if (known == null) {
            known = all().mapToLong(i -> (long) subject(i) << Integer.SIZE | i).toArray();
            Arrays.sort(known);
            bySubject = known;
        }
        return known;
    }
}
