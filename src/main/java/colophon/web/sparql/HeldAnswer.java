package colophon.web.sparql;

import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Holds an answer back until it is whole, so that a query that fails at its last row still ends as an error: in memory at
 * first, in a temporary file when it grows.
 */
final class HeldAnswer extends OutputStream {
    private final SparqlSettings settings;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private Optional<Path> file = Optional.empty();
    private OutputStream sink = memory;
    private long length;

    HeldAnswer(SparqlSettings settings) {
        this.settings = settings;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        length += count;
        if (length > settings.answerLength()) {
            throw new QueryRefused(new Problem(
                    422,
                    "Answer too long",
                    "The answer is longer than " + settings.answerLength() + " bytes. Narrow the query, page through it"
                            + " with ORDER BY, LIMIT and OFFSET, or download the whole dataset.",
                    new Problem.Limit("answer-length", settings.answerLength(), "bytes")));
        }
        if (file.isEmpty() && length > settings.heldBack()) {
            moveToFile();
        }
        sink.write(bytes, offset, count);
    }

    private void moveToFile() throws IOException {
        Path path = Files.createTempFile("colophon-answer-", null);
        file = Optional.of(path);
        sink = new java.io.BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        memory.writeTo(sink);
        memory.reset();
    }

    /** The whole answer. */
    Reply reply(String contentType) throws IOException {
        sink.close();
        Reply.Content content = file.<Reply.Content>map(path -> new Reply.Content.File(path, true))
                .orElseGet(() -> new Reply.Content.Bytes(memory.toByteArray()));
        return new Reply(200, List.of(new Reply.Header("Content-Type", contentType)), content);
    }

    /** Drops what was held of an answer that failed. */
    void discard() throws IOException {
        sink.close();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
