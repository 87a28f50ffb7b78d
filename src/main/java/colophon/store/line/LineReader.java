package colophon.store.line;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new LineReader(
                file.isPresent()
                        ? new BufferedInputStream(Files.newInputStream(file.get()))
                        : InputStream.nullInputStream());
    }

    /** The next line without its line feed; none at the end. */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    return any ? Optional.of(line.toByteArray()) : Optional.empty();
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                return Optional.of(line.toByteArray());
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
