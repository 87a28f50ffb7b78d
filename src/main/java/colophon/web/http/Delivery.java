package colophon.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * What every answer gets before it is sent: cross-origin headers, 304 where the client has it already (RFC 9110, section
 * 13), and gzip where the client takes it.
 */
public final class Delivery {
    /** Shorter bodies do not gain by compression. */
    private static final int WORTH_COMPRESSING = 1024;

    /** What scripts of other sites may read of an answer, beside what they always may (Fetch Standard, section 3.2.3). */
    private static final String EXPOSED =
            "Accept-Ranges, Allow, Cache-Status, Content-Disposition, Content-Encoding, Content-Location,"
                    + " Content-Profile, Content-Range, ETag, Link, Location, RateLimit,"
                    + " RateLimit-Policy, Repr-Digest, Retry-After, Server-Timing, Vary";

    private static final Set<String> COMPRESSED = Set.of("application/gzip", "image/png", "font/woff2");

    private Delivery() {}

    /** The answer to be sent. */
    public static Reply prepare(Call call, Reply reply) {
        Reply open = reply.with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Expose-Headers", EXPOSED)
                .with("X-Content-Type-Options", "nosniff");
        boolean codable = isCodable(open);
        Reply varied = codable ? varied(open) : open;
        boolean zip = codable && takesGzip(call.header("accept-encoding").orElse(""));
        if (isKnown(call, varied)) {
            return notModified(zip && hasZipped(call, varied) ? zipped(varied) : varied);
        }
        Reply ranged = Ranges.apply(call, varied);
        return zip && isWorthCompressing(ranged) ? compress(ranged) : ranged;
    }

    /** Whether a client names an entity tag as one that it has, so that what goes by it need not be made. */
    public static boolean knows(Call call, String etag) {
        return call.header("if-none-match")
                .filter(known -> !known.equals("*") && matches(known, etag))
                .isPresent();
    }

    private static boolean isKnown(Call call, Reply reply) {
        if (reply.status() != 200 || !call.isReading()) {
            return false;
        }
        Optional<String> tags = call.header("if-none-match");
        if (tags.isPresent()) {
            return reply.header("ETag")
                    .filter(etag -> matches(tags.get(), etag))
                    .isPresent();
        }
        Optional<Instant> since = call.header("if-modified-since").flatMap(HttpDates::parse);
        Optional<Instant> modified = reply.header("Last-Modified").flatMap(HttpDates::parse);
        return since.isPresent() && modified.isPresent() && !modified.get().isAfter(since.get());
    }

    private static boolean matches(String known, String etag) {
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals(zipped(etag)));
    }

    private static Reply notModified(Reply reply) {
        return new Reply(304, unchanged(reply.headers()), new Reply.Content.None());
    }

    /** Of the header fields of an answer those of one that it is still the same (RFC 9110, section 15.4.5). */
    public static List<Reply.Header> unchanged(List<Reply.Header> headers) {
        return headers.stream()
                .filter(h -> !h.name().toLowerCase(Locale.ROOT).startsWith("content-")
                        || h.name().equals("Content-Location")
                        || h.name().equals("Content-Profile"))
                .toList();
    }

    /** Whether what is sent depends on the codings that a client takes. */
    private static boolean isCodable(Reply reply) {
        return reply.content() instanceof Reply.Content.Bytes
                && !COMPRESSED.contains(reply.header("Content-Type").orElse(""));
    }

    private static boolean isWorthCompressing(Reply reply) {
        return reply.content() instanceof Reply.Content.Bytes body && body.bytes().length >= WORTH_COMPRESSING;
    }

    private static Reply varied(Reply reply) {
        String vary = reply.header("Vary").map(v -> v + ", ").orElse("") + "Accept-Encoding";
        return without(reply, "Vary").with("Vary", vary);
    }

    private static Reply without(Reply reply, String name) {
        List<Reply.Header> kept =
                reply.headers().stream().filter(h -> !h.name().equals(name)).toList();
        return new Reply(reply.status(), kept, reply.content());
    }

    /** Whether it is the compressed form that a client has, or would be sent. */
    private static boolean hasZipped(Call call, Reply reply) {
        String tag = zipped(reply.header("ETag").orElse(""));
        return isWorthCompressing(reply)
                || call.header("if-none-match")
                        .filter(known -> known.contains(tag))
                        .isPresent();
    }

    private static Reply zipped(Reply reply) {
        return reply.header("ETag")
                .map(tag -> without(reply, "ETag").with("ETag", zipped(tag)))
                .orElse(reply);
    }

    private static Reply compress(Reply reply) {
        if (!(reply.content() instanceof Reply.Content.Bytes body)) {
            return reply;
        }
        Reply tagged = zipped(reply).with("Content-Encoding", "gzip");
        return new Reply(tagged.status(), tagged.headers(), new Reply.Content.Bytes(gzip(body.bytes())));
    }

    /** The tag of the compressed form of what has a tag. */
    private static String zipped(String etag) {
        return etag.endsWith("\"") ? etag.substring(0, etag.length() - 1) + "-gzip\"" : etag;
    }

    /** Whether a client takes gzip, by its header Accept-Encoding. */
    public static boolean takesGzip(String accepted) {
        return Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                .map(part -> part.replace(" ", ""))
                .anyMatch(
                        part -> part.equals("gzip") || part.startsWith("gzip;q=") && !part.matches("gzip;q=0(\\.0*)?"));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 13)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
