package colophon.web.sparql.watch;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.Optional;

/** A query that runs and is looked after until it is closed. */
public final class Watched implements AutoCloseable {
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

    /**
     * Stops the query, where it still runs. That is left to a thread of its own: the query engine sets a sign at once but then waits
     * until it has worked out how to run the query, and who watches must not wait.
     */
    synchronized void stop(Stop why) {
        if (!isOver && stopped.isEmpty()) {
            stopped = Optional.of(why);
            Thread.ofPlatform().daemon().name("query-stop").start(abort);
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
