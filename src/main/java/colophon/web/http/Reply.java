package colophon.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer to a request.
 *
 * @param status the status code
 * @param headers further header fields, in order
 * @param content what the body is
 */
public record Reply(int status, List<Header> headers, Content content) {
    public Reply {
        headers = List.copyOf(headers);
        Objects.requireNonNull(content);
    }

    /** A header field. */
    public record Header(String name, String value) {
        public Header {
            Objects.requireNonNull(name);
            if (value.chars().anyMatch(c -> c == '\r' || c == '\n')) {
                throw new IllegalArgumentException("a header field is one line: " + name);
            }
        }
    }

    /** The body of an answer. */
    public sealed interface Content {
        /** No body. */
        record None() implements Content {}

        /** A body that is at hand. */
        @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying it would cost what it saves.
        record Bytes(byte[] bytes) implements Content {}

        /**
         * A part of a file.
         *
         * @param path the file
         * @param from where the part begins, in bytes
         * @param length how many bytes it has
         */
        record Section(Path path, long from, long length) implements Content {}

        /** A body that is written while it is sent. */
        record Streamed(BodyWriter body) implements Content {}

        /**
         * A file that is sent as it is.
         *
         * @param path the file
         * @param passing whether it was made for this answer alone and is deleted after
         */
        record File(Path path, boolean passing) implements Content {}
    }

    /** Writes a body to where it is sent. */
    @FunctionalInterface
    public interface BodyWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An answer whose body is written while it is sent; its length is not known before. */
    public static Reply stream(int status, String contentType, BodyWriter body) {
        return new Reply(status, List.of(new Header("Content-Type", contentType)), new Content.Streamed(body));
    }

    /** An answer with a text. */
    public static Reply text(int status, String contentType, String text) {
        return bytes(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer with a body that is at hand. */
    public static Reply bytes(int status, String contentType, byte[] bytes) {
        return new Reply(status, List.of(new Header("Content-Type", contentType)), new Content.Bytes(bytes));
    }

    /** An answer with a file. */
    public static Reply file(String contentType, Path path) {
        return new Reply(200, List.of(new Header("Content-Type", contentType)), new Content.File(path, false));
    }

    /** An answer without a body. */
    public static Reply empty(int status) {
        return new Reply(status, List.of(), new Content.None());
    }

    /** A redirect: 303 for what another document tells of, 301 and 308 for what has moved. */
    public static Reply redirect(int status, String location) {
        return empty(status).with("Location", location);
    }

    /** This answer with one more header field. */
    public Reply with(String name, String value) {
        List<Header> all = new ArrayList<>(headers);
        all.add(new Header(name, value));
        return new Reply(status, all, content);
    }

    /** The value of a header field. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
