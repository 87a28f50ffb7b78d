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
 *
 * <p>Queries that may take long have half of the places and half of the queue, so that quick ones pass them by. One that was taken for
 * quick and is not counts as long from then on, and gives way where long ones have more than their half and quick ones wait.
 */
public final class Turns {
    /** How often it is looked whether a client that waits is still there, in milliseconds. */
    private static final long LOOK = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Map<String, Integer> runningOf = new HashMap<>();
    private final int atOnce;
    private final int share;
    private final int mostLong;
    private final int mostWaiting;
    private final Duration patience;
    private int running;
    private int runningLong;

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
        this.mostLong = Math.max(1, atOnce / 2);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** What came of asking for a turn. */
    public sealed interface Outcome {
        /** A turn; closing it, once, lets the next query run. */
        final class Turn implements Outcome, AutoCloseable {
            private final Turns turns;
            private final String client;
            private boolean isLong;

            Turn(Turns turns, String client, boolean isLong) {
                this.turns = turns;
                this.client = client;
                this.isLong = isLong;
            }

            /** Tells that the query takes long, and asks whether it has to give way to quick ones that wait. */
            public boolean isInTheWay() {
                return turns.isInTheWay(this);
            }

            @Override
            public void close() {
                turns.end(this);
            }
        }

        /** Too many wait already, or the wait was too long. */
        record Full() implements Outcome {}

        /** The client hung up while it waited. */
        record Gone() implements Outcome {}
    }

    /** A query that waits. */
    private static final class Waiting {
        private final Outcome.Turn turn;
        private final Condition granted;
        private boolean isGranted;

        Waiting(Outcome.Turn turn, Condition granted) {
            this.turn = turn;
            this.granted = granted;
        }
    }

    /**
     * Takes a turn, waiting for it where need be.
     *
     * @param isLong whether the query may take long
     */
    public Outcome take(Caller caller, boolean isLong) {
        Outcome.Turn turn = new Outcome.Turn(this, caller.address(), isLong);
        lock.lock();
        try {
            if (mayRun(turn)) {
                start(turn);
                return turn;
            }
            return mayWait(isLong) ? await(caller, turn) : new Outcome.Full();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Gone();
        } finally {
            lock.unlock();
        }
    }

    private boolean mayWait(boolean isLong) {
        return queue.size() < mostWaiting
                && (!isLong || queue.stream().filter(w -> w.turn.isLong).count() < (mostWaiting + 1) / 2);
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
    private boolean mayRun(Outcome.Turn turn) {
        return running < atOnce
                && (!turn.isLong || runningLong < mostLong)
                && (turn.client.isEmpty() || runningOf.getOrDefault(turn.client, 0) < share);
    }

    private void start(Outcome.Turn turn) {
        running++;
        runningLong += turn.isLong ? 1 : 0;
        runningOf.merge(turn.client, 1, Integer::sum);
    }

    private boolean isInTheWay(Outcome.Turn turn) {
        lock.lock();
        try {
            runningLong += turn.isLong ? 0 : 1;
            turn.isLong = true;
            return runningLong > mostLong && queue.stream().anyMatch(w -> !w.turn.isLong);
        } finally {
            lock.unlock();
        }
    }

    private void end(Outcome.Turn turn) {
        lock.lock();
        try {
            running--;
            runningLong -= turn.isLong ? 1 : 0;
            runningOf.computeIfPresent(turn.client, (c, count) -> count == 1 ? null : count - 1);
            Iterator<Waiting> next = queue.iterator();
            while (running < atOnce && next.hasNext()) {
                Waiting waiting = next.next();
                if (mayRun(waiting.turn)) {
                    next.remove();
                    start(waiting.turn);
                    waiting.isGranted = true;
                    waiting.granted.signal();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Outcome await(Caller caller, Outcome.Turn turn) throws InterruptedException {
        Waiting waiting = new Waiting(turn, lock.newCondition());
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
                end(turn);
            }
            throw e;
        } finally {
            queue.remove(waiting);
        }
        if (waiting.isGranted) {
            return turn;
        }
        return caller.isGone() ? new Outcome.Gone() : new Outcome.Full();
    }
}
