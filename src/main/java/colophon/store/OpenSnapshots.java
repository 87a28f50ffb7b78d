package colophon.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The snapshots that a store has open, with who reads them. */
final class OpenSnapshots implements AutoCloseable {
    private final Layout layout;
    private final SnapshotReader reader;
    private final Map<Integer, Held> open = new HashMap<>();

    /** A snapshot that is open. */
    private static final class Held {
        private final Snapshot snapshot;
        private final ReadLock lock;
        private int readers;

        Held(Snapshot snapshot, ReadLock lock) {
            this.snapshot = snapshot;
            this.lock = lock;
        }
    }

    OpenSnapshots(Layout layout, StoreSettings settings) {
        this.layout = layout;
        this.reader = new SnapshotReader(layout, settings);
    }

    /** A snapshot that stays open until a later one is opened. */
    synchronized Snapshot get(int number) {
        return held(number, snapshot -> {}).snapshot;
    }

    /** A snapshot for a reader, who gives it back. */
    synchronized Lease lease(int number) {
        Held held = held(number, reader::open);
        held.readers++;
        AtomicBoolean closed = new AtomicBoolean();
        return new Lease() {
            @Override
            public Snapshot snapshot() {
                return held.snapshot;
            }

            @Override
            public void close() {
                if (!closed.getAndSet(true)) {
                    giveBack(held);
                }
            }
        };
    }

    /** Whether a snapshot is open. */
    synchronized boolean has(int number) {
        return open.containsKey(number);
    }

    /** The greatest number of an open snapshot, 0 where none is open. */
    synchronized int latest() {
        return open.keySet().stream().reduce(0, Math::max);
    }

    /**
     * A snapshot that is open.
     *
     * @param opening what is done with it before others are closed for it; where it fails, they stay
     */
    private Held held(int number, Consumer<Snapshot> opening) {
        Held known = open.get(number);
        if (known != null) {
            opening.accept(known.snapshot);
            return known;
        }
        ReadLock lock = ReadLock.take(layout.snapshot(number));
        Held fresh;
        try {
            fresh = new Held(reader.read(number), lock);
            opening.accept(fresh.snapshot);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
        open.put(number, fresh);
        closeUnread();
        return fresh;
    }

    private synchronized void giveBack(Held held) {
        held.readers--;
        closeUnread();
    }

    /** Closes what nobody reads and is not the latest. */
    private void closeUnread() {
        int latest = latest();
        List<Held> idle = open.values().stream()
                .filter(h -> h.readers == 0 && h.snapshot.number() < latest)
                .toList();
        idle.forEach(this::close);
    }

    private void close(Held held) {
        open.remove(held.snapshot.number());
        SnapshotReader.close(held.snapshot);
        held.lock.close();
    }

    @Override
    public synchronized void close() {
        List.copyOf(open.values()).forEach(this::close);
    }
}
