package colophon.web;

import colophon.web.http.Call;
import colophon.web.http.Delivery;
import colophon.web.http.Parameters;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the SPARQL endpoint as a processor of Fuseki. */
final class SparqlProcessor implements ActionProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(SparqlProcessor.class);

    private final Site site;
    private final int bodyLength;

    SparqlProcessor(Site site, int bodyLength) {
        this.site = site;
        this.bodyLength = bodyLength;
    }

    @Override
    public void process(HttpAction action) {
        try {
            Optional<Call> call = callOf(action.getRequest());
            Reply reply = call.map(this::answer)
                    .orElseGet(() -> new Problem(
                                    413, "Request too long", "A request's body has at most " + bodyLength + " bytes.")
                            .reply());
            send(call, reply, action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply answer(Call call) {
        try {
            return Delivery.prepare(call, site.answerQuery(call));
        } catch (RuntimeException e) {
            LOG.error("a query failed", e);
            return new Problem(500, "Internal error", "The server failed to answer; its log says why.").reply();
        }
    }

    /** The call, none where its body is too long. */
    private Optional<Call> callOf(HttpServletRequest request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", Collections.list(request.getHeaders(name))));
        }
        byte[] bytes = request.getInputStream().readNBytes(bodyLength + 1);
        if (bytes.length > bodyLength) {
            return Optional.empty();
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        boolean form = headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded");
        Parameters parameters = form ? Parameters.parse(query, body) : Parameters.parse(query);
        return Optional.of(new Call(
                request.getMethod().toUpperCase(Locale.ROOT),
                request.getRequestURI(),
                parameters,
                headers,
                form ? "" : body));
    }

    private static void send(Optional<Call> call, Reply reply, HttpServletResponse response) throws IOException {
        boolean head = call.map(Call::isHead).orElse(false);
        response.setStatus(reply.status());
        reply.headers().forEach(h -> response.setHeader(h.name(), h.value()));
        switch (reply.content()) {
            case Reply.Content.None none -> response.flushBuffer();
            case Reply.Content.Bytes body -> {
                response.setContentLength(body.bytes().length);
                if (!head) {
                    response.getOutputStream().write(body.bytes());
                }
            }
            case Reply.Content.Streamed streamed -> {
                if (!head) {
                    streamed.body().writeTo(response.getOutputStream());
                }
            }
            case Reply.Content.Section section ->
                throw new IllegalStateException("answers to queries have no parts: " + section.path());
            case Reply.Content.File file -> sendFile(file, head, response);
        }
    }

    private static void sendFile(Reply.Content.File file, boolean head, HttpServletResponse response)
            throws IOException {
        try {
            response.setContentLengthLong(Files.size(file.path()));
            if (!head) {
                Files.copy(file.path(), response.getOutputStream());
            }
        } finally {
            if (file.passing()) {
                Files.deleteIfExists(file.path());
            }
        }
    }
}
