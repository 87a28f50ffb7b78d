package colophon.web.sparql.fair;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.AddressRange;
import colophon.web.http.Caller;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private static final Caller CLIENT = caller("192.0.2.1");
    private static final Caller OTHER = caller("192.0.2.2");

    private long now;

    private static Caller caller(String address) {
        return new Caller(address, () -> false);
    }

    private final Allowances allowances = new Allowances(
            new ClientLimits(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    12,
                    3,
                    2,
                    List.of(AddressRange.parse("198.51.100.0/24").orElseThrow())),
            () -> now);

    private void pass(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void timeComesInEvenlyUpToItsMost() {
        allowances.ran(CLIENT, Duration.ofSeconds(59));
        assertThat(allowances.timeSpent(CLIENT)).isEmpty();
        allowances.ran(CLIENT, Duration.ofSeconds(11));
        Allowances.Spent spent = allowances.timeSpent(CLIENT).orElseThrow();
        assertThat(spent).isEqualTo(new Allowances.Spent("query-time", 60, "seconds", Duration.ofSeconds(22)));
        pass(20);
        assertThat(allowances.timeSpent(CLIENT)).isPresent();
        pass(2);
        assertThat(allowances.timeSpent(CLIENT)).isEmpty();
        pass(10_000);
        allowances.ran(CLIENT, Duration.ofSeconds(60));
        assertThat(allowances.timeSpent(CLIENT)).isPresent();
    }

    @Test
    void failuresAreCountedByClient() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.errorsSpent(CLIENT)).isEmpty();
            allowances.failed(CLIENT);
        }
        assertThat(allowances.errorsSpent(CLIENT).orElseThrow().patience()).isEqualTo(Duration.ofSeconds(5));
        assertThat(allowances.errorsSpent(OTHER)).isEmpty();
        pass(5);
        assertThat(allowances.errorsSpent(CLIENT)).isEmpty();
    }

    @Test
    void whatIsLeftIsTold() {
        assertThat(allowances.policy(CLIENT)).contains("\"query-time\";q=60;w=120;qu=\"seconds\", \"errors\";q=3;w=15");
        allowances.ran(CLIENT, Duration.ofMillis(10_500));
        allowances.failed(CLIENT);
        assertThat(allowances.left(CLIENT)).contains("\"query-time\";r=49;t=21, \"errors\";r=2;t=5");
    }

    @Test
    void someAreNotLimited() {
        for (Caller client : List.of(caller("198.51.100.77"), Caller.UNKNOWN)) {
            allowances.ran(client, Duration.ofDays(1));
            assertThat(allowances.timeSpent(client)).isEmpty();
            assertThat(allowances.left(client)).isEmpty();
        }
    }

    @Test
    void manyClientsAreNotRememberedForEver() {
        allowances.ran(CLIENT, Duration.ofDays(1));
        for (int i = 0; i < 20_000; i++) {
            allowances.failed(caller("10.0." + i / 256 + "." + i % 256));
        }
        assertThat(allowances.timeSpent(CLIENT)).isEmpty();
    }
}
