package colophon.web;

import colophon.web.http.AddressRange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written down of the server's running, and who may look at it.
 *
 * @param accessLog the file that each request is written to; with {@code yyyy_mm_dd} in its name, one a day
 * @param slowQueryLog the file that slow queries are written to
 * @param slowQuery from which time on a query is slow
 * @param observers the addresses that may read the metrics
 */
public record Observation(
        Optional<Path> accessLog, Optional<Path> slowQueryLog, Duration slowQuery, List<AddressRange> observers) {
    /** Writes no file; metrics are for this machine. */
    public static final Observation DEFAULT = new Observation(
            Optional.empty(),
            Optional.empty(),
            Duration.ofSeconds(5),
            List.of(
                    AddressRange.parse("127.0.0.0/8").orElseThrow(),
                    AddressRange.parse("::1").orElseThrow()));

    public Observation {
        Objects.requireNonNull(accessLog);
        Objects.requireNonNull(slowQueryLog);
        observers = List.copyOf(observers);
        if (slowQuery.isNegative()) {
            throw new IllegalArgumentException("a time is not negative");
        }
    }

    /** Whether a client by its address may read the metrics. */
    boolean mayRead(String address) {
        return AddressRange.address(address)
                .filter(a -> observers.stream().anyMatch(range -> range.contains(a)))
                .isPresent();
    }
}
