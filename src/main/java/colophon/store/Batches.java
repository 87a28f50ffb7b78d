package colophon.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Hands triples on in batches to a thread of its own, which works on one batch while the next is gathered. What goes wrong there
 * is thrown at the next call here. Used by one thread.
 */
final class Batches {
    private static final int SIZE = 10_000;

    /** Takes batches, one after another. */
    interface Taker {
        /** Takes a batch. */
        void take(List<Triple> batch) throws IOException;
    }

    private final Taker taker;
    private Aside<Boolean> running = Aside.done(() -> true);
    private List<Triple> batch = new ArrayList<>(SIZE);

    Batches(Taker taker) {
        this.taker = taker;
    }

    /** Takes a triple. */
    void add(Triple triple) throws IOException {
        batch.add(triple);
        if (batch.size() == SIZE) {
            hand();
        }
    }

    private void hand() throws IOException {
        running.await();
        List<Triple> full = batch;
        batch = new ArrayList<>(SIZE);
        running = Aside.start(() -> {
            taker.take(full);
            return true;
        });
    }

    /** Returns when all triples are taken. */
    void finish() throws IOException {
        hand();
        running.await();
    }

    /** Returns when no batch is worked on any more, whatever came of it; what was gathered since is dropped. */
    void abandon() {
        running.abandon();
    }
}
