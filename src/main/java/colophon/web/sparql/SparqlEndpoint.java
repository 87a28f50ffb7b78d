package colophon.web.sparql;

import colophon.store.Snapshot;
import colophon.web.http.Call;
import colophon.web.http.Caller;
import colophon.web.http.Languages;
import colophon.web.http.MediaType;
import colophon.web.http.Negotiation;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The SPARQL 1.1 Protocol's query operation (section 2.1): GET, POST of a form, POST of a query; GET without a query describes
 * the service. At {@code /wdqs} queries are read as the Wikidata Query Service reads them.
 */
public final class SparqlEndpoint {
    private static final String UPDATE = "application/sparql-update";

    private final QueryService queries;
    private final QueryObserver observer;

    /**
     * An endpoint.
     *
     * @param observer who is told of each query
     */
    public SparqlEndpoint(QueryService queries, QueryObserver observer) {
        this.queries = queries;
        this.observer = observer;
    }

    /** The answer to a request about a snapshot. */
    public Reply answer(Call call, Snapshot snapshot) {
        Reply reply = admitted(call, snapshot);
        // Who is to ask again later has not failed.
        if (reply.status() >= 400 && reply.header("Retry-After").isEmpty()) {
            queries.allowances().failed(call.caller());
        }
        return withRates(reply, call.caller());
    }

    private Reply admitted(Call call, Snapshot snapshot) {
        try {
            queries.admit(call.caller());
            return answered(call, snapshot);
        } catch (QueryRefused e) {
            return refused(call, e);
        } catch (StackOverflowError e) {
            return refused(call, QueryText.nestedTooDeeply());
        }
    }

    private Reply refused(Call call, QueryRefused refusal) {
        tell(call, "", refusal.status(), false, refusal.limit(), Duration.ZERO);
        return refusal.reply();
    }

    /** An answer that tells how much more its client may ask, before it is too much. */
    private Reply withRates(Reply reply, Caller caller) {
        Reply told = reply;
        for (Reply.Header rate : rates(caller)) {
            told = told.with(rate.name(), rate.value());
        }
        return told;
    }

    private List<Reply.Header> rates(Caller caller) {
        Optional<String> policy = queries.allowances().policy(caller);
        Optional<String> left = queries.allowances().left(caller);
        return policy.isEmpty() || left.isEmpty()
                ? List.of()
                : List.of(
                        new Reply.Header("RateLimit-Policy", policy.get()), new Reply.Header("RateLimit", left.get()));
    }

    /**
     * Lets an answer be given again as it was sent to somebody before.
     *
     * @return the header fields that tell the client what is left to it; none where it failed too often and is answered nothing
     */
    public Optional<List<Reply.Header>> again(Caller caller, String path) {
        if (queries.allowances().errorsSpent(caller).isPresent()) {
            return Optional.empty();
        }
        observer.asked(new QueryObserver.Asked("", path, caller.address(), 200, true, Optional.empty(), Duration.ZERO));
        return Optional.of(rates(caller));
    }

    private Reply answered(Call call, Snapshot snapshot) {
        return switch (call.method()) {
            case "GET", "HEAD" -> byParameter(call, snapshot);
            case "POST" -> post(call, snapshot);
            case "OPTIONS" -> options();
            default ->
                new Problem(405, "Method not allowed", "Queries are asked by GET or POST.")
                        .reply()
                        .with("Allow", "GET, HEAD, POST, OPTIONS");
        };
    }

    private static Reply options() {
        return Reply.empty(204)
                .with("Allow", "GET, HEAD, POST, OPTIONS")
                .with("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
                .with("Access-Control-Allow-Headers", "Accept, Content-Type")
                .with("Access-Control-Max-Age", "86400");
    }

    private Reply post(Call call, Snapshot snapshot) {
        MediaType type = MediaType.parse(call.header("content-type").orElse(""));
        if (!type.isUtf8()) {
            return unsupported("Queries are read as UTF-8; this came as " + type.charset() + ".");
        }
        return switch (type.name()) {
            case "application/sparql-query" -> run(call, call.body(), snapshot);
            case "application/x-www-form-urlencoded" -> byParameter(call, snapshot);
            case UPDATE -> noUpdates();
            default ->
                unsupported(
                        "A query is posted as application/sparql-query, or as application/x-www-form-urlencoded with"
                                + " the parameter query; this came as \"" + type.name() + "\".");
        };
    }

    private static Reply unsupported(String detail) {
        return new Problem(415, "Unsupported media type", detail)
                .reply()
                .with("Accept-Post", "application/sparql-query, application/x-www-form-urlencoded");
    }

    private static Reply noUpdates() {
        return new Problem(400, "No updates", "This endpoint answers queries; it takes no SPARQL Update.").reply();
    }

    private Reply byParameter(Call call, Snapshot snapshot) {
        List<String> given = call.parameters().all("query");
        if (call.parameters().first("update").isPresent()) {
            return noUpdates();
        }
        if (given.size() == 1) {
            return run(call, given.getFirst(), snapshot);
        }
        if (given.isEmpty() && call.isReading()) {
            return describe(call, snapshot);
        }
        return new Problem(
                        400,
                        given.isEmpty() ? "No query" : "Several queries",
                        "The parameter query holds the query, once: sparql?query=SELECT…")
                .reply();
    }

    /** The description of the service (SPARQL 1.1 Service Description, section 2), for a person the page to ask at. */
    private Reply describe(Call call, Snapshot snapshot) {
        List<String> types = new ArrayList<>(
                AnswerFormat.GRAPHS.stream().map(AnswerFormat::mediaType).toList());
        types.add("text/html");
        Optional<Integer> chosen = Negotiation.choose(call.accept(), types);
        if (format(call).isEmpty() && chosen.isPresent() && chosen.get() == types.size() - 1) {
            return Reply.redirect(303, snapshot.base() + "query").with("Vary", "Accept");
        }
        return queries.describeService(request(call, ""), snapshot).with("Vary", "Accept");
    }

    private static Optional<String> format(Call call) {
        return call.parameters()
                .first("format")
                .or(() -> call.parameters().first("output"))
                .filter(f -> !f.isBlank());
    }

    private Reply run(Call call, String text, Snapshot snapshot) {
        QueryRequest request = request(call, text);
        long start = System.nanoTime();
        Reply reply;
        Optional<String> limit = Optional.empty();
        try {
            reply = queries.answer(request, snapshot);
        } catch (QueryRefused e) {
            reply = e.reply();
            limit = e.limit();
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        boolean cached = reply.header(QueryService.CACHE_STATUS)
                .filter(QueryService.HIT::equals)
                .isPresent();
        tell(call, text, reply.status(), cached, limit, time);
        return reply.with("Server-Timing", String.format(Locale.ROOT, "query;dur=%.1f", time.toNanos() / 1e6))
                .with("Vary", "Accept, Accept-Language");
    }

    private void tell(Call call, String text, int status, boolean cached, Optional<String> limit, Duration time) {
        observer.asked(
                new QueryObserver.Asked(text, call.path(), call.caller().address(), status, cached, limit, time));
    }

    private static QueryRequest request(Call call, String text) {
        return new QueryRequest(
                text,
                format(call),
                call.accept(),
                new GraphChoice(
                        call.parameters().all("default-graph-uri"),
                        call.parameters().all("named-graph-uri")),
                timeLimit(call),
                dialect(call),
                Languages.parse(call.header("accept-language").orElse("")),
                call.caller());
    }

    /** How the query is read: as the address says, or the parameter {@code dialect}. */
    private static Dialect dialect(Call call) {
        String asked = call.parameters().first("dialect").orElse(call.path().endsWith("/wdqs") ? "wikidata" : "plain");
        return switch (asked) {
            case "plain" -> Dialect.PLAIN;
            case "wikidata" -> Dialect.WIKIDATA;
            default ->
                throw new QueryRefused(
                        new Problem(400, "No such dialect", "There are the dialects \"plain\" and \"wikidata\"."));
        };
    }

    /** The time limit that the client asks for, in seconds. */
    private static Optional<Duration> timeLimit(Call call) {
        return call.parameters()
                .first("timeout")
                .filter(seconds -> seconds.matches("[0-9]{1,6}(\\.[0-9]{1,3})?"))
                .map(seconds -> Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000))));
    }
}
