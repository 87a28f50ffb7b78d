package colophon.web.sparql.fair;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets so many queries run at once, and of each client not all of them; some more wait for their turn, in the order they came, and
 * the rest are sent away. A client that hangs up leaves the queue.
 */
public final class Turns {
    /** How often it is looked whether a client that waits is still there, in milliseconds. */
    private static final long LOOK = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Map<String, Integer> runningOf = new HashMap<>();
    private final int atOnce;
    private final int share;
    private final int mostWaiting;
    private final Duration patience;
    private int running;

    /**
     * Turns, all free.
     *
     * @param atOnce how many queries run at once
     * @param share how many of them may be one client's
     * @param mostWaiting how many more may wait
     * @param patience how long they wait
     */
    public Turns(int atOnce, int share, int mostWaiting, Duration patience) {
        this.atOnce = atOnce;
        this.share = share;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** What came of asking for a turn. */
    public sealed interface Outcome {
        /** A turn; closing it, once, lets the next query run. */
        record Turn(Runnable end) implements Outcome, AutoCloseable {
            @Override
            public void close() {
                end.run();
            }
        }

        /** Too many wait already, or the wait was too long. */
        record Full() implements Outcome {}

        /** The client hung up while it waited. */
        record Gone() implements Outcome {}
    }

    /** A query that waits. */
    private static final class Waiting {
        private final String client;
        private final Condition granted;
        private boolean isGranted;

        Waiting(String client, Condition granted) {
            this.client = client;
            this.granted = granted;
        }
    }

    /** Takes a turn, waiting for it where need be. */
    public Outcome take(Caller caller) {
        lock.lock();
        try {
            if (mayRun(caller.address())) {
                return start(caller.address());
            }
            return queue.size() < mostWaiting ? await(caller) : new Outcome.Full();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Gone();
        } finally {
            lock.unlock();
        }
    }

    /** How many queries run. */
    public int running() {
        return locked(() -> running);
    }

    /** How many queries wait. */
    public int waiting() {
        return locked(queue::size);
    }

    private int locked(java.util.function.IntSupplier count) {
        lock.lock();
        try {
            return count.getAsInt();
        } finally {
            lock.unlock();
        }
    }

    /** Who waits may not run now, so nobody is passed over by who comes later and may. */
    private boolean mayRun(String client) {
        return running < atOnce && (client.isEmpty() || runningOf.getOrDefault(client, 0) < share);
    }

    private Outcome start(String client) {
        running++;
        runningOf.merge(client, 1, Integer::sum);
        return new Outcome.Turn(() -> end(client));
    }

    private void end(String client) {
        lock.lock();
        try {
            running--;
            runningOf.computeIfPresent(client, (c, count) -> count == 1 ? null : count - 1);
            Iterator<Waiting> next = queue.iterator();
            while (running < atOnce && next.hasNext()) {
                Waiting waiting = next.next();
                if (mayRun(waiting.client)) {
                    next.remove();
                    running++;
                    runningOf.merge(waiting.client, 1, Integer::sum);
                    waiting.isGranted = true;
                    waiting.granted.signal();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Outcome await(Caller caller) throws InterruptedException {
        Waiting waiting = new Waiting(caller.address(), lock.newCondition());
        queue.add(waiting);
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!waiting.isGranted && System.nanoTime() < end && !caller.isGone()) {
                long left = Math.min(TimeUnit.MILLISECONDS.toNanos(LOOK), end - System.nanoTime());
                if (waiting.granted.awaitNanos(left) > 0 && waiting.isGranted) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            if (waiting.isGranted) {
                end(waiting.client);
            }
            throw e;
        } finally {
            queue.remove(waiting);
        }
        if (waiting.isGranted) {
            return new Outcome.Turn(() -> end(waiting.client));
        }
        return caller.isGone() ? new Outcome.Gone() : new Outcome.Full();
    }
}
