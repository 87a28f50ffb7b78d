package colophon.web.sparql.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueryThreadsTest {
    private final QueryThreads threads = new QueryThreads();

    private Thread threadOf(boolean isLong) throws IOException {
        CompletableFuture<Thread> used = new CompletableFuture<>();
        threads.run(isLong, () -> used.complete(Thread.currentThread()));
        return used.join();
    }

    @Test
    void queriesHaveLessOfTheProcessorsThanPagesAndLongOnesLeast() throws IOException {
        int own = Thread.currentThread().getPriority();
        CompletableFuture<Integer> quick = new CompletableFuture<>();
        CompletableFuture<Integer> slow = new CompletableFuture<>();
        threads.run(false, () -> quick.complete(Thread.currentThread().getPriority()));
        threads.run(true, () -> slow.complete(Thread.currentThread().getPriority()));
        assertThat(quick.join()).isLessThan(own);
        assertThat(slow.join()).isLessThan(quick.join());
    }

    @Test
    void aThreadThatWasSlowedRunsNoOtherQuery() throws Exception {
        CompletableFuture<Thread> slowed = new CompletableFuture<>();
        threads.run(false, () -> {
            slowed.complete(Thread.currentThread());
            QueryThreads.slow(Thread.currentThread());
        });
        slowed.join().join();
        assertThat(threadOf(false).getPriority()).isGreaterThan(Thread.MIN_PRIORITY);
        Thread ofLong = threadOf(true);
        ofLong.join();
        assertThat(ofLong.isAlive()).isFalse();
    }

    @Test
    void aThreadRunsOneQuickQueryAfterTheOther() throws Exception {
        Thread first = threadOf(false);
        Thread next = threadOf(false);
        // It may be late to wait for the next one, which then has a thread of its own.
        while (next != first) {
            first = next;
            next = threadOf(false);
        }
        assertThat(next.isAlive()).isTrue();
    }

    @Test
    void whatAQueryThrowsIsThrown() {
        assertThatThrownBy(() -> threads.run(false, () -> {
                    throw new IOException("broken");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> threads.run(true, () -> {
                    throw new IllegalStateException("wrong");
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("wrong");
        assertThatThrownBy(() -> threads.run(true, () -> {
                    throw new StackOverflowError("deep");
                }))
                .isExactlyInstanceOf(StackOverflowError.class);
    }

    @Test
    void theEndOfAQueryIsWaitedForWhateverHappens() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Boolean> isInterrupted = new CompletableFuture<>();
        Thread asking = Thread.ofPlatform().start(() -> {
            try {
                threads.run(true, () -> {
                    begun.countDown();
                    awaitQuietly(mayEnd);
                });
                isInterrupted.complete(Thread.currentThread().isInterrupted());
            } catch (IOException e) {
                isInterrupted.completeExceptionally(e);
            }
        });
        begun.await();
        asking.interrupt();
        assertThat(isInterrupted).isNotDone();
        mayEnd.countDown();
        assertThat(isInterrupted.get()).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
