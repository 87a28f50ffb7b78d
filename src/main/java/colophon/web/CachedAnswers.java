package colophon.web;

import colophon.web.http.Delivery;
import colophon.web.http.Reply;
import colophon.web.metrics.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers again what was answered before, without looking at the dataset and before anything is made of the request: documents,
 * pages and the redirects to them depend on the snapshot, the address and a few header fields alone.
 */
final class CachedAnswers {
    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final AnswerCache cache;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    CachedAnswers(AnswerCache cache) {
        this.cache = cache;
    }

    /** What is told of the cache when the metrics are read. */
    List<Level> levels() {
        return List.of(
                Level.of("colophon_page_cache_bytes", "Memory of pages and documents that are kept.", cache::held),
                Level.count("colophon_page_cache_hits", "Requests answered by what was kept.", hits::sum),
                Level.count("colophon_page_cache_misses", "Requests answered anew.", misses::sum));
    }

    /** What an answer depends on; none for requests that are answered anew each time: parts of files, and queries, which may run out of time. */
    private static Optional<AnswerCache.Key> key(Request request) {
        String path = request.getHttpURI().getPath();
        if (!isRead(request) || path.contains("/query") || path.contains("/queries/")) {
            return Optional.empty();
        }
        String accept = "";
        String profile = "";
        boolean zipped = false;
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header == HttpHeader.RANGE) {
                return Optional.empty();
            } else if (header == HttpHeader.ACCEPT) {
                accept = joined(accept, field);
            } else if (header == HttpHeader.ACCEPT_ENCODING) {
                zipped |= field.getValue() != null && Delivery.takesGzip(field.getValue());
            } else if (header == null && field.is("Accept-Profile")) {
                profile = joined(profile, field);
            }
        }
        return Optional.of(new AnswerCache.Key(request.getHttpURI().getPathQuery(), accept, profile, zipped));
    }

    private static String joined(String before, HttpField field) {
        String value = field.getValue() == null ? "" : field.getValue();
        return before.isEmpty() ? value : before + ", " + value;
    }

    private static boolean isRead(Request request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Sends what was kept for a request, if anything was. */
    boolean send(int snapshot, Request request, Response response, Callback callback) {
        Optional<AnswerCache.Answer> kept = key(request).flatMap(k -> cache.find(snapshot, k));
        if (kept.isEmpty()) {
            misses.increment();
            return false;
        }
        hits.increment();
        AnswerCache.Answer answer = kept.get();
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (known != null || request.getHeaders().contains(HttpHeader.IF_MODIFIED_SINCE)) {
            boolean same = known != null && !answer.etag().isEmpty() && known.equals(answer.etag());
            return same && sendUnchanged(answer, response, callback);
        }
        response.setStatus(answer.status());
        response.getHeaders().add(answer.headers());
        response.getHeaders().add(answer.length());
        response.write(
                true, request.getMethod().equals("HEAD") ? EMPTY : answer.body().duplicate(), callback);
        return true;
    }

    private static boolean sendUnchanged(AnswerCache.Answer answer, Response response, Callback callback) {
        response.setStatus(304);
        response.getHeaders().add(answer.unchanged());
        response.write(true, EMPTY, callback);
        return true;
    }

    /** The bytes outside the heap, from where they are sent without another copy. */
    private static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    /** Keeps what a request was answered, where it may be asked again. */
    void keep(int snapshot, Request request, Reply reply) {
        boolean whole = reply.status() == 200 && reply.content() instanceof Reply.Content.Bytes
                || reply.status() == 303
                || reply.status() == 301;
        Optional<AnswerCache.Key> key = key(request);
        boolean passing =
                reply.header("Cache-Control").filter("no-store"::equals).isPresent();
        if (!whole || passing || key.isEmpty()) {
            return;
        }
        byte[] body = reply.content() instanceof Reply.Content.Bytes bytes ? bytes.bytes() : new byte[0];
        cache.put(
                snapshot,
                key.get(),
                new AnswerCache.Answer(
                        reply.status(),
                        new HeaderBlock(reply.headers()),
                        new HeaderBlock(Delivery.unchanged(reply.headers())),
                        new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(body.length)),
                        reply.header("ETag").orElse(""),
                        direct(body)));
    }
}
