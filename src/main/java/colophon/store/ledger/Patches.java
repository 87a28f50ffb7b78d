package colophon.store.ledger;

import colophon.store.line.LineReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What changed from each snapshot to the next, as RDF Patch (afs.github.io/rdf-patch) with its lines in the order of the
 * triples. They are kept when snapshots are removed, so that who applies all of them, from an empty dataset on, has the
 * present one.
 *
 * @param folder where they are kept
 */
public record Patches(Path folder) {
    /** How many patches are open at once. */
    private static final int AT_ONCE = 16;

    /** The media type of RDF Patch. */
    public static final String MEDIA_TYPE = "application/rdf-patch";

    /** The file of what changed with a snapshot, compressed. */
    public Path file(int number) {
        return folder.resolve(number + ".rdfp.gz");
    }

    /** Whether it is known what changed with a snapshot. */
    public boolean has(int number) {
        return Files.isRegularFile(file(number));
    }

    /** How many triples were added and removed. */
    public record Size(long added, long removed) {}

    /**
     * Writes what changed with a snapshot.
     *
     * @param base the base IRI
     * @param number the number of the snapshot
     * @param previous the number of the one before, 0 where everything is new
     * @param before the sorted triples of the one before
     * @param after the sorted triples of the snapshot
     */
    public Size write(String base, int number, int previous, Optional<Path> before, Path after) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(number + ".new");
        long added = 0;
        long removed = 0;
        try (LineReader old = LineReader.of(before);
                LineReader now = LineReader.of(Optional.of(after));
                OutputStream out = new BufferedOutputStream(new QuickGzip(Files.newOutputStream(fresh)), 1 << 16)) {
            begin(
                    out,
                    base + "changes/" + number,
                    previous == 0 ? Optional.empty() : Optional.of(base + "changes/" + previous));
            Optional<byte[]> left = old.next();
            Optional<byte[]> right = now.next();
            while (left.isPresent() || right.isPresent()) {
                int order = left.isEmpty() ? 1 : right.isEmpty() ? -1 : Arrays.compareUnsigned(left.get(), right.get());
                if (order < 0) {
                    row(out, 'D', left.orElseThrow());
                    removed++;
                } else if (order > 0) {
                    row(out, 'A', right.orElseThrow());
                    added++;
                }
                left = order <= 0 ? old.next() : left;
                right = order >= 0 ? now.next() : right;
            }
            end(out);
        }
        try (var channel = java.nio.channels.FileChannel.open(fresh, java.nio.file.StandardOpenOption.READ)) {
            channel.force(true);
        }
        Files.move(fresh, file(number), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return new Size(added, removed);
    }

    /** Compresses a patch, which the next build waits for, at the price of some size. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void begin(OutputStream out, String id, Optional<String> previous) throws IOException {
        String head = "H id <" + id + "> .\n"
                + previous.map(p -> "H prev <" + p + "> .\n").orElse("") + "TX .\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
    }

    private static void row(OutputStream out, char operation, byte[] line) throws IOException {
        out.write(operation);
        out.write(' ');
        out.write(line);
        out.write('\n');
    }

    private static void end(OutputStream out) throws IOException {
        out.write("TC .\n".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes what changed between two snapshots, as one patch: what was added and removed again in between is not in it.
     *
     * @param after the number of the earlier snapshot, 0 for the empty dataset
     * @param until the number of the later one
     * @param steps the numbers of the snapshots from the one after the earlier to the later one
     * @throws IOException where a patch is missing or damaged
     */
    public void compose(String base, int after, int until, List<Integer> steps, OutputStream out) throws IOException {
        begin(
                out,
                base + "changes/" + after + "-" + until,
                after == 0 ? Optional.empty() : Optional.of(base + "changes/" + after));
        compose(steps.stream().map(this::file).toList(), out);
        end(out);
    }

    /** Writes the rows that several patches come to; of many, some at a time are made one first. */
    private static void compose(List<Path> patches, OutputStream out) throws IOException {
        List<Path> passing = new ArrayList<>();
        try {
            List<Path> left = patches;
            while (left.size() > AT_ONCE) {
                List<Path> united = new ArrayList<>();
                for (int from = 0; from < left.size(); from += AT_ONCE) {
                    Path part = Files.createTempFile("changes", ".rdfp.gz");
                    passing.add(part);
                    united.add(part);
                    try (OutputStream to = new BufferedOutputStream(
                            new GZIPOutputStream(Files.newOutputStream(part), 1 << 16), 1 << 16)) {
                        mergeAll(left.subList(from, Math.min(left.size(), from + AT_ONCE)), to);
                    }
                }
                left = united;
            }
            mergeAll(left, out);
        } finally {
            for (Path part : passing) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void mergeAll(List<Path> patches, OutputStream out) throws IOException {
        List<Rows> all = new ArrayList<>();
        try {
            for (Path patch : patches) {
                all.add(new Rows(patch));
            }
            merge(all, out);
        } finally {
            for (Rows rows : all) {
                rows.close();
            }
        }
    }

    private static void merge(List<Rows> all, OutputStream out) throws IOException {
        while (true) {
            Optional<byte[]> least = Optional.empty();
            for (Rows rows : all) {
                if (rows.line.isPresent()
                        && (least.isEmpty() || Arrays.compareUnsigned(rows.line.get(), least.get()) < 0)) {
                    least = rows.line;
                }
            }
            if (least.isEmpty()) {
                return;
            }
            char first = 0;
            char last = 0;
            for (Rows rows : all) {
                if (rows.line.isPresent() && Arrays.equals(rows.line.get(), least.get())) {
                    last = rows.operation;
                    first = first == 0 ? last : first;
                    rows.advance();
                }
            }
            // Added first and removed last, or the other way round, it is as it was before.
            if (first == last) {
                row(out, last, least.get());
            }
        }
    }

    /** What reads a patch row by row. */
    public interface RowSink {
        /** Takes a triple that was added or removed, as a line of N-Triples. */
        void row(boolean added, String line) throws IOException;
    }

    /** Reads what changed with a snapshot, in the order of the triples. */
    public void read(int number, RowSink sink) throws IOException {
        try (Rows rows = new Rows(file(number))) {
            while (rows.line.isPresent()) {
                sink.row(rows.operation == 'A', new String(rows.line.get(), StandardCharsets.UTF_8));
                rows.advance();
            }
        }
    }

    /** The rows of a patch, one at a time. */
    private static final class Rows implements AutoCloseable {
        private final LineReader lines;
        private char operation;
        private Optional<byte[]> line = Optional.empty();

        Rows(Path file) throws IOException {
            lines = new LineReader(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16));
            advance();
        }

        void advance() throws IOException {
            line = Optional.empty();
            for (Optional<byte[]> row = lines.next(); row.isPresent(); row = lines.next()) {
                byte[] bytes = row.get();
                if (bytes.length > 2 && (bytes[0] == 'A' || bytes[0] == 'D') && bytes[1] == ' ') {
                    operation = (char) bytes[0];
                    line = Optional.of(Arrays.copyOfRange(bytes, 2, bytes.length));
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
