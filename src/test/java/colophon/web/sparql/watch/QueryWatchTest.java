package colophon.web.sparql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QueryWatchTest {
    private static final Caller CALLER = new Caller("192.0.2.1", () -> false);

    @Test
    @Timeout(120)
    void aQueryThatIsSlowToStopKeepsNoOtherFromBeingStopped() throws InterruptedException {
        QueryWatch watch = new QueryWatch();
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runnable slow = () -> {
            waiting.countDown();
            await(never);
        };
        try (Watched first = watch.over(CALLER, Duration.ZERO, () -> false, slow)) {
            await(waiting);
            try (Watched second = watch.over(CALLER, Duration.ZERO, () -> false, stopped::countDown)) {
                assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
                assertThat(second.stopped()).contains(Watched.Stop.TIME);
            }
            assertThat(first.stopped()).contains(Watched.Stop.TIME);
        } finally {
            never.countDown();
        }
    }

    @Test
    @Timeout(120)
    void aQueryThatIsOverIsNotStopped() throws InterruptedException {
        QueryWatch watch = new QueryWatch();
        CountDownLatch stopped = new CountDownLatch(1);
        Watched over = watch.over(CALLER, Duration.ofMillis(1), () -> false, stopped::countDown);
        over.close();
        over.stop(Watched.Stop.TIME);
        assertThat(stopped.await(1, TimeUnit.SECONDS)).isFalse();
        assertThat(over.stopped()).isEmpty();
    }

    @Test
    @Timeout(120)
    void aQueryOfTheLowestPriorityIsStoppedAtTheUsualOne() throws Exception {
        QueryWatch watch = new QueryWatch();
        CompletableFuture<Integer> stopping = new CompletableFuture<>();
        Thread query = Thread.ofPlatform().priority(Thread.MIN_PRIORITY).start(() -> {
            Runnable abort = () -> stopping.complete(Thread.currentThread().getPriority());
            try (Watched watched = watch.over(CALLER, Duration.ZERO, () -> false, abort)) {
                stopping.join();
            }
        });
        query.join();
        assertThat(stopping.get()).isEqualTo(Thread.NORM_PRIORITY);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
