package colophon.store.line;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts lines by their bytes and drops repeated ones, in bounded memory: what does not fit goes to disk in sorted runs,
 * which are merged at the end. The lines held lie in one block, which each run uses again.
 */
public final class LineSorter implements AutoCloseable {
    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private final LineBlock block;

    /**
     * A sorter.
     *
     * @param folder where runs are written; it must exist
     * @param memory how many bytes may be held before a run is written
     */
    public LineSorter(Path folder, long memory) {
        this.folder = folder;
        this.block = new LineBlock(memory);
    }

    /** Takes a line, without its line feed. */
    public void add(byte[] line) throws IOException {
        if (!block.isEmpty() && !block.fits(line)) {
            spill();
        }
        block.add(line);
    }

    private void spill() throws IOException {
        Path run = Files.createTempFile(folder, "lines", ".run");
        runs.add(run);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            block.sorted((bytes, from, length) -> {
                out.writeInt(length);
                out.write(bytes, from, length);
            });
        }
        block.clear();
    }

    /** Takes each line as it is written, without its line feed. */
    @FunctionalInterface
    public interface Listener {
        /** Takes a line, which must not be changed. */
        void line(byte[] line) throws IOException;
    }

    /** Writes all lines in order, each with a line feed, and returns how many there were. */
    public long writeTo(OutputStream out) throws IOException {
        return writeTo(out, line -> {});
    }

    /** The same, and tells somebody of each line. */
    public long writeTo(OutputStream out, Listener listener) throws IOException {
        LineOutput sink = new LineOutput(out, listener);
        if (runs.isEmpty()) {
            block.sorted(sink);
            return sink.count;
        }
        spill();
        block.release();
        merge(sink);
        return sink.count;
    }

    private void merge(LineOutput sink) throws IOException {
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>();
            for (Path path : runs) {
                Run run = new Run(path);
                open.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run least = queue.remove();
                sink.line(least.line, 0, least.line.length);
                if (least.next()) {
                    queue.add(least);
                }
            }
        } finally {
            for (Run run : open) {
                run.close();
            }
        }
    }

    /** Removes the runs. */
    @Override
    public void close() throws IOException {
        block.release();
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** Writes sorted lines, each once. */
    private static final class LineOutput implements LineBlock.LineSink {
        private final OutputStream out;
        private final Listener listener;
        private byte[] last = {};
        private int lastFrom;
        private int lastLength;
        private long count;

        LineOutput(OutputStream out, Listener listener) {
            this.out = out;
            this.listener = listener;
        }

        @Override
        public void line(byte[] bytes, int from, int length) throws IOException {
            if (count > 0 && Arrays.equals(bytes, from, from + length, last, lastFrom, lastFrom + lastLength)) {
                return;
            }
            out.write(bytes, from, length);
            out.write('\n');
            listener.line(Arrays.copyOfRange(bytes, from, from + length));
            last = bytes;
            lastFrom = from;
            lastLength = length;
            count++;
        }
    }

    /** A run on disk, at its least line not yet taken. */
    private static final class Run implements Comparable<Run>, AutoCloseable {
        private final DataInputStream in;
        private byte[] line = {};

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        }

        /** Moves to the next line; false at the end. */
        boolean next() throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (java.io.EOFException end) {
                return false;
            }
            line = new byte[length];
            in.readFully(line);
            return true;
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(line, other.line);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
