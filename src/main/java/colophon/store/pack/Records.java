package colophon.store.pack;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.apache.jena.dboe.base.record.Record;

/** A row of records, each made when it is asked for. */
final class Records implements Iterator<Record> {
    private final int count;
    private final IntFunction<Record> maker;
    private int next;

    /**
     * A row of records.
     *
     * @param count how many there are
     * @param maker makes the one at a place
     */
    Records(int count, IntFunction<Record> maker) {
        this.count = count;
        this.maker = maker;
    }

    @Override
    public boolean hasNext() {
        return next < count;
    }

    @Override
    public Record next() {
        if (next == count) {
            throw new NoSuchElementException();
        }
        return maker.apply(next++);
    }
}
