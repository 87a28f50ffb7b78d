package colophon.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
    private FutureTask<Void> running = new FutureTask<>(() -> {}, null);
    private List<Triple> batch = new ArrayList<>(SIZE);

    Batches(Taker taker) {
        this.taker = taker;
        running.run();
    }

    /** Takes a triple. */
    void add(Triple triple) throws IOException {
        batch.add(triple);
        if (batch.size() == SIZE) {
            hand();
        }
    }

    /** Returns when all triples are taken. */
    void finish() throws IOException {
        hand();
        await();
    }

    /** Returns when no batch is worked on any more, whatever came of it; what was gathered since is dropped. */
    void abandon() {
        try {
            await();
        } catch (IOException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(Batches.class).debug("a build is given up", e);
        }
    }

    private void hand() throws IOException {
        await();
        List<Triple> full = batch;
        batch = new ArrayList<>(SIZE);
        running = new FutureTask<>(() -> {
            taker.take(full);
            return null;
        });
        Thread.ofPlatform().daemon().name("snapshot").start(running);
    }

    private void await() throws IOException {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the build was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("the snapshot could not be written", e.getCause());
        }
    }
}
