package colophon.web.sparql.watch;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after running queries, several times a second; most end before it looks at all. Its thread ends when there are none for a while. */
public final class QueryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(QueryWatch.class);

    /** How often a query is looked at, in milliseconds. From the first look on it has what nobody else wants of the processors. */
    private static final long LOOK = 200;

    /** Memory is looked at for a query that has run for so long, so that the first queries after a start do not pay for it. */
    private static final Duration BEFORE_MEMORY = Duration.ofSeconds(1);

    /** A query that runs longer is no quick one. */
    private static final Duration QUICK = Duration.ofSeconds(1);

    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, QueryWatch::thread);
    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final MemoryGuard memory = new MemoryGuard();

    public QueryWatch() {
        looks.setKeepAliveTime(10, TimeUnit.SECONDS);
        looks.allowCoreThreadTimeOut(true);
        looks.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "query-watch");
        thread.setDaemon(true);
        // A query starts it, whose thread may have the lowest priority; who watches must not wait for the processors as
        // it does.
        thread.setPriority(Thread.NORM_PRIORITY);
        return thread;
    }

    /**
     * Begins to look after a query that the current thread runs.
     *
     * @param limit how long it may run. The query engine keeps to that itself, but holds the lock that its alarm needs while
     *     it works out the first row.
     * @param isInTheWay whether it has to give way to others, now that it takes long
     * @param abort stops it, from any thread
     */
    public Watched over(Caller caller, Duration limit, BooleanSupplier isInTheWay, Runnable abort) {
        AtomicReference<Future<?>> looking = new AtomicReference<>(CompletableFuture.completedFuture(true));
        Watched watched = new Watched(caller, abort, over -> {
            running.remove(over);
            Objects.requireNonNull(looking.get()).cancel(false);
        });
        running.add(watched);
        long start = System.nanoTime();
        looking.set(looks.scheduleWithFixedDelay(
                () -> look(watched, System.nanoTime() - start > limit.toNanos(), isInTheWay),
                LOOK,
                LOOK,
                TimeUnit.MILLISECONDS));
        return watched;
    }

    private void look(Watched watched, boolean isLate, BooleanSupplier isInTheWay) {
        try {
            watched.slow();
            if (isLate) {
                watched.stop(Watched.Stop.TIME);
            } else if (watched.caller().isGone()) {
                watched.stop(Watched.Stop.GONE);
            } else if (watched.age().compareTo(QUICK) > 0 && isInTheWay.getAsBoolean()) {
                watched.stop(Watched.Stop.CROWD);
            }
            if (watched.age().compareTo(BEFORE_MEMORY) > 0) {
                memory.look(running);
            }
        } catch (RuntimeException e) {
            LOG.warn("a running query could not be looked after", e);
        }
    }
}
