package colophon.store.line;

import java.io.IOException;
import java.util.Arrays;

/**
 * Lines in one block of memory, which can be sorted and used again. As single arrays, millions of lines would have to be moved
 * about by the collector of garbage.
 */
final class LineBlock {
    /** The most bytes of a block; an array can hardly be larger. */
    private static final int LARGEST = 1 << 30;

    private static final int FIRST = 1 << 16;

    /** What a line costs beside its bytes: where it starts and how long it is, twice while they are sorted. */
    private static final int OVERHEAD = 16;

    private final long memory;
    private byte[] bytes = new byte[FIRST];
    private long[] places = new long[FIRST >> 6];
    private int end;
    private int size;

    /** Takes lines one by one. */
    interface LineSink {
        /** Takes the line that some bytes are; they are changed later. */
        void line(byte[] bytes, int from, int length) throws IOException;
    }

    /**
     * An empty block.
     *
     * @param memory how many bytes it may hold
     */
    LineBlock(long memory) {
        this.memory = Math.min(memory, LARGEST);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether there is memory for another line. */
    boolean fits(byte[] line) {
        return (long) end + line.length + (size + 1L) * OVERHEAD <= memory;
    }

    /** Takes a line, whether it fits or not. */
    void add(byte[] line) {
        if (bytes.length - end < line.length) {
            bytes = Arrays.copyOf(bytes, larger(bytes.length, end + line.length));
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, larger(places.length, size + 1));
        }
        System.arraycopy(line, 0, bytes, end, line.length);
        places[size++] = (long) end << Integer.SIZE | line.length;
        end += line.length;
    }

    private static int larger(int length, int needed) {
        return Math.max(needed, length + (length >> 1));
    }

    /** Gives all lines by the order of their bytes. */
    void sorted(LineSink sink) throws IOException {
        long[] other = Arrays.copyOf(places, size);
        sort(other, places, 0, size);
        for (int i = 0; i < size; i++) {
            sink.line(bytes, from(places[i]), (int) places[i]);
        }
    }

    /** Sorts a range of places, which both arrays hold, into the second. */
    private void sort(long[] source, long[] target, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(target, source, from, middle);
        sort(target, source, middle, to);
        if (compare(source[middle - 1], source[middle]) <= 0) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean first = right == to || left < middle && compare(source[left], source[right]) <= 0;
            target[i] = first ? source[left++] : source[right++];
        }
    }

    private int compare(long a, long b) {
        return Arrays.compareUnsigned(bytes, from(a), from(a) + (int) a, bytes, from(b), from(b) + (int) b);
    }

    private static int from(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /** Forgets all lines, and keeps the memory for the next. */
    void clear() {
        end = 0;
        size = 0;
    }

    /** Forgets all lines and gives the memory back. */
    void release() {
        clear();
        bytes = new byte[0];
        places = new long[0];
    }
}
