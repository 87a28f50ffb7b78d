package colophon.store;

import colophon.store.format.NTriples;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes one snapshot. While it is fed it only sorts lines of N-Triples, in bounded memory; the TDB2 database is loaded
 * from the sorted lines at the end, which is fastest then and leaves nothing to undo in a build that is given up.
 */
final class SnapshotBuild implements SnapshotWriter {
    private final SnapshotFiles files;
    private final String base;
    private final Function<Long, Snapshot> publish;
    private final Runnable release;
    private final LineSorter sorter;
    private final StreamRDF stream = new Lines();
    private boolean published;
    private boolean closed;

    /**
     * Starts a build.
     *
     * @param files the folder of the new snapshot, which exists and is empty
     * @param base the base IRI
     * @param settings the store's settings
     * @param publish puts the finished files with that many triples into service
     * @param release gives the right to build back
     */
    SnapshotBuild(
            SnapshotFiles files,
            String base,
            StoreSettings settings,
            Function<Long, Snapshot> publish,
            Runnable release) {
        this.files = files;
        this.base = base;
        this.publish = publish;
        this.release = release;
        this.sorter = new LineSorter(files.folder(), settings.sortMemory());
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
            MessageDigest digest = sha256();
            long triples = writeSorted(digest);
            new Database(files.database()).load(files.sorted(), triples);
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            files.complete(new SnapshotFiles.Description(
                    base, triples, now, HexFormat.of().formatHex(digest.digest())));
            Snapshot snapshot = publish.apply(triples);
            published = true;
            return snapshot;
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        } finally {
            close();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private long writeSorted(MessageDigest digest) throws IOException {
        try (sorter;
                OutputStream file = Files.newOutputStream(files.sorted());
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest), 1 << 16)) {
            return sorter.writeTo(out);
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
        try {
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

    /** Takes triples as lines. */
    private final class Lines extends StreamRDFBase {
        @Override
        public void triple(Triple triple) {
            try {
                sorter.add(NTriples.line(triple));
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
