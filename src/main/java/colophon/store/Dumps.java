package colophon.store;

import colophon.store.format.GraphWriter;
import colophon.store.format.NTriplesReader;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.store.line.LineSorter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Path, Object> locks = new ConcurrentHashMap<>();

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
    public Download file(Snapshot snapshot, String name, Part part, RdfFormat format, boolean zipped)
            throws IOException {
        Path sorted = folder(snapshot).resolve(name + ".nt");
        synchronized (lock(sorted)) {
            if (!Files.exists(sorted)) {
                write(part, sorted);
            }
        }
        return file(snapshot, name, sorted, format, zipped);
    }

    private static void write(Part part, Path sorted) throws IOException {
        Path folder = sorted.resolveSibling(".").normalize();
        Path fresh = Files.createTempFile(folder, "part", ".new");
        try (LineSorter lines = new LineSorter(folder, SORT_MEMORY);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16)) {
            part.send(lines);
            lines.writeTo(out);
        }
        Files.move(fresh, sorted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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

    /** The file of a snapshot in a format, where it is made already. */
    public Optional<Download> made(Snapshot snapshot, RdfFormat format, boolean zipped) throws IOException {
        Target target = target(snapshot, "colophon", snapshot.sorted(), format, zipped);
        return Files.exists(target.sum()) || target.isGiven() ? Optional.of(target.download()) : Optional.empty();
    }

    private Target target(Snapshot snapshot, String name, Path sorted, RdfFormat format, boolean zipped)
            throws IOException {
        Path folder = folder(snapshot);
        String plain = name + "." + written(format).extension();
        Path file = isLines(format) && !zipped ? sorted : folder.resolve(plain + (zipped ? ".gz" : ""));
        Optional<String> given =
                Optional.of(snapshot.digest()).filter(digest -> !digest.isEmpty() && file.equals(snapshot.sorted()));
        return new Target(
                file,
                folder.resolve(plain + (zipped ? ".gz" : "") + ".sha256"),
                isLines(format) ? sorted : folder.resolve(plain),
                given);
    }

    /**
     * A file and its sum.
     *
     * @param plain the same without compression
     * @param given the sum of a file that came with the snapshot
     */
    private record Target(Path file, Path sum, Path plain, Optional<String> given) {
        boolean isGiven() {
            return given.isPresent();
        }

        Download download() throws IOException {
            return new Download(file, Files.size(file), isGiven() ? given.orElseThrow() : Files.readString(sum));
        }
    }

    /** Each file is made once and by one thread; who wants another file meanwhile does not wait for it. */
    private Download file(Snapshot snapshot, String name, Path sorted, RdfFormat format, boolean zipped)
            throws IOException {
        Target target = target(snapshot, name, sorted, format, zipped);
        synchronized (lock(target.file())) {
            if (!target.isGiven() && !Files.exists(target.sum())) {
                make(snapshot, sorted, format, zipped, target);
            }
        }
        return target.download();
    }

    private Object lock(Path file) {
        return locks.computeIfAbsent(file, f -> new Object());
    }

    /** Writes a file beside and moves it to its place, then its sum: who is killed meanwhile leaves nothing that looks whole. */
    private void make(Snapshot snapshot, Path sorted, RdfFormat format, boolean zipped, Target target)
            throws IOException {
        MessageDigest digest = sha256();
        if (Files.exists(target.file())) {
            try (InputStream in = Files.newInputStream(target.file())) {
                in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        } else {
            Path fresh = Files.createTempFile(folder(snapshot), "dump", ".new");
            try {
                try (OutputStream file = new DigestOutputStream(Files.newOutputStream(fresh), digest);
                        OutputStream raw = new BufferedOutputStream(file, 1 << 16);
                        OutputStream out = zipped ? new GZIPOutputStream(raw, 1 << 16) : raw) {
                    if (zipped && Files.exists(target.plain())) {
                        Files.copy(target.plain(), out);
                    } else {
                        write(sorted, snapshot.base(), format, out);
                    }
                }
                Files.move(fresh, target.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
        Path fresh = Files.createTempFile(folder(snapshot), "sum", ".new");
        Files.writeString(fresh, HexFormat.of().formatHex(digest.digest()));
        Files.move(fresh, target.sum(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("the download is not wanted any more");
                }
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
