package colophon.store;

import colophon.store.format.RdfFormat;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes all downloads of a snapshot when somebody asks what they are, on a thread of its own, one after another: those of a large
 * dataset take minutes, which no request should wait for. Safe for use by several threads.
 */
public final class PreparedDumps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedDumps.class);

    private final Dumps dumps;
    private final Supplier<Lease> leases;
    private Optional<Work> work = Optional.empty();

    /** The making of a snapshot's downloads. */
    private record Work(int snapshot, Thread thread, CountDownLatch done) {}

    /**
     * Downloads to be made.
     *
     * @param leases gives the right to read the snapshot in service
     */
    public PreparedDumps(Dumps dumps, Supplier<Lease> leases) {
        this.dumps = dumps;
        this.leases = leases;
    }

    /**
     * Starts to make the downloads of a snapshot, unless they are made, and waits for a while.
     *
     * @param patience how long is waited at most
     * @return whether they are all made
     */
    public boolean await(Snapshot snapshot, Duration patience) throws IOException {
        if (isMade(snapshot)) {
            return true;
        }
        try {
            work(snapshot).done().await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return isMade(snapshot);
    }

    private boolean isMade(Snapshot snapshot) throws IOException {
        for (RdfFormat format : RdfFormat.values()) {
            if (dumps.made(snapshot, format, false).isEmpty()
                    || dumps.made(snapshot, format, true).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private synchronized Work work(Snapshot snapshot) {
        Optional<Work> running =
                work.filter(w -> w.snapshot() >= snapshot.number() && w.thread().isAlive());
        if (running.isPresent()) {
            return running.get();
        }
        close();
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().daemon().name("downloads").unstarted(() -> make(done));
        Work started = new Work(snapshot.number(), thread, done);
        work = Optional.of(started);
        thread.start();
        return started;
    }

    private void make(CountDownLatch done) {
        try (Lease lease = leases.get()) {
            for (RdfFormat format : RdfFormat.values()) {
                dumps.file(lease.snapshot(), format, false);
                dumps.file(lease.snapshot(), format, true);
            }
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.debug("the downloads are not made to their end", e);
            } else {
                LOG.error("the downloads cannot be made", e);
            }
        } finally {
            done.countDown();
        }
    }

    /** Gives up what is being made, which leaves no trace. */
    @Override
    public synchronized void close() {
        work.ifPresent(w -> {
            w.thread().interrupt();
            try {
                w.thread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        work = Optional.empty();
    }
}
