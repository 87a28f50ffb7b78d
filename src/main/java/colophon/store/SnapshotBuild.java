package colophon.store;

import colophon.store.format.NTriples;
import colophon.store.ledger.Change;
import colophon.store.ledger.LedgerBuild;
import colophon.store.ledger.Patches;
import colophon.store.line.LineSorter;
import colophon.store.pack.DatabaseWriter;
import colophon.store.survey.SurveyBuild;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes one snapshot. While it is fed, one thread sorts lines of N-Triples, in bounded memory, and another numbers the terms of
 * the TDB2 database, which is made at the end, so that a build that is given up leaves nothing to undo (ADR 0010).
 */
final class SnapshotBuild implements SnapshotWriter {
    private final Place place;
    private final SnapshotFiles files;
    private final String base;
    private final Function<Long, Snapshot> publish;
    private final Runnable release;
    private final LineSorter sorter;
    private final long memory;
    private final DatabaseWriter database;

    private final NTriples.Lines lines = new NTriples.Lines();
    private final Batches sorting = new Batches(this::sort);
    private final Batches numbering;
    private final StreamRDF stream = new Input();
    private boolean published;
    private boolean closed;

    /**
     * Where a new snapshot goes.
     *
     * @param number its number
     * @param files its folder, which exists and is empty
     * @param previous the number of the snapshot in service, 0 where there is none
     * @param former the files of that
     * @param patches where what changed is kept
     */
    record Place(int number, SnapshotFiles files, int previous, Optional<SnapshotFiles> former, Patches patches) {}

    /**
     * Starts a build.
     *
     * @param place where the new snapshot goes
     * @param base the base IRI
     * @param settings the store's settings
     * @param publish puts the finished files with that many triples into service
     * @param release gives the right to build back
     */
    SnapshotBuild(Place place, String base, StoreSettings settings, Function<Long, Snapshot> publish, Runnable release)
            throws IOException {
        this.place = place;
        this.files = place.files();
        this.memory = settings.sortMemory();
        this.base = base;
        this.publish = publish;
        this.release = release;
        this.sorter = new LineSorter(files.folder(), settings.sortMemory());
        this.database = DatabaseWriter.open(files.terms());
        this.numbering = new Batches(database::addAll);
    }

    private void sort(List<Triple> batch) throws IOException {
        for (Triple triple : batch) {
            sorter.add(lines.line(triple));
        }
    }

    @Override
    public StreamRDF stream() {
        return stream;
    }

    @Override
    public Snapshot commit() {
        if (closed) {
            throw new IllegalStateException("the build is over");
        }
        try {
            sorting.finish();
            numbering.finish();
            MessageDigest digest = sha256();
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            long triples = write(digest, now);
            files.complete(new SnapshotFiles.Description(
                    base, triples, now, HexFormat.of().formatHex(digest.digest()), Files.size(files.sorted())));
            Snapshot snapshot = publish.apply(triples);
            published = true;
            return snapshot;
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        } finally {
            close();
        }
    }

    /** Writes what changed and what became of all that was ever published. */
    private void writeHistory(long triples, Instant now) throws IOException {
        // Where it is not known how the former snapshot came about, the history begins anew: with a patch from nothing.
        boolean known = place.previous() > 0 && place.patches().has(place.previous());
        int previous = known ? place.previous() : 0;
        Optional<Path> before = place.former().filter(f -> known).map(SnapshotFiles::sorted);
        Aside<Patches.Size> patch =
                Aside.start(() -> place.patches().write(base, place.number(), previous, before, files.sorted()));
        try {
            LedgerBuild ledger = new LedgerBuild(
                    files.folder(), place.former().map(SnapshotFiles::folder), place.number(), base, memory);
            ledger.writePaths(files.sorted());
            Patches.Size size = patch.await();
            ledger.write(new Change(place.number(), previous, now, triples, size.added(), size.removed()));
        } finally {
            patch.abandon();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Writes the sorted lines with their history, and the database beside; returns how many triples there are. */
    private long write(MessageDigest digest, Instant now) throws IOException {
        Aside<Long> beside = Aside.start(this::writeDatabase);
        try (SurveyBuild survey = new SurveyBuild(files.folder(), base)) {
            long triples = writeSorted(digest, survey);
            writeHistory(triples, now);
            survey.finish(beside.await());
            return triples;
        } finally {
            beside.abandon();
        }
    }

    /** Returns how many different objects there are, which the database knows when it is sorted by them. */
    private long writeDatabase() throws IOException {
        try (database) {
            return database.writeTo(files.database(), files.index());
        }
    }

    private long writeSorted(MessageDigest digest, SurveyBuild survey) throws IOException {
        try (sorter;
                OutputStream file = Files.newOutputStream(files.sorted());
                OutputStream out = new BufferedOutputStream(new HashedFile(file, digest), 1 << 16)) {
            return sorter.writeTo(out, survey::line);
        }
    }

    private StoreException unwritable(Exception cause) {
        return new StoreException(
                "the snapshot cannot be written to " + files.folder() + " (" + cause.getMessage()
                        + "); is the disk full or the folder read-only? The former snapshot stays in service",
                cause);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        sorting.abandon();
        numbering.abandon();
        try (database) {
            sorter.close();
            if (!published) {
                Layout.remove(files.folder());
            }
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            release.run();
        }
    }

    private final class Input extends StreamRDFBase {
        @Override
        public void triple(Triple triple) {
            try {
                sorting.add(triple);
                numbering.add(triple);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
                throw new IllegalArgumentException("the dataset has no named graphs: " + quad.getGraph());
            }
            triple(quad.asTriple());
        }
    }
}
