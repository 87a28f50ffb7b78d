package colophon.store;

import colophon.store.format.GraphWriter;
import colophon.store.format.NTriplesReader;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.store.line.LineSorter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The whole dataset as files. They are written subject by subject from the sorted triples, in bounded memory, and their bytes
 * depend on the triples alone.
 */
public final class Dumps {
    /** How many bytes of a part are sorted in memory. */
    private static final long SORT_MEMORY = 32L << 20;

    private final Prefixes prefixes;

    /** Dumps with these prefixes. */
    public Dumps(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** Writes a snapshot in a format; the stream is not closed. */
    public void write(Snapshot snapshot, RdfFormat format, OutputStream out) throws IOException {
        write(snapshot.sorted(), snapshot.base(), format, out);
    }

    private void write(Path sorted, String base, RdfFormat format, OutputStream out) throws IOException {
        if (isLines(format)) {
            Files.copy(sorted, out);
            return;
        }
        try (GraphWriter writer = GraphWriter.of(format, base, prefixes, out)) {
            BySubject grouping = new BySubject(writer);
            NTriplesReader.stream(sorted, grouping::triple);
            grouping.flush();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean isLines(RdfFormat format) {
        return format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS;
    }

    /**
     * A file to download.
     *
     * @param file where it lies, with its snapshot
     * @param bytes its length
     * @param sha256 the SHA-256 of its bytes, in hexadecimal digits
     */
    public record Download(Path file, long bytes, String sha256) {}

    /** Chooses a part of a dataset by sending its triples as lines of N-Triples, in any order, repeated ones too. */
    @FunctionalInterface
    public interface Part {
        void send(LineSorter lines) throws IOException;
    }

    /**
     * The file of a snapshot in a format, which is written when it is first asked for and kept with the snapshot.
     *
     * @param zipped whether it is compressed by gzip
     */
    public Download file(Snapshot snapshot, RdfFormat format, boolean zipped) throws IOException {
        return file(snapshot, "colophon", snapshot.sorted(), format, zipped);
    }

    /**
     * The file of a part of a snapshot, which is chosen when it is first asked for.
     *
     * @param name what the part is called, which makes the name of its files
     */
    public synchronized Download file(Snapshot snapshot, String name, Part part, RdfFormat format, boolean zipped)
            throws IOException {
        Path folder = folder(snapshot);
        Path sorted = folder.resolve(name + ".nt");
        if (!Files.exists(sorted)) {
            Path fresh = Files.createTempFile(folder, "part", ".new");
            try (LineSorter lines = new LineSorter(folder, SORT_MEMORY);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
                part.send(lines);
                lines.writeTo(out);
            }
            Files.move(fresh, sorted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file(snapshot, name, sorted, format, zipped);
    }

    /** The format whose file does for a format too: a graph in N-Quads is N-Triples, one in TriG is Turtle. */
    private static RdfFormat written(RdfFormat format) {
        return switch (format) {
            case NTRIPLES, NQUADS -> RdfFormat.NTRIPLES;
            case TURTLE, TRIG -> RdfFormat.TURTLE;
            case JSONLD, RDFXML -> format;
        };
    }

    private static Path folder(Snapshot snapshot) throws IOException {
        return Files.createDirectories(snapshot.sorted().resolveSibling("dumps"));
    }

    private synchronized Download file(Snapshot snapshot, String name, Path sorted, RdfFormat format, boolean zipped)
            throws IOException {
        RdfFormat written = written(format);
        Path plain = isLines(format) ? sorted : folder(snapshot).resolve(name + "." + written.extension());
        Path file = zipped ? folder(snapshot).resolve(name + "." + written.extension() + ".gz") : plain;
        Path sum = folder(snapshot).resolve(name + "." + written.extension() + (zipped ? ".gz" : "") + ".sha256");
        if (!Files.exists(file)) {
            Path fresh = Files.createTempFile(folder(snapshot), "dump", ".new");
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16);
                    OutputStream out = zipped ? new GZIPOutputStream(raw, 1 << 16) : raw) {
                if (zipped && Files.exists(plain)) {
                    Files.copy(plain, out);
                } else {
                    write(sorted, snapshot.base(), format, out);
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(sum)) {
            Path fresh = Files.createTempFile(folder(snapshot), "sum", ".new");
            Files.writeString(fresh, sha256(file));
            Files.move(fresh, sum, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Download(file, Files.size(file), Files.readString(sum));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Hands over the triples of each subject together. */
    private static final class BySubject {
        private final GraphWriter writer;
        private final List<Triple> triples = new ArrayList<>();
        private Optional<Node> subject = Optional.empty();

        BySubject(GraphWriter writer) {
            this.writer = writer;
        }

        void triple(Triple triple) {
            if (subject.filter(triple.getSubject()::equals).isEmpty()) {
                flush();
                subject = Optional.of(triple.getSubject());
            }
            triples.add(triple);
        }

        void flush() {
            try {
                if (subject.isPresent()) {
                    writer.subject(subject.get(), triples);
                }
                triples.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
