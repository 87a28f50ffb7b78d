package colophon.store.text;

import colophon.store.index.Scan;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Gathers the literals with the best scores of those that some properties lead to. Literals of one score come in their order. */
final class LiteralsFound extends SimpleCollector {
    private static final int SELDOM = 255;

    private final Scan scan;
    private final int[] properties;
    private final int most;
    private final boolean isBestAlone;
    private final AtomicBoolean stopped;

    /** Each found literal: the complement of its score, so that the best come first, and its number. */
    private long[] found = new long[64];

    private int size;
    private int looked;
    private @Nullable NumericDocValues numbers;
    private @Nullable Scorable scorer;

    /**
     * Gathers literals.
     *
     * @param scan a walk through the triples
     * @param properties the numbers of the properties
     * @param most how many are gathered at most
     * @param isBestAlone whether the best of more will do; otherwise more are refused
     * @param stopped whether the query is to end
     */
    LiteralsFound(Scan scan, int[] properties, int most, boolean isBestAlone, AtomicBoolean stopped) {
        this.scan = scan;
        this.properties = properties;
        this.most = most;
        this.isBestAlone = isBestAlone;
        this.stopped = stopped;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        numbers = context.reader().getNumericDocValues(WordIndexBuild.NUMBER);
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if ((++looked & SELDOM) == 0 && stopped.get()) {
            throw new QueryCancelledException();
        }
        NumericDocValues of = numbers;
        Scorable by = scorer;
        if (of == null || by == null || !of.advanceExact(document)) {
            return;
        }
        int literal = (int) of.longValue();
        if (isLedTo(literal)) {
            add(Float.floatToIntBits(by.score()), literal);
        }
    }

    private boolean isLedTo(int literal) {
        for (int property : properties) {
            scan.open(Scan.ANY, property, literal);
            if (scan.left() > 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int score, int literal) {
        if (size == found.length) {
            cut();
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size] = (long) (Integer.MAX_VALUE - score) << Integer.SIZE | literal;
        size++;
    }

    /** Lets go of all but the best where more were found than are wanted. */
    private void cut() {
        if (size > most && !isBestAlone) {
            throw tooMany(most);
        }
        if (size > most) {
            Arrays.sort(found, 0, size);
            size = most;
        }
    }

    static QueryExecException tooMany(int most) {
        return new QueryExecException("A text:query finds more than " + most
                + " triples; name rarer words or how many of the best are wanted.");
    }

    /** What was found, the best first. */
    LongStream best() {
        Arrays.sort(found, 0, size);
        cut();
        return Arrays.stream(found, 0, size);
    }

    static int literal(long found) {
        return (int) found;
    }

    static float score(long found) {
        return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (found >> Integer.SIZE));
    }
}
