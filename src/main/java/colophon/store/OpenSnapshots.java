package colophon.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

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
        return held(number).snapshot;
    }

    /** A snapshot for a reader, who gives it back. */
    synchronized Lease lease(int number) {
        Held held = held(number);
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

    private Held held(int number) {
        Held known = open.get(number);
        if (known == null) {
            ReadLock lock = ReadLock.take(layout.snapshot(number));
            try {
                known = new Held(reader.read(number), lock);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
            open.put(number, known);
            closeUnread();
        }
        return known;
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
        reader.close(held.snapshot);
        held.lock.close();
    }

    @Override
    public synchronized void close() {
        List.copyOf(open.values()).forEach(this::close);
    }
}
