package colophon.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work of a build that a thread of its own does.
 *
 * @param <T> what comes of it
 */
final class Aside<T> {
    private final FutureTask<T> work;

    private Aside(FutureTask<T> work) {
        this.work = work;
    }

    /** Starts some work. */
    static <T> Aside<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("snapshot").start(task);
        return new Aside<>(task);
    }

    /** Work that is done already. */
    static <T> Aside<T> done(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return new Aside<>(task);
    }

    /** What came of it, once it is done. */
    T await() throws IOException {
        try {
            return work.get();
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

    /** Returns once it is done, whatever came of it. */
    void abandon() {
        try {
            await();
        } catch (IOException | RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger(Aside.class).debug("a build is given up", e);
        }
    }
}
