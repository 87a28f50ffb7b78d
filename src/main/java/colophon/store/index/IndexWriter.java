package colophon.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.function.LongToIntFunction;

/** Writes an index from what a build has sorted already. */
public final class IndexWriter {
    private final IndexFiles files;
    private final int terms;
    private final int[] predicates;
    private final int[] uses;
    private final int[] subjects;
    private final int[] objects;

    /**
     * Starts an index.
     *
     * @param folder where it goes, made where it is not there
     * @param ids the ids of the terms in TDB2, in order
     * @param predicates the numbers of the predicates among the terms, in order
     */
    public IndexWriter(Path folder, long[] ids, int[] predicates) throws IOException {
        this.files = new IndexFiles(Files.createDirectories(folder));
        this.terms = ids.length;
        this.predicates = predicates;
        this.uses = new int[predicates.length];
        this.subjects = new int[predicates.length];
        this.objects = new int[predicates.length];
        try (NumberFile out = new NumberFile(files.ids())) {
            for (long id : ids) {
                out.put(id);
            }
        }
    }

    /**
     * Writes the hashes of terms.
     *
     * @param count how many
     * @param hash the hash at a place in their order
     * @param number the number of the term at that place
     */
    public void hashes(int count, java.util.function.IntToLongFunction hash, IntUnaryOperator number)
            throws IOException {
        try (NumberFile hashes = new NumberFile(files.hashes());
                NumberFile hashed = new NumberFile(files.hashed())) {
            for (int i = 0; i < count; i++) {
                hashes.put(hash.applyAsLong(i));
                hashed.put(number.applyAsInt(i));
            }
        }
    }

    /**
     * Where the fields of a triple stand in a number; those of a predicate are places among the predicates.
     */
    public record Fields(LongToIntFunction subject, LongToIntFunction predicate, LongToIntFunction object) {}

    /** Writes the triples in the order of subject, predicate, object. */
    public void subjects(long[] rows, Fields fields) throws IOException {
        int last = -1;
        int lastPredicate = -1;
        for (long row : rows) {
            int subject = fields.subject().applyAsInt(row);
            int predicate = fields.predicate().applyAsInt(row);
            uses[predicate]++;
            subjects[predicate] += subject != last || predicate != lastPredicate ? 1 : 0;
            last = subject;
            lastPredicate = predicate;
        }
        write(
                "SPO",
                rows,
                terms,
                fields.subject(),
                row -> predicates[fields.predicate().applyAsInt(row)],
                fields.object());
    }

    /** Writes the triples in the order of predicate, object, subject. */
    public void predicates(long[] rows, Fields fields) throws IOException {
        int last = -1;
        int lastPredicate = -1;
        for (long row : rows) {
            int object = fields.object().applyAsInt(row);
            int predicate = fields.predicate().applyAsInt(row);
            objects[predicate] += object != last || predicate != lastPredicate ? 1 : 0;
            last = object;
            lastPredicate = predicate;
        }
        write("POS", rows, predicates.length, fields.predicate(), fields.object(), fields.subject());
    }

    /** Writes the triples in the order of object, subject, predicate. */
    public void objects(long[] rows, Fields fields) throws IOException {
        write(
                "OSP",
                rows,
                terms,
                fields.object(),
                fields.subject(),
                row -> predicates[fields.predicate().applyAsInt(row)]);
    }

    private void write(
            String order,
            long[] rows,
            int firsts,
            LongToIntFunction first,
            LongToIntFunction second,
            LongToIntFunction third)
            throws IOException {
        int[] starts = new int[firsts + 1];
        try (NumberFile pairs = new NumberFile(files.pairs(order))) {
            for (long row : rows) {
                starts[first.applyAsInt(row) + 1]++;
                pairs.put(second.applyAsInt(row));
                pairs.put(third.applyAsInt(row));
            }
        }
        try (NumberFile out = new NumberFile(files.starts(order))) {
            int sum = 0;
            for (int count : starts) {
                sum += count;
                out.put(sum);
            }
        }
    }

    /** Ends the index: with the file of predicates, which makes it whole. */
    public void finish() throws IOException {
        try (NumberFile out = new NumberFile(files.predicates())) {
            for (int i = 0; i < predicates.length; i++) {
                out.put(predicates[i]);
                out.put(uses[i]);
                out.put(subjects[i]);
                out.put(objects[i]);
            }
        }
    }
}
