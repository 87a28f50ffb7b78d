package colophon.store.line;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines of a large sorted file that begin with something by reading one stretch of it: for each stretch of some
 * kilobytes it knows how its first line begins. Both files are mapped, so that they take some four bytes of the heap a stretch, and
 * no thread that is interrupted closes them for all. Safe for use by several threads.
 */
public final class LineIndex {
    private static final String NAME = "lines.index";

    /** How long a stretch is at least, in bytes. */
    private static final int STRETCH = 1 << 13;

    /** As much as is mapped at once: a buffer holds two gigabytes at most. */
    private static final long PART = 1L << 30;

    private final ByteBuffer index;
    private final int[] entries;
    private final long length;
    private final List<Part> parts = new ArrayList<>();

    /** A part of the lines that begins with a stretch. */
    private record Part(long start, ByteBuffer bytes) {}

    private LineIndex(FileChannel lines, ByteBuffer index) throws IOException {
        this.index = index;
        this.entries = entries(index);
        this.length = lines.size();
        int first = 0;
        while (first < entries.length) {
            int next = first + 1;
            while (next < entries.length && end(next) - start(first) <= PART) {
                next++;
            }
            long size = end(next - 1) - start(first);
            parts.add(new Part(start(first), lines.map(FileChannel.MapMode.READ_ONLY, start(first), size)));
            first = next;
        }
    }

    private long start(int stretch) {
        return index.getLong(entries[stretch]);
    }

    private long end(int stretch) {
        return stretch + 1 < entries.length ? start(stretch + 1) : length;
    }

    /** The file of the index in a folder. */
    public static Path file(Path folder) {
        return folder.resolve(NAME);
    }

    /** Starts to write the index of a file in a folder. */
    public static Writer write(Path folder) throws IOException {
        return new Writer(file(folder));
    }

    /**
     * Opens an index.
     *
     * @param folder the folder of the index
     * @param sorted the file of the lines
     */
    public static LineIndex open(Path folder, Path sorted) throws IOException {
        try (FileChannel lines = FileChannel.open(sorted, StandardOpenOption.READ);
                FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.READ)) {
            return new LineIndex(lines, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (RuntimeException e) {
            throw new IOException("the index of " + sorted + " is damaged", e);
        }
    }

    private static int[] entries(ByteBuffer index) {
        int[] entries = new int[16];
        int size = 0;
        int at = 0;
        for (; at < index.limit(); at += Long.BYTES + Integer.BYTES + index.getInt(at + Long.BYTES)) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = at;
        }
        if (at != index.limit()) {
            throw new IllegalArgumentException("it ends in the middle of an entry");
        }
        return Arrays.copyOf(entries, size);
    }

    /**
     * The lines that begin with something, in order.
     *
     * @param beginning what they begin with; it holds two spaces at most, the second at its end
     * @param most how many are wanted at most
     */
    public List<byte[]> startingWith(byte[] beginning, int most) {
        List<byte[]> found = new ArrayList<>();
        for (int stretch = Math.max(0, firstNotBefore(beginning) - 1);
                stretch < entries.length && found.size() < most;
                stretch++) {
            if (!collect(read(stretch), beginning, most, found)) {
                break;
            }
        }
        return found;
    }

    /** The first stretch whose first line is not less than something; their number where there is none. */
    private int firstNotBefore(byte[] beginning) {
        int low = 0;
        int high = entries.length;
        ByteBuffer wanted = ByteBuffer.wrap(beginning);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(key(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ByteBuffer key(int stretch) {
        int at = entries[stretch];
        return index.slice(at + Long.BYTES + Integer.BYTES, index.getInt(at + Long.BYTES));
    }

    private static int compare(ByteBuffer a, ByteBuffer b) {
        int differing = a.mismatch(b);
        if (differing < 0) {
            return 0;
        }
        if (differing >= a.limit() || differing >= b.limit()) {
            return Integer.compare(a.limit(), b.limit());
        }
        return Byte.compareUnsigned(a.get(differing), b.get(differing));
    }

    private byte[] read(int stretch) {
        long start = start(stretch);
        Part part = parts.getFirst();
        for (Part each : parts) {
            part = each.start() <= start ? each : part;
        }
        byte[] bytes = new byte[(int) (end(stretch) - start)];
        part.bytes().get((int) (start - part.start()), bytes);
        return bytes;
    }

    /** Collects lines of a stretch; false where one is beyond what is wanted. */
    private static boolean collect(byte[] stretch, byte[] beginning, int most, List<byte[]> found) {
        int start = 0;
        while (start < stretch.length && found.size() < most) {
            int end = start;
            while (stretch[end] != '\n') {
                end++;
            }
            int compared = Math.min(end, start + beginning.length);
            int order = Arrays.compareUnsigned(stretch, start, compared, beginning, 0, beginning.length);
            if (order == 0) {
                found.add(Arrays.copyOfRange(stretch, start, end));
            } else if (order > 0) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** Writes an index while the lines are written. */
    public static final class Writer implements AutoCloseable {
        private final DataOutputStream out;
        private long position;
        private long next;

        private Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        }

        /** Takes the next line, without its line feed. */
        public void line(byte[] line) throws IOException {
            if (position >= next) {
                int key = beginning(line);
                out.writeLong(position);
                out.writeInt(key);
                out.write(line, 0, key);
                next = position + STRETCH;
            }
            position += line.length + 1;
        }

        /** How long the first two words of a line are, with the space after each. */
        private static int beginning(byte[] line) {
            int spaces = 0;
            for (int i = 0; i < line.length; i++) {
                if (line[i] == ' ' && ++spaces == 2) {
                    return i + 1;
                }
            }
            return line.length;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
