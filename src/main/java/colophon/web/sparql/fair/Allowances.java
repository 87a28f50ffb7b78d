package colophon.web.sparql.fair;

import colophon.web.http.Caller;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What each client may still use up: time of queries, and requests that fail. A client that used up more than comes in waits.
 * Safe for use by several threads.
 */
public final class Allowances {
    /** So many clients are told apart; those unheard of longest are forgotten first. */
    private static final int MOST_CLIENTS = 20_000;

    private final ClientLimits limits;
    private final LongSupplier clock;
    private final Map<String, Account> accounts = new LinkedHashMap<>(64, 0.75f, true);

    /** What a client may use up. */
    private record Account(Bucket time, Bucket errors) {}

    /**
     * What made a client wait.
     *
     * @param name its name in the header fields
     * @param most how much of it there is at most
     * @param unit what that is counted in
     * @param patience after which time to ask again
     */
    public record Spent(String name, long most, String unit, Duration patience) {}

    /** Allowances by the clock of the machine. */
    public Allowances(ClientLimits limits) {
        this(limits, System::nanoTime);
    }

    Allowances(ClientLimits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether a client is not limited. */
    public boolean spares(Caller caller) {
        return limits.spares(caller.address());
    }

    /** Whether a client failed too often, and how long it must wait then. */
    public synchronized Optional<Spent> errorsSpent(Caller caller) {
        return account(caller)
                .filter(account -> account.errors().level(now()) < 1)
                .map(account -> new Spent(
                        "errors", (long) account.errors().size(), "failed requests", wait(account.errors(), 1)));
    }

    /** Whether a client's queries ran too long, and how long it must wait then. */
    public synchronized Optional<Spent> timeSpent(Caller caller) {
        return account(caller)
                .filter(account -> account.time().level(now()) <= 0)
                .map(account ->
                        new Spent("query-time", (long) account.time().size(), "seconds", wait(account.time(), 1)));
    }

    private Duration wait(Bucket bucket, double amount) {
        return Duration.ofSeconds(Math.max(1, bucket.secondsUntil(amount, now())));
    }

    /** Counts the time that a client's query ran. */
    public synchronized void ran(Caller caller, Duration time) {
        account(caller).ifPresent(account -> account.time().take(time.toNanos() / 1e9, now()));
    }

    /** Counts a request of a client that failed. */
    public synchronized void failed(Caller caller) {
        account(caller).ifPresent(account -> account.errors().take(1, now()));
    }

    /** The policies, for the header field RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10, section 3). */
    public synchronized Optional<String> policy(Caller caller) {
        return account(caller)
                .map(account -> String.format(
                        Locale.ROOT,
                        "\"query-time\";q=%d;w=%d;qu=\"seconds\", \"errors\";q=%d;w=%d",
                        (long) account.time().size(),
                        account.time().window(),
                        (long) account.errors().size(),
                        account.errors().window()));
    }

    /** What is left to a client, for the header field RateLimit (the same draft, section 4). */
    public synchronized Optional<String> left(Caller caller) {
        return account(caller)
                .map(account -> String.format(
                        Locale.ROOT,
                        "\"query-time\";r=%d;t=%d, \"errors\";r=%d;t=%d",
                        whole(account.time()),
                        account.time().secondsUntil(account.time().size(), now()),
                        whole(account.errors()),
                        account.errors().secondsUntil(account.errors().size(), now())));
    }

    private long whole(Bucket bucket) {
        return (long) Math.max(0, Math.floor(bucket.level(now())));
    }

    private Optional<Account> account(Caller caller) {
        if (limits.spares(caller.address())) {
            return Optional.empty();
        }
        Account account = accounts.computeIfAbsent(caller.client(), c -> open());
        if (accounts.size() > MOST_CLIENTS) {
            accounts.remove(accounts.keySet().iterator().next());
        }
        return Optional.of(account);
    }

    private Account open() {
        double minute = 60;
        return new Account(
                new Bucket(
                        limits.queryTimeBurst().toMillis() / 1e3,
                        limits.queryTime().toMillis() / 1e3 / minute,
                        now()),
                new Bucket(limits.errorsBurst(), limits.errors() / minute, now()));
    }

    private long now() {
        return clock.getAsLong();
    }
}
