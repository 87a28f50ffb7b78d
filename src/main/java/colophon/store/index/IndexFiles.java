package colophon.store.index;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The files of an index, all of numbers in the byte order of small ends first.
 *
 * @param folder where they lie
 */
public record IndexFiles(Path folder) {
    /** The terms' ids in TDB2, in their order; the place of an id is the number of its term. */
    Path ids() {
        return folder.resolve("ids");
    }

    /** The leading halves of the hashes of the terms that stand in TDB2's file of terms, in order. */
    Path hashes() {
        return folder.resolve("hashes");
    }

    /** The numbers of those terms. */
    Path hashed() {
        return folder.resolve("hashed");
    }

    /** The predicates, each with how often it is used, by how many subjects, and with how many objects. */
    Path predicates() {
        return folder.resolve("predicates");
    }

    /** Where what begins with each term or predicate starts in an order. */
    Path starts(String order) {
        return folder.resolve(order.toLowerCase(java.util.Locale.ROOT) + "-starts");
    }

    /** The second and third terms of all triples in an order. */
    Path pairs(String order) {
        return folder.resolve(order.toLowerCase(java.util.Locale.ROOT) + "-pairs");
    }

    /** Whether there is an index. */
    public boolean exist() {
        return Files.isRegularFile(predicates());
    }

    static MappedByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            mapped.order(ByteOrder.LITTLE_ENDIAN);
            return mapped;
        }
    }
}
