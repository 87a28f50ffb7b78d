package colophon.store.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file line by line as bytes. */
public final class LineReader implements AutoCloseable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /** A reader of a stream, which it closes. */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /** A reader of a file; of no lines where there is no file. */
    public static LineReader of(Optional<Path> file) throws IOException {
        return new LineReader(file.isPresent() ? Files.newInputStream(file.get()) : InputStream.nullInputStream());
    }

    /** The next line without its line feed; none at the end. */
    public Optional<byte[]> next() throws IOException {
        byte[] head = {};
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            head = joined(head, from, at);
            if (at < end) {
                at++;
                return Optional.of(head);
            }
        }
        return head.length > 0 ? Optional.of(head) : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** The beginning of a line, which is empty but for lines that go over the end of the buffer, with what follows it. */
    private byte[] joined(byte[] head, int from, int to) {
        if (head.length == 0) {
            return Arrays.copyOfRange(buffer, from, to);
        }
        byte[] joined = Arrays.copyOf(head, head.length + to - from);
        System.arraycopy(buffer, from, joined, head.length, to - from);
        return joined;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
