package colophon.store;

import colophon.store.ledger.Patches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of numbered snapshots, one of them in service. A build makes the next one beside it and switches over in one
 * step when it is done; a build that fails or is killed leaves no trace but files that the next opening removes. Safe for
 * use by several threads, and by several processes as long as one builds at a time.
 */
public final class Store implements AutoCloseable {
    private static final long RECENT = 1_000_000;

    private final Layout layout;
    private final StoreSettings settings;
    private final OpenSnapshots open;
    private final Pointer pointer;
    private volatile Seen seen = new Seen(0, 0);

    /** The number of a snapshot that was in service at a moment, in nanoseconds. */
    private record Seen(int number, long moment) {}

    private Store(Layout layout, StoreSettings settings) {
        this.layout = layout;
        this.settings = settings;
        this.open = new OpenSnapshots(layout, settings);
        this.pointer = new Pointer(layout);
    }

    /**
     * Opens the store in a folder, which is made where it is missing.
     *
     * @throws StoreException where the folder is no store, is damaged or cannot be used
     */
    public static Store open(Path folder) {
        return open(folder, StoreSettings.DEFAULT);
    }

    /** Opens the store in a folder with other settings. */
    public static Store open(Path folder, StoreSettings settings) {
        Layout layout = new Layout(folder);
        layout.prepare();
        layout.current().ifPresent(number -> checkWhole(layout, number));
        BuildLock.tryTake(layout).ifPresent(lock -> {
            try (lock) {
                sweep(layout, settings.kept());
            }
        });
        return new Store(layout, settings);
    }

    private static void checkWhole(Layout layout, int number) {
        if (!layout.whole().contains(number)) {
            throw layout.broken("snapshot " + number + ", which should be in service, is missing or not whole");
        }
    }

    /**
     * Removes what failed builds left, and all but the latest few snapshots, unless they are read. A build that was killed
     * between its switch and this leaves it to the next opening. Only for the holder of the build lock.
     */
    private static void sweep(Layout layout, int kept) {
        Optional<Integer> now = layout.current();
        List<Integer> whole =
                layout.whole().stream().filter(n -> n <= now.orElse(0)).toList();
        List<Integer> keep = whole.subList(Math.max(0, whole.size() - kept), whole.size());
        for (int number : layout.numbers()) {
            if (!keep.contains(number)) {
                Path folder = layout.snapshot(number);
                ReadLock.ifUnread(folder, () -> removeQuietly(folder));
            }
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            Layout.remove(folder);
        } catch (IOException e) {
            // A leftover costs space alone; the next opening tries again.
            org.slf4j.LoggerFactory.getLogger(Store.class).debug("cannot remove {}", folder, e);
        }
    }

    /** The store's folder. */
    public Path folder() {
        return layout.root();
    }

    /** Whether nothing was ever built here. */
    public boolean isEmpty() {
        return layout.current().isEmpty();
    }

    /** The base IRI of the snapshot in service, which a later build keeps unless told otherwise. */
    public Optional<String> base() {
        return isEmpty() ? Optional.empty() : Optional.of(current().base());
    }

    /**
     * The snapshot in service, as the last build of any process left it. It may be closed when a later one
     * is in service and asked for; who reads on meanwhile takes a lease.
     *
     * @throws StoreException where the store is empty or damaged
     */
    public Snapshot current() {
        return open.get(inService());
    }

    /**
     * The right to read the snapshot in service for a while, such as for one request. Where a new snapshot is in service that
     * cannot be opened yet, because the process that built it still has it, it is the one before.
     *
     * @throws StoreException where the store is empty or damaged
     */
    public Lease lease() {
        int number = inService();
        try {
            return open.lease(number);
        } catch (StoreException e) {
            int known = open.latest();
            if (known == 0) {
                throw e;
            }
            return open.lease(known);
        }
    }

    /**
     * The number of the snapshot in service, of a store that holds one, as it was a millisecond ago at most: to look each time
     * would cost who sends what is kept as much as all the rest.
     */
    public int number() {
        Seen known = seen;
        long now = System.nanoTime();
        if (known.number() == 0 || now - known.moment() > RECENT) {
            known = new Seen(inService(), now);
            seen = known;
        }
        return known.number();
    }

    private int inService() {
        int number = pointer.number()
                .orElseThrow(() -> new StoreException("the store " + layout.root()
                        + " holds no snapshot yet; build one first: colophon build --store " + layout.root()
                        + " SOURCE"));
        if (!open.has(number)) {
            checkWhole(layout, number);
        }
        return number;
    }

    /**
     * Starts a build of the next snapshot.
     *
     * @param base the base IRI of the dataset, absolute and ending with a slash
     * @throws StoreException where another build is going on or the folder cannot be written
     */
    public SnapshotWriter begin(String base) {
        Objects.requireNonNull(base);
        if (!base.endsWith("/") || base.indexOf(':') < 1) {
            throw new StoreException("the base IRI must be absolute and end with a slash, not " + base);
        }
        BuildLock lock = BuildLock.take(layout);
        try {
            int number = layout.numbers().stream().reduce(0, Math::max) + 1;
            SnapshotFiles files = new SnapshotFiles(layout.snapshot(number));
            Files.createDirectories(files.folder());
            Optional<SnapshotFiles> former = layout.current().map(n -> new SnapshotFiles(layout.snapshot(n)));
            SnapshotBuild.Place place = new SnapshotBuild.Place(
                    number, files, layout.current().orElse(0), former, new Patches(layout.changes()));
            return new SnapshotBuild(place, base, settings, triples -> publish(number), lock::close);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw new StoreException(
                    "cannot build in the store " + layout.root() + " (" + e + "); check that the"
                            + " folder can be written and the disk has room",
                    e);
        }
    }

    private Snapshot publish(int number) {
        try {
            Layout.replace(layout.pointer(), number + "\n");
            seen = new Seen(0, 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Snapshot snapshot = current();
        sweep(layout, settings.kept());
        return snapshot;
    }

    /** Closes the databases that were opened. Snapshots got before must not be read any more. */
    @Override
    public void close() {
        open.close();
    }
}
