package colophon.store.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/** The terms of a snapshot by their numbers, and their numbers by the terms. */
public final class TermIndex {
    /** What stands for the number of a term that the snapshot does not have. */
    public static final int UNKNOWN = -2;

    /** The file of terms is mapped in parts that overlap by the longest term that is read from one part alone. */
    private static final int PART = 1 << 30;

    private static final int CACHED = 1 << 17;

    /** A term that takes more bytes, such as the text of an article, is read each time: many of them would fill the memory. */
    private static final int LONGEST_CACHED = 1 << 10;

    private final LongBuffer ids;
    private final LongBuffer hashes;
    private final IntBuffer hashed;
    private final List<MappedByteBuffer> terms = new ArrayList<>();
    private final long length;
    private final @Nullable Known[] known = new Known[CACHED];
    private final @Nullable Known[] numbered = new Known[CACHED];

    /**
     * Which term was last read for a place of the cache and not kept: only one that is read again before another of its place is kept. What
     * a query reads that goes through everything would otherwise outlast a garbage collection for nothing, and collections take
     * the longer the more outlasts them.
     */
    private final int[] passing = new int[CACHED];

    /** A term that was read before. */
    private record Known(int number, Node term) {}

    TermIndex(IndexFiles files, Path termFile) throws IOException {
        ids = IndexFiles.map(files.ids()).asLongBuffer();
        hashes = IndexFiles.map(files.hashes()).asLongBuffer();
        hashed = IndexFiles.map(files.hashed()).asIntBuffer();
        try (FileChannel channel = FileChannel.open(termFile, StandardOpenOption.READ)) {
            length = channel.size();
            for (long start = 0; start < length; start += PART) {
                terms.add(channel.map(FileChannel.MapMode.READ_ONLY, start, Math.min(PART, length - start)));
            }
        }
    }

    /** How many terms there are. */
    public int size() {
        return ids.limit();
    }

    /** The term of a number. */
    public Node term(int number) {
        int place = number & CACHED - 1;
        Known before = known[place];
        if (before != null && before.number() == number) {
            return before.term();
        }
        long id = ids.get(number);
        NodeId nodeId = nodeId(id);
        if (!nodeId.isPtr()) {
            Node value = NodeId.extract(nodeId);
            if (isAgain(place, number)) {
                known[place] = new Known(number, value);
            }
            return value;
        }
        byte[] bytes = bytes(number, id);
        Node term = ThriftConvert.convert(ThriftConvert.termFromBytes(bytes));
        if (bytes.length <= LONGEST_CACHED && isAgain(place, number)) {
            Known now = new Known(number, term);
            known[place] = now;
            numbered[place(term)] = now;
        }
        return term;
    }

    private boolean isAgain(int place, int number) {
        if (passing[place] == number) {
            return true;
        }
        passing[place] = number;
        return false;
    }

    private static int place(Node term) {
        int hash = term.hashCode();
        return (hash ^ hash >>> 15) & CACHED - 1;
    }

    /** Whether a term is a value that TDB2 keeps as a number, so that it is well-formed. */
    public boolean isOwnValue(int number) {
        return !isPointer(ids.get(number));
    }

    /** The bytes of a term that stands in the file from a place. */
    private byte[] bytes(int number, long id) {
        long end = number + 1 < size() && isPointer(ids.get(number + 1)) ? ids.get(number + 1) : length;
        byte[] bytes = new byte[(int) (end - id)];
        for (int done = 0; done < bytes.length; ) {
            long at = id + done;
            MappedByteBuffer part = terms.get((int) (at / PART));
            int offset = (int) (at % PART);
            int count = Math.min(bytes.length - done, part.limit() - offset);
            part.get(offset, bytes, done, count);
            done += count;
        }
        return bytes;
    }

    private static boolean isPointer(long id) {
        return id >= 0;
    }

    private static NodeId nodeId(long id) {
        byte[] bytes = new byte[NodeId.SIZE];
        Bytes.setLong(id, bytes, 0);
        return NodeIdFactory.get(bytes);
    }

    /** The number of a term, {@link #UNKNOWN} where the snapshot has none. */
    public int number(Node term) {
        if (!term.isConcrete() || term.isTripleTerm()) {
            return UNKNOWN;
        }
        Known before = numbered[place(term)];
        return before != null && before.term().equals(term) ? before.number() : find(term);
    }

    private int find(Node term) {
        NodeId inline = NodeId.inline(term);
        if (inline != null && NodeId.extract(inline).equals(term)) {
            byte[] bytes = new byte[NodeId.SIZE];
            NodeIdFactory.set(inline, bytes);
            int number = place(ids, Bytes.getLong(bytes));
            return number < size() && ids.get(number) == Bytes.getLong(bytes) ? number : UNKNOWN;
        }
        Hash hash = new Hash(SystemTDB.LenNodeHash);
        NodeLib.setHash(hash, term);
        long high = Bytes.getLong(hash.getBytes(), 0);
        for (int i = place(hashes, high); i < hashes.limit() && hashes.get(i) == high; i++) {
            if (term(hashed.get(i)).equals(term)) {
                return hashed.get(i);
            }
        }
        return UNKNOWN;
    }

    /** The first place whose number, taken without sign, is not less than one. */
    private static int place(LongBuffer sorted, long number) {
        int low = 0;
        int high = sorted.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sorted.get(middle), number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
