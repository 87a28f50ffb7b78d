package colophon.web;

import colophon.store.Lease;
import colophon.store.Snapshot;
import colophon.store.StoreException;
import colophon.web.http.Call;
import colophon.web.http.Delivery;
import colophon.web.http.Parameters;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the site on Jetty, before Fuseki's own handlers: everything but the SPARQL endpoint is answered here. */
final class SiteHandler extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(SiteHandler.class);

    private static final Problem FAILURE =
            new Problem(500, "Internal error", "The server failed to answer; its log says why.");

    private final Site site;
    private final CachedAnswers cached;
    private final int bodyLength;

    /**
     * A handler before another.
     *
     * @param bodyLength the longest body of a query's request, in bytes
     * @param fuseki what answers at the SPARQL endpoint
     */
    SiteHandler(Site site, CachedAnswers cached, int bodyLength, Monitoring monitoring, Handler fuseki) {
        super(fuseki);
        this.site = site;
        this.cached = cached;
        this.bodyLength = bodyLength;
        monitoring.add(cached.levels());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = request.getHttpURI().getPath();
        if (path.equals(Server.SPARQL) || path.equals(Server.WDQS)) {
            request.setAttribute(Callers.ATTRIBUTE, Callers.of(request));
            request.setAttribute(SparqlProcessor.KEEPER, keeper(request));
            RequestBody.read(request, bodyLength, () -> answerQuery(request, response, callback));
            return true;
        }
        try {
            Optional<Reply> probe = path.startsWith("/-/") ? site.probe(path) : Optional.empty();
            if (probe.isPresent()) {
                Call call = callOf(request);
                send(call, Delivery.prepare(call, probe.get()), response, callback);
            } else {
                answer(request, response, callback);
            }
        } catch (StoreException e) {
            LOG.error("the store cannot be read", e);
            Call call = callOf(request);
            send(call, Delivery.prepare(call, FAILURE.reply()), response, callback);
        }
        return true;
    }

    /** Keeps an answer where the same snapshot was in service before and after, so that it is about that one. */
    private SparqlProcessor.Keeper keeper(Request request) {
        try {
            int before = site.inService();
            return reply -> {
                if (site.inService() == before) {
                    cached.keepQuery(before, request, reply);
                }
            };
        } catch (StoreException e) {
            LOG.debug("the store cannot be read, which the answer tells", e);
            return reply -> {};
        }
    }

    private void answerQuery(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception | StackOverflowError e) {
            LOG.error("a query failed", e);
            Response.writeError(request, response, callback, e);
        }
    }

    private void answer(Request request, Response response, Callback callback) throws IOException {
        Call call = callOf(request);
        try (Lease lease = site.lease()) {
            Reply reply = Delivery.prepare(call, answer(call, lease.snapshot()));
            cached.keep(lease.snapshot().number(), request, reply);
            send(call, reply, response, callback);
        }
    }

    private Reply answer(Call call, Snapshot snapshot) {
        try {
            return site.answer(call, snapshot);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", call.method(), call.path(), e);
            return FAILURE.reply();
        }
    }

    private static Call callOf(Request request) {
        Map<String, String> headers = new TreeMap<>();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers.merge(field.getName().toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b);
        }
        String query = request.getHttpURI().getQuery();
        Parameters parameters = query == null ? Parameters.NONE : Parameters.parse(query);
        return Call.of(request.getMethod(), request.getHttpURI().getPath(), parameters, headers)
                .by(Callers.of(request));
    }

    private static void send(Call call, Reply reply, Response response, Callback callback) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(h -> response.getHeaders().add(h.name(), h.value()));
        switch (reply.content()) {
            case Reply.Content.None none -> response.write(true, ByteBuffer.allocate(0), callback);
            case Reply.Content.Bytes body -> sendBytes(call, body.bytes(), response, callback);
            case Reply.Content.Streamed streamed -> sendStream(call, streamed.body(), response, callback);
            case Reply.Content.Section section -> sendSection(section, response, callback);
            case Reply.Content.File file -> sendFile(call, file, response, callback);
        }
    }

    private static void sendBytes(Call call, byte[] bytes, Response response, Callback callback) {
        response.getHeaders().put("Content-Length", Integer.toString(bytes.length));
        response.write(true, ByteBuffer.wrap(call.isHead() ? new byte[0] : bytes), callback);
    }

    private static void sendStream(Call call, Reply.BodyWriter body, Response response, Callback callback)
            throws IOException {
        if (!call.isHead()) {
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                body.writeTo(out);
            }
        }
        callback.succeeded();
    }

    private static void sendSection(Reply.Content.Section section, Response response, Callback callback)
            throws IOException {
        response.getHeaders().put("Content-Length", Long.toString(section.length()));
        try (InputStream in = Files.newInputStream(section.path());
                OutputStream out = Content.Sink.asOutputStream(response)) {
            in.skipNBytes(section.from());
            byte[] buffer = new byte[1 << 16];
            long left = section.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException(section.path() + " is shorter than it was");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        callback.succeeded();
    }

    private static void sendFile(Call call, Reply.Content.File file, Response response, Callback callback)
            throws IOException {
        response.getHeaders().put("Content-Length", Long.toString(Files.size(file.path())));
        if (!call.isHead()) {
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                Files.copy(file.path(), out);
            } finally {
                if (file.passing()) {
                    Files.deleteIfExists(file.path());
                }
            }
        }
        callback.succeeded();
    }
}
