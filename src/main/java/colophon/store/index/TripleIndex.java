package colophon.store.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The triples of a snapshot in three orders, by the numbers of their terms. Safe for use by several threads. */
public final class TripleIndex {
    private final TermIndex terms;
    private final Map<Integer, Predicate> predicates = new HashMap<>();
    private final Sorted bySubject;
    private final Sorted byPredicate;
    private final Sorted byObject;

    /**
     * A predicate.
     *
     * @param place its place among the predicates
     * @param uses how many triples have it
     * @param subjects how many subjects have it
     * @param objects how many objects it has
     */
    public record Predicate(int place, int uses, int subjects, int objects) {}

    /** One order of the triples: where each first term starts, and then the second and third terms in turn. */
    public record Sorted(IntBuffer starts, IntBuffer pairs) {
        /** The place of the first triple that begins with a term. */
        public int start(int first) {
            return starts.get(first);
        }

        /** The place after the last triple that begins with it. */
        public int end(int first) {
            return starts.get(first + 1);
        }

        /** The second term of a triple. */
        public int second(int place) {
            return pairs.get(2 * place);
        }

        /** The third term of a triple. */
        public int third(int place) {
            return pairs.get(2 * place + 1);
        }

        /** The first place between two whose second term is not less than one. */
        public int seekSecond(int from, int to, int second) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(2 * middle) < second) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The first place, between two of one second term, whose third term is not less than one. */
        public int seekThird(int from, int to, int third) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(2 * middle + 1) < third) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    private TripleIndex(IndexFiles files, TermIndex terms) throws IOException {
        this.terms = terms;
        this.bySubject = sorted(files, "SPO");
        this.byPredicate = sorted(files, "POS");
        this.byObject = sorted(files, "OSP");
        IntBuffer numbers = IndexFiles.map(files.predicates()).asIntBuffer();
        for (int i = 0; i < numbers.limit(); i += 4) {
            predicates.put(
                    numbers.get(i), new Predicate(i / 4, numbers.get(i + 1), numbers.get(i + 2), numbers.get(i + 3)));
        }
    }

    /**
     * Opens an index.
     *
     * @param folder the index's own folder
     * @param terms the file of terms of the TDB2 database that it was made with
     */
    public static TripleIndex open(Path folder, Path terms) throws IOException {
        IndexFiles files = new IndexFiles(folder);
        return new TripleIndex(files, new TermIndex(files, terms));
    }

    private static Sorted sorted(IndexFiles files, String order) throws IOException {
        return new Sorted(
                IndexFiles.map(files.starts(order)).asIntBuffer(),
                IndexFiles.map(files.pairs(order)).asIntBuffer());
    }

    /** The terms. */
    public TermIndex terms() {
        return terms;
    }

    /** How many triples there are. */
    public int size() {
        return bySubject.pairs().limit() / 2;
    }

    /** What is known of a predicate; one that is none has no uses. */
    public Predicate predicate(int term) {
        return predicates.getOrDefault(term, NONE);
    }

    private static final Predicate NONE = new Predicate(-1, 0, 0, 0);

    /** The triples by subject, predicate, object. */
    public Sorted bySubject() {
        return bySubject;
    }

    /** The triples by predicate (its place, not its number), object, subject. */
    public Sorted byPredicate() {
        return byPredicate;
    }

    /** The triples by object, subject, predicate. */
    public Sorted byObject() {
        return byObject;
    }
}
