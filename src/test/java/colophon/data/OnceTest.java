package colophon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final int ASKING = 8;

    @Test
    void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Once<Integer> once = new Once<>(() -> {
            int number = made.incrementAndGet();
            begun.countDown();
            await(mayEnd);
            return number;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(ASKING)) {
            List<Future<Integer>> answers = new ArrayList<>();
            answers.add(threads.submit(once::get));
            await(begun);
            for (int i = 1; i < ASKING; i++) {
                answers.add(threads.submit(once::get));
            }
            mayEnd.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(1);
            }
        }
        assertThat(made).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Once<String> once = new Once<>(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });
        assertThatThrownBy(once::get).hasMessage("not yet");
        assertThat(once.get()).isEqualTo("made");
        assertThat(once.get()).isEqualTo("made");
        assertThat(tries).hasValue(2);
    }
}
