package colophon.web.sparql.fair;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.Caller;
import colophon.web.sparql.fair.Turns.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TurnsTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private static Caller client(String address) {
        return new Caller(address, () -> false);
    }

    private static Outcome.Turn taken(Turns turns, String address) {
        return (Outcome.Turn) turns.take(client(address), false);
    }

    private static CompletableFuture<Outcome> asking(Turns turns, Caller caller) {
        return CompletableFuture.supplyAsync(
                () -> turns.take(caller, false), Executors.newVirtualThreadPerTaskExecutor());
    }

    private static void awaitWaiting(Turns turns, int count) {
        while (turns.waiting() != count) {
            Thread.yield();
        }
    }

    @Test
    void soManyRunAndTheRestIsSentAway() {
        Turns turns = new Turns(2, 2, 0, LONG);
        Outcome.Turn first = taken(turns, "a");
        taken(turns, "b");
        assertThat(turns.take(client("c"), false)).isEqualTo(new Outcome.Full());
        first.close();
        assertThat(turns.running()).isEqualTo(1);
        assertThat(turns.take(client("c"), false)).isInstanceOf(Outcome.Turn.class);
    }

    @Test
    void whoWaitsGetsTheNextTurnInOrder() throws Exception {
        Turns turns = new Turns(1, 1, 5, LONG);
        Outcome.Turn running = taken(turns, "a");
        var second = asking(turns, client("b"));
        awaitWaiting(turns, 1);
        var third = asking(turns, client("c"));
        awaitWaiting(turns, 2);
        running.close();
        Outcome.Turn next = (Outcome.Turn) second.get();
        assertThat(third).isNotDone();
        next.close();
        assertThat(third.get()).isInstanceOf(Outcome.Turn.class);
    }

    @Test
    void oneClientDoesNotTakeAllTurns() throws Exception {
        Turns turns = new Turns(2, 1, 5, LONG);
        Outcome.Turn first = taken(turns, "a");
        var more = asking(turns, client("a"));
        awaitWaiting(turns, 1);
        Outcome.Turn other = taken(turns, "b");
        other.close();
        assertThat(more).isNotDone();
        first.close();
        assertThat(more.get()).isInstanceOf(Outcome.Turn.class);
        assertThat(turns.running()).isEqualTo(1);
    }

    @Test
    void patienceEnds() {
        Turns turns = new Turns(1, 1, 5, Duration.ofMillis(1));
        taken(turns, "a");
        assertThat(turns.take(client("b"), false)).isEqualTo(new Outcome.Full());
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void whoHangsUpLeavesTheQueue() throws Exception {
        Turns turns = new Turns(1, 1, 5, LONG);
        taken(turns, "a");
        AtomicBoolean gone = new AtomicBoolean();
        var waiting = asking(turns, new Caller("b", gone::get));
        awaitWaiting(turns, 1);
        gone.set(true);
        assertThat(waiting.get()).isEqualTo(new Outcome.Gone());
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void longQueriesHaveHalfOfThePlacesAndOfTheQueue() throws Exception {
        Turns turns = new Turns(2, 2, 2, LONG);
        Outcome.Turn first = (Outcome.Turn) turns.take(client("a"), true);
        var more = CompletableFuture.supplyAsync(
                () -> turns.take(client("b"), true), Executors.newVirtualThreadPerTaskExecutor());
        awaitWaiting(turns, 1);
        assertThat(turns.take(client("c"), true)).isEqualTo(new Outcome.Full());
        Outcome.Turn quick = taken(turns, "d");
        var next = asking(turns, client("e"));
        awaitWaiting(turns, 2);
        quick.close();
        assertThat(next.get()).isInstanceOf(Outcome.Turn.class);
        assertThat(more).isNotDone();
        first.close();
        assertThat(more.get()).isInstanceOf(Outcome.Turn.class);
    }

    @Test
    void whatTakesLongGivesWayToQuickOnesThatWait() throws Exception {
        Turns turns = new Turns(2, 2, 2, LONG);
        Outcome.Turn first = taken(turns, "a");
        Outcome.Turn second = taken(turns, "b");
        assertThat(first.isInTheWay()).isFalse();
        assertThat(second.isInTheWay()).isFalse();
        var quick = asking(turns, client("c"));
        awaitWaiting(turns, 1);
        assertThat(second.isInTheWay()).isTrue();
        second.close();
        assertThat(quick.get()).isInstanceOf(Outcome.Turn.class);
        assertThat(first.isInTheWay()).isFalse();
    }
}
