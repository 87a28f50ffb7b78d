package colophon.store.line;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds lines in a file of lines sorted by their bytes, by halving.
 *
 * @param path the file; one that is missing has no lines
 */
public record SortedFile(Path path) {
    /**
     * The lines that begin with something.
     *
     * @param most how many are read at most
     */
    public List<String> startingWith(String beginning, int most) throws IOException {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        byte[] prefix = beginning.getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(firstNotBefore(file, prefix));
            List<String> found = new ArrayList<>();
            while (found.size() < most) {
                byte[] line = line(file);
                if (line.length < prefix.length || !Arrays.equals(line, 0, prefix.length, prefix, 0, prefix.length)) {
                    break;
                }
                found.add(new String(line, StandardCharsets.UTF_8));
            }
            return found;
        }
    }

    /** Where the first line starts that is not less than a key. */
    private static long firstNotBefore(RandomAccessFile file, byte[] key) throws IOException {
        long low = 0;
        long high = file.length();
        while (low < high) {
            long middle = (low + high) >>> 1;
            long start = lineStart(file, middle, low);
            file.seek(start);
            byte[] line = line(file);
            if (Arrays.compareUnsigned(line, key) < 0) {
                low = file.getFilePointer();
            } else {
                high = start;
            }
        }
        return low;
    }

    private static long lineStart(RandomAccessFile file, long position, long low) throws IOException {
        long at = position;
        byte[] block = new byte[256];
        while (at > low) {
            int length = (int) Math.min(block.length, at - low);
            file.seek(at - length);
            file.readFully(block, 0, length);
            for (int i = length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return at - length + i + 1;
                }
            }
            at -= length;
        }
        return low;
    }

    /** The line at the file's position, which is then after it; empty at the end. */
    private static byte[] line(RandomAccessFile file) throws IOException {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(128);
        byte[] block = new byte[256];
        long at = file.getFilePointer();
        while (true) {
            int length = file.read(block);
            if (length < 0) {
                return line.toByteArray();
            }
            for (int i = 0; i < length; i++) {
                if (block[i] == '\n') {
                    line.write(block, 0, i);
                    file.seek(at + i + 1);
                    return line.toByteArray();
                }
            }
            line.write(block, 0, length);
            at += length;
        }
    }
}
