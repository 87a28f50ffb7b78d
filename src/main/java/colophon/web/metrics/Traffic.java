package colophon.web.metrics;

import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** The requests that were answered, by what they asked for and how they were answered. */
public final class Traffic implements RequestLog {
    /** The first parts of paths that are told apart. */
    private static final Set<String> ROUTES = Set.of(
            "sparql",
            "wdqs",
            "entity",
            "data",
            "page",
            "card",
            "dump",
            "changes",
            "query",
            "queries",
            "search",
            "lookup",
            "dataset",
            "ontology",
            "metrics",
            "health",
            "-");

    private final Map<Kind, Times> answered = new ConcurrentHashMap<>();

    /**
     * Requests that are counted together.
     *
     * @param route the first part of the path, {@code home} for the home page, {@code other} for what is rare
     * @param status the status of the answer
     */
    private record Kind(String route, int status) {}

    @Override
    public void log(Request request, Response response) {
        Kind kind = new Kind(route(request.getHttpURI().getPath()), response.getStatus());
        Times times = answered.get(kind);
        if (times == null) {
            times = answered.computeIfAbsent(kind, k -> new Times());
        }
        times.add(System.nanoTime() - request.getBeginNanoTime());
    }

    private static String route(String path) {
        if (path == null || path.length() < 2) {
            return "home";
        }
        int end = path.indexOf('/', 1);
        String first = path.substring(1, end < 0 ? path.length() : end);
        return ROUTES.contains(first) ? first : "other";
    }

    HistogramSnapshot told() {
        HistogramSnapshot.Builder snapshot = HistogramSnapshot.builder()
                .name("colophon_http_request_duration_seconds")
                .help("How long requests took, until the answer was sent.");
        answered.forEach((kind, times) -> snapshot.dataPoint(
                times.told(Labels.of("route", kind.route(), "status", String.valueOf(kind.status())))));
        return snapshot.build();
    }
}
