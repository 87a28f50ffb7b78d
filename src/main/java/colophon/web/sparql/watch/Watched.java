package colophon.web.sparql.watch;

import colophon.web.http.Caller;
import colophon.web.sparql.fair.QueryThreads;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A query that runs and is looked after until it is closed. */
public final class Watched implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private final Caller caller;
    private final Runnable abort;
    private final Runnable end;
    private final Thread thread = Thread.currentThread();
    private final long start = System.nanoTime();
    private Optional<Stop> stopped = Optional.empty();
    private boolean isOver;

    /** Why a query was stopped. */
    public enum Stop {
        /** The client hung up. */
        GONE,
        /** It ran longer than it may, and did not see that by itself. */
        TIME,
        /** There was hardly any memory left, and this query had asked for most. */
        MEMORY,
        /** Quick queries waited, and there were too many long ones already. */
        CROWD
    }

    Watched(Caller caller, Runnable abort, java.util.function.Consumer<Watched> end) {
        this.caller = caller;
        this.abort = abort;
        this.end = () -> end.accept(this);
    }

    Caller caller() {
        return caller;
    }

    /** How long the query has run. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The thread that the query runs in. */
    Thread thread() {
        return thread;
    }

    /** Lets the query have what nobody else wants of the processors, where it still runs. */
    synchronized void slow() {
        if (!isOver) {
            QueryThreads.slow(thread);
        }
    }

    /**
     * Stops the query, where it still runs. That is left to a thread of its own: the query engine sets a sign at once but then waits
     * until it has worked out how to run the query, and who watches must not wait.
     */
    synchronized void stop(Stop why) {
        if (!isOver && stopped.isEmpty()) {
            stopped = Optional.of(why);
            Thread.ofPlatform()
                    .daemon()
                    .name("query-stop")
                    .priority(Thread.NORM_PRIORITY)
                    .start(this::abort);
        }
    }

    /** The query engine sets its sign before it lets go of the files of a sort, which fails where the query just then makes a further one. */
    private void abort() {
        try {
            abort.run();
        } catch (RuntimeException e) {
            LOG.debug("a query was stopped that did not expect it", e);
        }
    }

    /** Why it was stopped, where it was. */
    public synchronized Optional<Stop> stopped() {
        return stopped;
    }

    /** Ends the watch; the query is not stopped any more. */
    @Override
    public void close() {
        synchronized (this) {
            isOver = true;
        }
        end.run();
    }
}
