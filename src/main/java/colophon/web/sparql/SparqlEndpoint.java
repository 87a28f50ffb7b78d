package colophon.web.sparql;

import colophon.store.Snapshot;
import colophon.web.http.Call;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The SPARQL 1.1 Protocol's query operation (section 2.1): GET, POST of a form, POST of a query. */
public final class SparqlEndpoint {
    private final QueryService queries;

    public SparqlEndpoint(QueryService queries) {
        this.queries = queries;
    }

    /** The answer to a request about a snapshot. */
    public Reply answer(Call call, Snapshot snapshot) {
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
        String type =
                call.header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/sparql-query" -> run(call, call.body(), snapshot);
            case "application/x-www-form-urlencoded" -> byParameter(call, snapshot);
            case "application/sparql-update" ->
                new Problem(400, "No updates", "This endpoint answers queries; it takes no SPARQL Update.").reply();
            default ->
                new Problem(
                                415,
                                "Unsupported media type",
                                "A query is posted as application/sparql-query, or as application/x-www-form-urlencoded with"
                                        + " the parameter query; this came as \"" + type + "\".")
                        .reply();
        };
    }

    private Reply byParameter(Call call, Snapshot snapshot) {
        List<String> given = call.parameters().all("query");
        if (given.size() == 1) {
            return run(call, given.getFirst(), snapshot);
        }
        if (call.parameters().first("update").isPresent()) {
            return new Problem(400, "No updates", "This endpoint answers queries; it takes no SPARQL Update.").reply();
        }
        if (call.isReading() && call.parameters().isEmpty()) {
            return ServiceDescription.of(snapshot.base());
        }
        return new Problem(
                        400,
                        given.isEmpty() ? "No query" : "Several queries",
                        "The parameter query holds the query, once: sparql?query=SELECT…")
                .reply();
    }

    private Reply run(Call call, String text, Snapshot snapshot) {
        QueryRequest request = new QueryRequest(
                text,
                call.parameters()
                        .first("format")
                        .or(() -> call.parameters().first("output"))
                        .filter(f -> !f.isBlank()),
                call.accept(),
                call.parameters().first("default-graph-uri").isPresent()
                        || call.parameters().first("named-graph-uri").isPresent(),
                timeLimit(call));
        return queries.answer(request, snapshot).with("Vary", "Accept");
    }

    /** The time limit that the client asks for, in seconds. */
    private static Optional<Duration> timeLimit(Call call) {
        return call.parameters()
                .first("timeout")
                .filter(seconds -> seconds.matches("[0-9]{1,6}(\\.[0-9]{1,3})?"))
                .map(seconds -> Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000))));
    }
}
