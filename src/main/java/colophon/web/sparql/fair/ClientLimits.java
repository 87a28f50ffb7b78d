package colophon.web.sparql.fair;

import colophon.web.http.AddressRange;
import java.time.Duration;
import java.util.List;

/**
 * What one client may use up.
 *
 * @param queryTime how long its queries may run in each minute, on the average
 * @param queryTimeBurst how long they may run at a stretch after a quiet time
 * @param errors how many of its requests may fail in each minute, on the average
 * @param errorsBurst how many may fail at a stretch after a quiet time
 * @param atOnce how many of its queries run at once
 * @param unlimited the clients that none of this holds for
 */
public record ClientLimits(
        Duration queryTime,
        Duration queryTimeBurst,
        int errors,
        int errorsBurst,
        int atOnce,
        List<AddressRange> unlimited) {
    /** The limits of a server that was not told otherwise. */
    public static final ClientLimits DEFAULT =
            new ClientLimits(Duration.ofMinutes(2), Duration.ofMinutes(5), 60, 200, 6, List.of());

    public ClientLimits {
        unlimited = List.copyOf(unlimited);
        if (!queryTime.isPositive() || !queryTimeBurst.isPositive()) {
            throw new IllegalArgumentException("a client may ask for some time");
        }
        if (errors < 1 || errorsBurst < 1 || atOnce < 1) {
            throw new IllegalArgumentException("limits of clients are positive");
        }
    }

    /** Whether a client by its address is not limited. */
    boolean spares(String address) {
        return address.isEmpty()
                || AddressRange.address(address)
                        .filter(a -> unlimited.stream().anyMatch(range -> range.contains(a)))
                        .isPresent();
    }
}
