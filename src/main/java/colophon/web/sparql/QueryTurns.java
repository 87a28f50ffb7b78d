package colophon.web.sparql;

import colophon.web.http.Problem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many queries run at once; some more wait for their turn, in the order they came, and the rest are sent away. */
final class QueryTurns {
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int atOnce;
    private final int mostWaiting;
    private final Duration patience;

    QueryTurns(SparqlSettings settings) {
        this.free = new Semaphore(settings.atOnce(), true);
        this.atOnce = settings.atOnce();
        this.mostWaiting = settings.waiting();
        this.patience = settings.patience();
    }

    /** A turn; closing it, once, lets the next query run. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a turn, waiting for it where need be.
     *
     * @throws QueryRefused with status 503 where too many wait already, or the wait was too long
     */
    Turn take() {
        if (!free.tryAcquire() && !await()) {
            throw new QueryRefused(
                    new Problem(
                            503,
                            "Too many queries",
                            "The server is answering as many queries as it may at once. Ask again a little later.",
                            new Problem.Limit("at-once", atOnce, "queries")),
                    patience);
        }
        return free::release;
    }

    private boolean await() {
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
