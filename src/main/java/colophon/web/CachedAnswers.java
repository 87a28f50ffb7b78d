package colophon.web;

import colophon.web.http.Delivery;
import colophon.web.http.Reply;
import colophon.web.metrics.Level;
import colophon.web.sparql.QueryService;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers again what was answered before, without looking at the dataset and before anything is made of the request: documents,
 * pages, the redirects to them and the answers to queries depend on the snapshot, the address and a few header fields alone.
 */
final class CachedAnswers {
    /** What only the answer that is made anew has: whose it was, and what it took. */
    private static final Set<String> OF_THE_FIRST =
            Set.of("cache-status", "server-timing", "ratelimit", "ratelimit-policy");

    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final AnswerCache pages;
    private final AnswerCache queries;
    private final Repeats repeats;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /**
     * Caches, empty.
     *
     * @param pages what holds pages and documents
     * @param queries what holds answers to queries, so that a crowd of them drives out no page
     * @param repeats who lets answers to queries be given again
     */
    CachedAnswers(AnswerCache pages, AnswerCache queries, Repeats repeats) {
        this.pages = pages;
        this.queries = queries;
        this.repeats = repeats;
    }

    /** Lets answers to queries be given again. */
    @FunctionalInterface
    interface Repeats {
        /** The further header fields of an answer to a request that is given again; none where it may not be, or not like this. */
        Optional<List<Reply.Header>> again(Request request);
    }

    /** What is told of the cache when the metrics are read. */
    List<Level> levels() {
        return List.of(
                Level.of(
                        "colophon_page_cache_bytes",
                        "Memory of pages, documents and answers to queries that are kept as they were sent.",
                        () -> pages.held() + queries.held()),
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
        String language = "";
        String profile = "";
        boolean zipped = false;
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header == HttpHeader.RANGE) {
                return Optional.empty();
            } else if (header == HttpHeader.ACCEPT) {
                accept = joined(accept, field);
            } else if (header == HttpHeader.ACCEPT_LANGUAGE && isQuery(path)) {
                language = joined(language, field);
            } else if (header == HttpHeader.ACCEPT_ENCODING) {
                zipped |= field.getValue() != null && Delivery.takesGzip(field.getValue());
            } else if (header == null && field.is("Accept-Profile")) {
                profile = joined(profile, field);
            }
        }
        return Optional.of(new AnswerCache.Key(request.getHttpURI().getPathQuery(), accept, language, profile, zipped));
    }

    private static String joined(String before, HttpField field) {
        String value = field.getValue() == null ? "" : field.getValue();
        return before.isEmpty() ? value : before + ", " + value;
    }

    /** Whether a path is that of an endpoint for queries. */
    static boolean isQuery(String path) {
        return path.equals(Server.SPARQL) || path.equals(Server.WDQS);
    }

    private static boolean isRead(Request request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Sends what was kept for a request, if anything was. */
    boolean send(int snapshot, Request request, Response response, Callback callback) {
        boolean isQuery = isQuery(request.getHttpURI().getPath());
        AnswerCache cache = isQuery ? queries : pages;
        Optional<AnswerCache.Answer> kept = key(request).flatMap(k -> cache.find(snapshot, k));
        if (kept.isEmpty()) {
            if (!isQuery) {
                misses.increment();
            }
            return false;
        }
        if (isQuery) {
            Optional<List<Reply.Header>> more = repeats.again(request);
            if (more.isEmpty()) {
                return false;
            }
            more.get().forEach(h -> response.getHeaders().add(h.name(), h.value()));
        }
        if (!isQuery) {
            hits.increment();
        }
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

    /** Keeps what a request was answered, where it may be asked again. */
    void keep(int snapshot, Request request, Reply reply) {
        boolean whole = reply.status() == 200 && reply.content() instanceof Reply.Content.Bytes
                || reply.status() == 303
                || reply.status() == 301;
        Optional<AnswerCache.Key> key = key(request);
        boolean passing =
                reply.header("Cache-Control").filter("no-store"::equals).isPresent();
        if (whole && !passing && key.isPresent()) {
            pages.put(snapshot, key.get(), kept(reply, reply.headers()));
        }
    }

    /** Keeps what a query was answered, where all who ask it so are answered the same. */
    void keepQuery(int snapshot, Request request, Reply reply) {
        Optional<AnswerCache.Key> key = key(request);
        boolean isFound = reply.status() == 200
                && reply.content() instanceof Reply.Content.Bytes
                && reply.header(QueryService.CACHE_STATUS).isPresent();
        if (isFound && key.isPresent()) {
            List<Reply.Header> headers = new ArrayList<>(reply.headers());
            headers.removeIf(h -> OF_THE_FIRST.contains(h.name().toLowerCase(Locale.ROOT)));
            headers.add(new Reply.Header(QueryService.CACHE_STATUS, QueryService.HIT));
            headers.add(new Reply.Header("Server-Timing", "query;dur=0.0"));
            queries.put(snapshot, key.get(), kept(reply, headers));
        }
    }

    private static AnswerCache.Answer kept(Reply reply, List<Reply.Header> headers) {
        byte[] body = reply.content() instanceof Reply.Content.Bytes bytes ? bytes.bytes() : new byte[0];
        return new AnswerCache.Answer(
                reply.status(),
                new HeaderBlock(headers),
                new HeaderBlock(Delivery.unchanged(headers)),
                new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(body.length)),
                reply.header("ETag").orElse(""),
                ByteBuffer.wrap(body));
    }
}
