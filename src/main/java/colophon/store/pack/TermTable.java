package colophon.store.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a dataset, numbered from 0 in the order they come. As in TDB2 itself, small values are their own id; the id of
 * every other term is where it stands in a file, and terms are told apart by a hash of 128 bits. A term takes about 40 bytes of
 * memory whatever its length.
 */
final class TermTable implements AutoCloseable {
    private static final int EMPTY = -1;

    /** How many terms are remembered with their numbers; most triples have a term that one shortly before had. */
    private static final int RECENT = 1 << 14;

    /** What stands for the second half of the hash of a term that is its own id. */
    private static final long INLINE = -1;

    private final OutputStream terms;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final byte[] id = new byte[NodeId.SIZE];
    private final @Nullable Node[] recent = new Node[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private long[] ids = new long[1 << 12];
    private long[] high = new long[1 << 12];
    private long[] low = new long[1 << 12];
    private int[] slots = slots(1 << 13);
    private int size;
    private long written;

    /** A table that writes its terms to a new file. */
    TermTable(Path file) throws IOException {
        terms = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    private static int[] slots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /** The number of a term, which is noted where it is new. */
    int number(Node term) throws IOException {
        int place = term.hashCode() & RECENT - 1;
        if (!term.equals(recent[place])) {
            recentNumbers[place] = find(term);
            recent[place] = term;
        }
        return recentNumbers[place];
    }

    private int find(Node term) throws IOException {
        NodeId inline = NodeId.inline(term);
        // Some values would come back in another form: 1.50 as 1.5.
        if (inline != null && NodeId.extract(inline).equals(term)) {
            NodeIdFactory.set(inline, id);
            long value = Bytes.getLong(id);
            return find(value, INLINE, term);
        }
        NodeLib.setHash(hash, term);
        return find(Bytes.getLong(hash.getBytes(), 0), Bytes.getLong(hash.getBytes(), Long.BYTES), term);
    }

    private int find(long first, long second, Node term) throws IOException {
        int slot = slot(first, second);
        if (slots[slot] != EMPTY) {
            return slots[slot];
        }
        int number = size;
        add(first, second, second == INLINE ? first : write(term));
        slots[slot] = number;
        if (size * 2 > slots.length) {
            spread();
        }
        return number;
    }

    /** The slot of a hash, or the empty one where it belongs. */
    private int slot(long first, long second) {
        int mask = slots.length - 1;
        // Values that are their own id differ in few bits; multiplying spreads them.
        int slot = (int) (first * 0x9E37_79B9_7F4A_7C15L >>> 32) & mask;
        while (slots[slot] != EMPTY && (high[slots[slot]] != first || low[slots[slot]] != second)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void add(long first, long second, long termId) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            high = Arrays.copyOf(high, size * 2);
            low = Arrays.copyOf(low, size * 2);
        }
        ids[size] = termId;
        high[size] = first;
        low[size] = second;
        size++;
    }

    private void spread() {
        slots = slots(slots.length * 2);
        for (int number = 0; number < size; number++) {
            slots[slot(high[number], low[number])] = number;
        }
    }

    /** Writes a term as TDB2 keeps it; returns where it stands. */
    private long write(Node term) throws IOException {
        byte[] bytes = ThriftConvert.termToBytes(ThriftConvert.convert(term, true));
        terms.write(bytes);
        long start = written;
        written += bytes.length;
        return start;
    }

    /** How many terms there are. */
    int size() {
        return size;
    }

    /** The id of a term, as TDB2 writes it. */
    long id(int number) {
        return ids[number];
    }

    /** Whether a term is its own id and stands in no file. */
    boolean isInline(int number) {
        return low[number] == INLINE && high[number] == ids[number];
    }

    /** The first half of a term's hash. */
    long high(int number) {
        return high[number];
    }

    /** The second half of a term's hash. */
    long low(int number) {
        return low[number];
    }

    /** Ends the file of the terms. */
    @Override
    public void close() throws IOException {
        terms.close();
    }
}
