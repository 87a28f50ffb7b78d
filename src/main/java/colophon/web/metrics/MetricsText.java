package colophon.web.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The metrics as text (Prometheus text exposition format 0.0.4). The library that writes it is first loaded when somebody asks, so that it
 * costs the start of a server nothing.
 */
public final class MetricsText {
    /** What the text is. */
    public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry machine = new PrometheusRegistry();
    private final Traffic traffic;
    private final QueryCounts queries;
    private final List<Level> levels;

    public MetricsText(Traffic traffic, QueryCounts queries, List<Level> levels) {
        this.traffic = traffic;
        this.queries = queries;
        this.levels = List.copyOf(levels);
        JvmMetrics.builder().register(machine);
    }

    private static MetricSnapshot gauge(Level level) {
        return GaugeSnapshot.builder()
                .name(level.name())
                .help(level.meaning())
                .dataPoint(GaugeDataPointSnapshot.builder()
                        .value(level.value().getAsDouble())
                        .build())
                .build();
    }

    private static MetricSnapshot count(Level level) {
        return CounterSnapshot.builder()
                .name(level.name())
                .help(level.meaning())
                .dataPoint(CounterDataPointSnapshot.builder()
                        .value(level.value().getAsDouble())
                        .build())
                .build();
    }

    /** The metrics as they are now, in UTF-8. */
    public byte[] write() {
        MetricSnapshots.Builder all = MetricSnapshots.builder()
                .metricSnapshot(traffic.told())
                .metricSnapshot(queries.toldQueries())
                .metricSnapshot(queries.toldLimits());
        levels.forEach(level -> all.metricSnapshot(level.rises() ? count(level) : gauge(level)));
        machine.scrape().forEach(all::metricSnapshot);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
            PrometheusTextFormatWriter.builder().build().write(out, all.build());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
