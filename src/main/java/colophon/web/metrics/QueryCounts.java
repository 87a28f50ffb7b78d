package colophon.web.metrics;

import colophon.web.sparql.QueryObserver;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The queries that were asked, by how they were answered, and the limits that were met. */
public final class QueryCounts implements QueryObserver {
    private final Map<Kind, Times> answered = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> limits = new ConcurrentHashMap<>();

    /** Queries that are counted together. */
    private record Kind(int status, boolean cached) {}

    @Override
    public void asked(Asked query) {
        answered.computeIfAbsent(new Kind(query.status(), query.cached()), k -> new Times())
                .add(query.time().toNanos());
        query.limit().ifPresent(this::met);
    }

    private void met(String limit) {
        limits.computeIfAbsent(limit, l -> new LongAdder()).increment();
    }

    HistogramSnapshot toldQueries() {
        HistogramSnapshot.Builder snapshot = HistogramSnapshot.builder()
                .name("colophon_sparql_query_duration_seconds")
                .help(
                        "How long queries took, with waiting for their turn; cache tells whether the answer was kept from before.");
        answered.forEach((kind, times) -> snapshot.dataPoint(times.told(
                Labels.of("status", String.valueOf(kind.status()), "cache", kind.cached() ? "hit" : "miss"))));
        return snapshot.build();
    }

    CounterSnapshot toldLimits() {
        CounterSnapshot.Builder snapshot = CounterSnapshot.builder()
                .name("colophon_limits_met")
                .help("How often a limit was met, by its name in the settings.");
        limits.forEach((limit, count) -> snapshot.dataPoint(CounterDataPointSnapshot.builder()
                .labels(Labels.of("limit", limit))
                .value(count.sum())
                .build()));
        return snapshot.build();
    }
}
