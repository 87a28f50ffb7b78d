package colophon.web;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import colophon.data.Once;
import colophon.store.Dumps;
import colophon.store.Lease;
import colophon.store.PreparedDumps;
import colophon.store.Snapshot;
import colophon.store.Store;
import colophon.store.StoreException;
import colophon.store.format.Prefixes;
import colophon.web.document.GraphReading;
import colophon.web.document.Resource;
import colophon.web.http.Call;
import colophon.web.http.Caller;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.metrics.Level;
import colophon.web.page.Links;
import colophon.web.page.Pages;
import colophon.web.route.Assets;
import colophon.web.route.ChangeRoutes;
import colophon.web.route.DatasetRoutes;
import colophon.web.route.DocumentRoutes;
import colophon.web.route.DocumentWriter;
import colophon.web.route.DownloadRoutes;
import colophon.web.route.SiteFiles;
import colophon.web.route.SnapshotFacts;
import colophon.web.route.Visit;
import colophon.web.route.VocabularyRoutes;
import colophon.web.sparql.QueryService;
import colophon.web.sparql.SparqlEndpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the site answers, whichever server carries it. */
final class Site implements AutoCloseable {
    private final Store store;
    private final QueryService queries;
    private final SparqlEndpoint sparql;
    private final Monitoring monitoring;
    private final Pages pages;
    private final DocumentRoutes documents;
    private final VocabularyRoutes vocabulary;
    private final ChangeRoutes changes;
    private final DatasetRoutes dataset;
    private final SiteFiles files = new SiteFiles();
    private final DownloadRoutes downloads;
    private final PreparedDumps prepared;
    private final Assets assets = new Assets();
    private volatile Optional<Known> known = Optional.empty();

    /** What is known of a snapshot: found out once, by the first who asks. */
    private record Known(Snapshot snapshot, Once<SnapshotFacts> facts) {}

    Site(Store store, ServerSettings settings, Prefixes prefixes, NamedQueries named, Monitoring monitoring) {
        this.store = store;
        this.queries = new QueryService(settings.sparql(), prefixes);
        this.monitoring = monitoring;
        monitoring.add(levels());
        this.sparql = new SparqlEndpoint(queries, monitoring.observer());
        this.pages = new Pages(prefixes, named);
        DocumentWriter writer = new DocumentWriter(prefixes);
        this.documents = new DocumentRoutes(writer, pages);
        this.vocabulary = new VocabularyRoutes(writer, pages);
        this.changes = new ChangeRoutes(writer, pages);
        Dumps dumps = new Dumps(prefixes);
        this.prepared = new PreparedDumps(dumps, store::lease);
        this.dataset = new DatasetRoutes(writer, pages, dumps, prepared);
        this.downloads = new DownloadRoutes(dumps);
    }

    /** Ends what goes on without a request. */
    @Override
    public void close() {
        prepared.close();
    }

    /** The answer to a request at the SPARQL endpoint. */
    Reply answerQuery(Call call) {
        try (Lease lease = store.lease()) {
            return sparql.answer(call, lease.snapshot());
        }
    }

    /** Lets the answer to a query be given again: {@link SparqlEndpoint#again}. */
    Optional<List<Reply.Header>> answerAgain(Caller caller, String path) {
        return sparql.again(caller, path);
    }

    /** The number of the snapshot in service. */
    int inService() {
        return store.number();
    }

    /** The right to read the snapshot in service as long as a request takes. */
    Lease lease() {
        return store.lease();
    }

    /** The answer to a request for anything but the SPARQL endpoint, from a snapshot. */
    Reply answer(Call call, Snapshot snapshot) {
        if (call.method().equals("OPTIONS")) {
            return Reply.empty(204)
                    .with("Allow", "GET, HEAD, OPTIONS")
                    .with("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                    .with(
                            "Access-Control-Allow-Headers",
                            "Accept, Accept-Profile, If-Match, If-Modified-Since, If-None-Match, If-Range, Range")
                    .with("Access-Control-Max-Age", "86400");
        }
        if (!call.isReading()) {
            return new Problem(405, "Method not allowed", "The site is read by GET and HEAD.")
                    .reply()
                    .with("Allow", "GET, HEAD, OPTIONS");
        }
        String path = path(call, snapshot);
        DatasetGraph dataset = snapshot.dataset();
        if (path.equals("query") || path.startsWith("queries/")) {
            // These run a query, which has a transaction of its own.
            return SiteHeaders.complete(queryPage(call, path, snapshot), snapshot);
        }
        dataset.begin(ReadWrite.READ);
        try {
            GraphReading reading = new GraphReading(snapshot.graph(), snapshot.base());
            return SiteHeaders.complete(route(new Visit(call, facts(snapshot), reading), path), snapshot);
        } finally {
            dataset.end();
        }
    }

    private SnapshotFacts facts(Snapshot snapshot) {
        return known.filter(k -> k.snapshot().equals(snapshot))
                .orElseGet(() -> knownOf(snapshot))
                .facts()
                .get();
    }

    private synchronized Known knownOf(Snapshot snapshot) {
        Known of = known.filter(k -> k.snapshot().equals(snapshot))
                .orElseGet(() -> new Known(snapshot, new Once<>(() -> SnapshotFacts.of(snapshot))));
        known = Optional.of(of);
        return of;
    }

    /** The path below the home page, whether or not a proxy has taken the base's path away. */
    private static String path(Call call, Snapshot snapshot) {
        String root = new Links(snapshot.base()).root();
        return call.path().startsWith(root)
                ? call.path().substring(root.length())
                : call.path().substring(call.path().startsWith("/") ? 1 : 0);
    }

    private Reply route(Visit visit, String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash + 1);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        return switch (first) {
            case "" -> pages.home(visit.reading(), visit.snapshot(), DownloadRoutes.links(visit.links()));
            case "data/" -> documents.data(visit, rest);
            case "page/" -> documents.page(visit, rest);
            case "card/" -> documents.card(visit, rest);
            case "dump/" -> downloads.file(visit, rest);
            case "changes" -> changes.all(visit);
            case "changes/" -> changes.change(visit, rest);
            case "robots.txt" -> files.robots(visit);
            case "sitemap.xml" -> files.sitemap(visit);
            case "beacon/" -> files.beacon(visit, rest);
            case "lookup" -> files.lookup(visit);
            case "queries" -> pages.queryForm(visit.base());
            case "search" ->
                pages.search(
                        visit.reading(),
                        visit.snapshot(),
                        visit.call().parameters().first("q").orElse(""));
            case "metrics" -> monitoring.metrics(visit.call().caller());
            case "health" -> health(visit.snapshot());
            case "context.jsonld" -> vocabulary.context(visit);
            case "frame.jsonld" -> vocabulary.frame(visit);
            default -> other(visit, path);
        };
    }

    private Reply other(Visit visit, String path) {
        if (isDocument(path, "ontology")) {
            return vocabulary.ontology(visit, ending(path, "ontology"));
        }
        for (String description : List.of("dataset", ".well-known/void")) {
            if (isDocument(path, description)) {
                return dataset.dataset(visit, description, ending(path, description));
            }
        }
        if (path.startsWith("sitemap-")) {
            return files.sitemapPart(visit, path);
        }
        Optional<Reply> file = assets.find(path);
        if (file.isPresent()) {
            return file.get();
        }
        return Resource.ofPath(path)
                .map(resource -> documents.thing(visit, resource))
                .orElseGet(() -> notFound(visit.call(), visit.base()));
    }

    private static boolean isDocument(String path, String name) {
        return path.equals(name) || path.startsWith(name + ".");
    }

    private static String ending(String path, String name) {
        return path.length() > name.length() ? path.substring(name.length() + 1) : "";
    }

    private List<Level> levels() {
        return List.of(
                Level.of("colophon_sparql_running", "Queries that run.", queries::running),
                Level.of("colophon_sparql_waiting", "Queries that wait for their turn.", queries::waiting),
                Level.of("colophon_answer_cache_bytes", "Memory of answers that are kept.", queries::kept),
                Level.of("colophon_snapshot", "The number of the snapshot in service.", this::inService),
                Level.of(
                        "colophon_snapshot_triples",
                        "Triples of the snapshot in service.",
                        () -> inUse(Snapshot::triples)),
                Level.of(
                        "colophon_snapshot_created_timestamp_seconds",
                        "When the snapshot in service was made, in seconds since 1970.",
                        () -> inUse(snapshot -> snapshot.created().getEpochSecond())));
    }

    private double inUse(ToDoubleFunction<Snapshot> measure) {
        try (Lease lease = store.lease()) {
            return measure.applyAsDouble(lease.snapshot());
        }
    }

    /** What orchestrating systems ask: whether the server runs, and whether it has something to serve. */
    Optional<Reply> probe(String path) {
        return switch (path) {
            case "/-/healthy" -> Optional.of(plain("The server runs."));
            case "/-/ready" -> Optional.of(ready());
            default -> Optional.empty();
        };
    }

    private Reply ready() {
        try (Lease lease = store.lease()) {
            return plain("Snapshot " + lease.snapshot().number() + " is served.");
        } catch (StoreException e) {
            return new Problem(503, "Not ready", String.valueOf(e.getMessage())).reply();
        }
    }

    private static Reply plain(String text) {
        return Reply.text(200, "text/plain;charset=utf-8", text + "\n").with("Cache-Control", "no-store");
    }

    private static Reply health(Snapshot snapshot) {
        return Reply.text(
                        200,
                        "application/json",
                        "{\"status\":\"ok\",\"snapshot\":%d,\"triples\":%d}%n"
                                .formatted(snapshot.number(), snapshot.triples()))
                .with("Cache-Control", "no-store");
    }

    private Reply queryPage(Call call, String path, Snapshot snapshot) {
        if (path.equals("query")) {
            return call.parameters()
                    .first("query")
                    .filter(text -> !text.isBlank())
                    .map(text -> queryPage(Optional.empty(), text, Map.of(), snapshot, call.caller()))
                    .orElseGet(() -> pages.queryForm(snapshot.base()));
        }
        Optional<NamedQuery> named = pages.named(path.substring("queries/".length()));
        return named.map(query -> queryPage(query, call, snapshot)).orElseGet(() -> notFound(call, snapshot.base()));
    }

    private Reply queryPage(NamedQuery named, Call call, Snapshot snapshot) {
        Map<String, String> values = new HashMap<>();
        named.parameters()
                .forEach(parameter -> call.parameters()
                        .first(parameter.name())
                        .ifPresent(value -> values.put(parameter.name(), value)));
        return queryPage(Optional.of(named), named.with(values), values, snapshot, call.caller());
    }

    private Reply queryPage(
            Optional<NamedQuery> named, String text, Map<String, String> values, Snapshot snapshot, Caller caller) {
        var preview = queries.preview(text, snapshot, Pages.ROWS, caller);
        DatasetGraph dataset = snapshot.dataset();
        dataset.begin(ReadWrite.READ);
        try {
            GraphReading reading = new GraphReading(snapshot.graph(), snapshot.base());
            return pages.query(reading, named, text, values, preview);
        } finally {
            dataset.end();
        }
    }

    private Reply notFound(Call call, String base) {
        Problem problem = new Problem(
                404, "Not found", "There is nothing at " + call.path() + ". The home page says what there is.");
        boolean person = call.accept().contains("text/html");
        return person ? pages.problem(base, problem, List.of()) : problem.reply();
    }
}
