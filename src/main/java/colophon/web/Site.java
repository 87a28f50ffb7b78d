package colophon.web;

import colophon.store.Snapshot;
import colophon.store.Store;
import colophon.store.format.Prefixes;
import colophon.web.http.Call;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.sparql.QueryService;
import colophon.web.sparql.SparqlEndpoint;

/** What the site answers, whichever server carries it. */
final class Site {
    private final Store store;
    private final SparqlEndpoint sparql;

    Site(Store store, ServerSettings settings, Prefixes prefixes) {
        this.store = store;
        this.sparql = new SparqlEndpoint(new QueryService(settings.sparql(), prefixes));
    }

    /** The answer to a request for anything but queries. */
    Reply answer(Call call) {
        Snapshot snapshot = store.current();
        if (call.path().equals("/health")) {
            return Reply.text(
                            200,
                            "application/json",
                            "{\"status\":\"ok\",\"snapshot\":%d,\"triples\":%d}%n"
                                    .formatted(snapshot.number(), snapshot.triples()))
                    .with("Cache-Control", "no-store");
        }
        return new Problem(404, "Not found", "There is nothing at " + call.path()).reply();
    }

    /** The answer to a request at the SPARQL endpoint. */
    Reply answerQuery(Call call) {
        return sparql.answer(call, store.current());
    }
}
