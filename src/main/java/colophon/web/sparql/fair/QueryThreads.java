package colophon.web.sparql.fair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that queries run in, apart from those that serve pages, so that they have less of the processors: quick queries a
 * little less, long ones what nobody else wants. How much less a lower priority of Java means is for the Java machine to say; by default it
 * means nothing to it on Linux, the launcher makes it mean something.
 */
public final class QueryThreads {
    /** The priority of what has to do with queries and is not long. */
    public static final int QUICK = Thread.NORM_PRIORITY - 2;

    private static final int LONG = Thread.MIN_PRIORITY;

    /** How long a thread waits for a further query, in seconds. */
    private static final long IDLE = 10;

    private final SynchronousQueue<Runnable> next = new SynchronousQueue<>();

    /** What a query does. */
    @FunctionalInterface
    public interface Task {
        void run() throws IOException;
    }

    /**
     * Runs a query and waits for its end, whatever becomes of the thread that asks: what the query reads must not be let go before.
     *
     * @throws IOException what the query threw; so are its unchecked exceptions and errors
     */
    public void run(boolean isLong, Task task) throws IOException {
        try {
            CompletableFuture.runAsync(() -> unchecked(task), query -> start(isLong, query))
                    .join();
        } catch (CompletionException e) {
            throw cause(e);
        }
    }

    /** What a query threw. */
    private static RuntimeException cause(CompletionException e) throws IOException {
        Throwable cause = e.getCause();
        if (cause instanceof UncheckedIOException io) {
            throw io.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : e;
    }

    private static void unchecked(Task task) {
        try {
            task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(boolean isLong, Runnable query) {
        if (isLong || !next.offer(query)) {
            new QueryThread(() -> work(query), isLong ? LONG : QUICK).start();
        }
    }

    /** A thread whose priority was lowered ends with its query, since it may not be allowed to raise it again. */
    private void work(Runnable first) {
        @Nullable Runnable query = first;
        try {
            while (query != null) {
                query.run();
                boolean isSlowed = Thread.currentThread().getPriority() < QUICK;
                query = isSlowed ? null : next.poll(IDLE, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets a query that takes longer than quick ones do have what nobody else wants; a thread that is none of these stays as it is. */
    public static void slow(Thread query) {
        if (query instanceof QueryThread) {
            query.setPriority(LONG);
        }
    }

    private static final class QueryThread extends Thread {
        QueryThread(Runnable work, int priority) {
            super(work, "query");
            setDaemon(true);
            setPriority(priority);
        }
    }
}
