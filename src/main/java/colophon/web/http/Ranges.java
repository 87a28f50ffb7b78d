package colophon.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a part of a file where a client asks for one range of bytes (RFC 9110, section 14). Who asks for several gets the
 * whole, as the standard allows.
 */
final class Ranges {
    private static final Pattern RANGE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");

    private Ranges() {}

    /** The answer with what was asked for of its file. */
    static Reply apply(Call call, Reply reply) {
        if (!(reply.content() instanceof Reply.Content.File file) || file.passing() || reply.status() != 200) {
            return reply;
        }
        Reply ranged = reply.with("Accept-Ranges", "bytes");
        Optional<Matcher> asked = call.header("range").map(RANGE::matcher).filter(Matcher::matches);
        if (asked.isEmpty() || !call.method().equals("GET") || !isSame(call, reply)) {
            return ranged;
        }
        try {
            return part(ranged, file, asked.get(), Files.size(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the client's part, which this one is to be added to, is of the same file (section 13.1.5). */
    private static boolean isSame(Call call, Reply reply) {
        Optional<String> condition = call.header("if-range");
        return condition.isEmpty()
                || condition.equals(reply.header("ETag"))
                || condition.equals(reply.header("Last-Modified"));
    }

    private static Reply part(Reply reply, Reply.Content.File file, Matcher asked, long size) {
        boolean suffix = asked.group(1).isEmpty();
        if (suffix && asked.group(2).isEmpty()) {
            return reply;
        }
        long last = suffix || asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        long first = suffix ? Math.max(0, size - Long.parseLong(asked.group(2))) : Long.parseLong(asked.group(1));
        if (first >= size || !suffix && !asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < first) {
            return new Problem(416, "Range not satisfiable", "The file has " + size + " bytes.")
                    .reply()
                    .with("Content-Range", "bytes */" + size);
        }
        List<Reply.Header> headers = new ArrayList<>(reply.headers());
        headers.add(new Reply.Header("Content-Range", "bytes " + first + "-" + last + "/" + size));
        return new Reply(206, headers, new Reply.Content.Section(file.path(), first, last - first + 1));
    }
}
