package colophon.web.metrics;

import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How long things took, counted by ranges. Safe for use by several threads, and cheap to add to. */
final class Times {
    /** The upper ends of the ranges, in seconds; a last one has no end. */
    private static final double[] ENDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60
    };

    private final LongAdder[] counts =
            Stream.generate(LongAdder::new).limit(ENDS.length + 1L).toArray(LongAdder[]::new);
    private final LongAdder nanoseconds = new LongAdder();

    void add(long nanos) {
        int range = 0;
        while (range < ENDS.length && nanos > ENDS[range] * 1e9) {
            range++;
        }
        counts[range].increment();
        nanoseconds.add(nanos);
    }

    HistogramDataPointSnapshot told(Labels labels) {
        List<Double> ends = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            ends.add(i < ENDS.length ? ENDS[i] : Double.POSITIVE_INFINITY);
            numbers.add(counts[i].sum());
        }
        return HistogramDataPointSnapshot.builder()
                .labels(labels)
                .classicHistogramBuckets(ClassicHistogramBuckets.of(ends, numbers))
                .sum(nanoseconds.sum() / 1e9)
                .build();
    }
}
