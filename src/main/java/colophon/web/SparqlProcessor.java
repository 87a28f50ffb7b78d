package colophon.web;

import colophon.web.http.Call;
import colophon.web.http.Caller;
import colophon.web.http.Delivery;
import colophon.web.http.MediaType;
import colophon.web.http.Parameters;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.http.Utf8;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Answering answering;
    private final int bodyLength;

    /** What is answered to a call. */
    @FunctionalInterface
    interface Answering {
        Reply to(Call call);
    }

    /** The attribute of a request that holds what keeps its answer, if anything does. */
    static final String KEEPER = Keeper.class.getName();

    /** Keeps an answer, to be sent again. */
    @FunctionalInterface
    interface Keeper {
        void keep(Reply reply);
    }

    SparqlProcessor(Answering answering, int bodyLength) {
        this.answering = answering;
        this.bodyLength = bodyLength;
    }

    @Override
    public void process(HttpAction action) {
        try {
            HttpServletRequest request = action.getRequest();
            boolean head = request.getMethod().equalsIgnoreCase("HEAD");
            Reply reply = reply(request);
            if (request.getAttribute(KEEPER) instanceof Keeper keeper) {
                keeper.keep(reply);
            }
            send(head, reply, action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the call strictly: what is no text in UTF-8 is refused, so that no query is run that was not meant. */
    private Reply reply(HttpServletRequest request) {
        return switch (body(request)) {
            case RequestBody.Outcome.Whole body -> reply(request, body.bytes());
            case RequestBody.Outcome.TooLong tooLong ->
                refusal(new Problem(
                        413,
                        "Request too long",
                        "A request's body has at most " + bodyLength + " bytes.",
                        new Problem.Limit("body-length", bodyLength, "bytes")));
            case RequestBody.Outcome.Broken broken ->
                refusal(
                        new Problem(
                                400,
                                "Broken request",
                                "The request's body ended before the length that its head announced, or its chunks are malformed."));
        };
    }

    /** What was read of the body before, or is read now where nothing stands before this processor. */
    private RequestBody.Outcome body(HttpServletRequest request) {
        if (request.getAttribute(RequestBody.ATTRIBUTE) instanceof RequestBody.Outcome known) {
            return known;
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(bodyLength + 1);
            return bytes.length > bodyLength ? new RequestBody.Outcome.TooLong() : new RequestBody.Outcome.Whole(bytes);
        } catch (IOException e) {
            return new RequestBody.Outcome.Broken();
        }
    }

    private Reply reply(HttpServletRequest request, byte[] bytes) {
        Map<String, String> headers = headers(request);
        Optional<String> body = Utf8.decode(bytes);
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        MediaType type = MediaType.parse(headers.getOrDefault("content-type", ""));
        boolean form = type.name().equals("application/x-www-form-urlencoded");
        if (body.isEmpty() && type.isUtf8()
                || !PercentCoding.isText(query)
                || form && !PercentCoding.isText(body.orElse(""))) {
            return refusal(new Problem(
                    400, "Malformed text", "A query is text in UTF-8, percent-encoded where it is a parameter."));
        }
        String text = body.orElse("");
        return answer(new Call(
                request.getMethod().toUpperCase(Locale.ROOT),
                request.getRequestURI(),
                form ? Parameters.parse(query, text) : Parameters.parse(query),
                headers,
                form ? "" : text,
                request.getAttribute(Callers.ATTRIBUTE) instanceof Caller caller ? caller : Caller.UNKNOWN));
    }

    private static Reply refusal(Problem problem) {
        return Delivery.prepare(Call.of("POST", "", Parameters.NONE, Map.of()), problem.reply());
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", Collections.list(request.getHeaders(name))));
        }
        return headers;
    }

    private Reply answer(Call call) {
        try {
            return Delivery.prepare(call, answering.to(call));
        } catch (RuntimeException e) {
            LOG.error("a query failed", e);
            return refusal(new Problem(500, "Internal error", "The server failed to answer; its log says why."));
        }
    }

    private static void send(boolean head, Reply reply, HttpServletResponse response) throws IOException {
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
