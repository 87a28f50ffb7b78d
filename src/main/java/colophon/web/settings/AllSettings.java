package colophon.web.settings;

import colophon.web.Observation;
import colophon.web.Proxies;
import colophon.web.ServerSettings;
import colophon.web.http.AddressRange;
import colophon.web.sparql.SparqlSettings;
import colophon.web.sparql.fair.ClientLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every setting, in the order in which they are told. */
final class AllSettings {
    private static final SparqlSettings SPARQL = SparqlSettings.DEFAULT;
    private static final ClientLimits CLIENTS = ClientLimits.DEFAULT;
    private static final long GIGABYTE = 1L << 30;

    static final Setting<Duration> TIME_LIMIT = time(
            "time-limit",
            10,
            3_600_000,
            SPARQL.timeLimit(),
            "How long a query may run; it ends with status 503 then. A client may ask for less with timeout=SECONDS.");
    static final Setting<Long> ANSWER_LENGTH = size(
            "answer-length",
            1,
            64 * GIGABYTE,
            SPARQL.answerLength(),
            "How long an answer to a query may be; a longer one is refused with status 422.");
    static final Setting<Long> ANSWER_IN_MEMORY = size(
            "answer-in-memory",
            0,
            GIGABYTE,
            (long) SPARQL.heldBack(),
            "Up to which length an answer is held in memory until it is whole. A longer one waits in a temporary file.");
    static final Setting<Long> ROWS_IN_MEMORY = count(
            "rows-in-memory",
            1001,
            100_000_000,
            SPARQL.rowsInMemory(),
            "How many rows a query sorts or tells apart (ORDER BY, DISTINCT) in memory. More go to temporary files.");
    static final Setting<Long> GROUP_MEMORY = size(
            "group-memory",
            1,
            64 * GIGABYTE,
            SPARQL.groupMemory(),
            "How much memory the groups of a query (GROUP BY, COUNT, GROUP_CONCAT and the like) may take, by estimate;"
                    + " a query that needs more is refused with status 503.");
    static final Setting<Long> QUERY_LENGTH = count(
            "query-length",
            1,
            10_000_000,
            (long) SPARQL.queryLength(),
            "How many characters a query may have; a longer one is refused with status 413.");
    static final Setting<Long> BODY_LENGTH = size(
            "body-length",
            1,
            GIGABYTE,
            (long) ServerSettings.DEFAULT.bodyLength(),
            "How long the body of a request may be; a longer one is refused with status 413.");
    static final Setting<Long> AT_ONCE = count(
            "at-once",
            1,
            10_000,
            (long) SPARQL.atOnce(),
            "How many queries run at once, half of them such as may take long.");
    static final Setting<Long> WAITING = count(
            "waiting",
            0,
            2_000,
            (long) SPARQL.waiting(),
            "How many more queries may wait for their turn; the rest are refused with status 503.");
    static final Setting<Duration> PATIENCE = time(
            "patience",
            0,
            600_000,
            SPARQL.patience(),
            "How long a query waits for its turn; then it is refused with status 503.");
    static final Setting<List<String>> SERVICES = new Setting<>(
            "services",
            new Kind.Services(),
            List.of(),
            "The SPARQL endpoints elsewhere that a query may call by SERVICE. Their answers are not limited in length.");
    static final Setting<Duration> IDLE_TIME = time(
            "idle-time",
            1,
            3_600_000,
            ServerSettings.DEFAULT.idleTime(),
            "How long a connection may be silent, between two requests or within one; then it is closed.");
    static final Setting<Long> ANSWER_CACHE = size(
            "answer-cache",
            0,
            64 * GIGABYTE,
            SPARQL.cacheLength(),
            "How much memory answers to queries may take, to be given again.");
    static final Setting<Long> PAGE_CACHE = size(
            "page-cache",
            0,
            64 * GIGABYTE,
            ServerSettings.DEFAULT.cacheBytes(),
            "How much memory pages and documents may take, to be sent again; but never more than an eighth of what Java"
                    + " may take in all.");
    static final Setting<Duration> CLIENT_QUERY_TIME = time(
            "client-query-time",
            1,
            3_600_000,
            CLIENTS.queryTime(),
            "How long the queries of one client may run in each minute, all together. A client that used up what it may is"
                    + " refused with status 429.");
    static final Setting<Duration> CLIENT_QUERY_TIME_BURST = time(
            "client-query-time-burst",
            1,
            24 * 3_600_000,
            CLIENTS.queryTimeBurst(),
            "How long they may run at a stretch after a quiet time.");
    static final Setting<Long> CLIENT_ERRORS = count(
            "client-errors",
            1,
            1_000_000,
            (long) CLIENTS.errors(),
            "How many requests of one client for a query may fail in each minute. A client that failed too often is refused"
                    + " with status 429.");
    static final Setting<Long> CLIENT_ERRORS_BURST = count(
            "client-errors-burst",
            1,
            1_000_000,
            (long) CLIENTS.errorsBurst(),
            "How many may fail at a stretch after a quiet time.");
    static final Setting<Long> CLIENT_AT_ONCE = count(
            "client-at-once",
            1,
            10_000,
            (long) CLIENTS.atOnce(),
            "How many queries of one client run at once; more of them wait for their turn.");
    static final Setting<List<AddressRange>> UNLIMITED_CLIENTS = new Setting<>(
            "unlimited-clients",
            new Kind.Addresses(),
            CLIENTS.unlimited(),
            "The clients that the limits of one client do not hold for.");
    static final Setting<List<AddressRange>> TRUSTED_PROXIES = new Setting<>(
            "trusted-proxies",
            new Kind.Addresses(),
            Proxies.NONE.trusted(),
            "The proxies that are believed when they say for which client they ask. Nobody else is.");
    static final Setting<String> FORWARDED_HEADER = new Setting<>(
            "forwarded-header",
            new Kind.Choice(Arrays.stream(Proxies.Header.values())
                    .map(Proxies.Header::fieldName)
                    .toList()),
            Proxies.NONE.header().fieldName(),
            "The header field in which they say it. Take the one that your proxy sets.");
    static final Setting<Optional<Path>> ACCESS_LOG = new Setting<>(
            "access-log",
            new Kind.File(),
            Observation.DEFAULT.accessLog(),
            "The file that each request is written to, in the combined format of NCSA, and then the microseconds it took."
                    + " With yyyy_mm_dd in its name there is one a day, which is kept for 90 days.");
    static final Setting<Optional<Path>> SLOW_QUERY_LOG = new Setting<>(
            "slow-query-log",
            new Kind.File(),
            Observation.DEFAULT.slowQueryLog(),
            "The file that slow queries are written to, a JSON object a line.");
    static final Setting<Duration> SLOW_QUERY =
            time("slow-query", 0, 3_600_000, Observation.DEFAULT.slowQuery(), "From which time on a query is slow.");
    static final Setting<List<AddressRange>> METRICS_FOR = new Setting<>(
            "metrics-for",
            new Kind.Addresses(),
            Observation.DEFAULT.observers(),
            "The clients that may read /metrics.");

    /** Groups of settings by their headings. */
    static final List<Group> GROUPS = List.of(
            new Group(
                    "Queries",
                    List.of(
                            TIME_LIMIT,
                            ANSWER_LENGTH,
                            ANSWER_IN_MEMORY,
                            ROWS_IN_MEMORY,
                            GROUP_MEMORY,
                            QUERY_LENGTH,
                            BODY_LENGTH,
                            AT_ONCE,
                            WAITING,
                            PATIENCE,
                            SERVICES)),
            new Group("Connections", List.of(IDLE_TIME)),
            new Group("What is kept in memory", List.of(ANSWER_CACHE, PAGE_CACHE)),
            new Group(
                    "Clients",
                    List.of(
                            CLIENT_QUERY_TIME,
                            CLIENT_QUERY_TIME_BURST,
                            CLIENT_ERRORS,
                            CLIENT_ERRORS_BURST,
                            CLIENT_AT_ONCE,
                            UNLIMITED_CLIENTS,
                            TRUSTED_PROXIES,
                            FORWARDED_HEADER)),
            new Group("What is written down", List.of(ACCESS_LOG, SLOW_QUERY_LOG, SLOW_QUERY, METRICS_FOR)));

    /** Settings under a heading. */
    record Group(String heading, List<Setting<?>> settings) {
        Group {
            settings = List.copyOf(settings);
        }
    }

    private AllSettings() {}

    static List<Setting<?>> all() {
        return GROUPS.stream()
                .<Setting<?>>flatMap(group -> group.settings().stream())
                .toList();
    }

    /** The server's settings that some values make. */
    static ServerSettings of(Values values) {
        return ServerSettings.DEFAULT
                .withSparql(sparql(values))
                .withLengths(Math.toIntExact(values.get(BODY_LENGTH)), values.get(PAGE_CACHE))
                .withIdleTime(values.get(IDLE_TIME))
                .withProxies(new Proxies(values.get(TRUSTED_PROXIES), header(values.get(FORWARDED_HEADER))))
                .withObservation(new Observation(
                        values.get(ACCESS_LOG),
                        values.get(SLOW_QUERY_LOG),
                        values.get(SLOW_QUERY),
                        values.get(METRICS_FOR)));
    }

    private static SparqlSettings sparql(Values values) {
        return new SparqlSettings(
                values.get(TIME_LIMIT),
                Math.toIntExact(values.get(ANSWER_IN_MEMORY)),
                values.get(ANSWER_LENGTH),
                Math.toIntExact(values.get(QUERY_LENGTH)),
                Math.toIntExact(values.get(AT_ONCE)),
                Math.toIntExact(values.get(WAITING)),
                values.get(PATIENCE),
                values.get(ANSWER_CACHE),
                values.get(ROWS_IN_MEMORY),
                values.get(GROUP_MEMORY),
                Set.copyOf(values.get(SERVICES)),
                new ClientLimits(
                        values.get(CLIENT_QUERY_TIME),
                        values.get(CLIENT_QUERY_TIME_BURST),
                        Math.toIntExact(values.get(CLIENT_ERRORS)),
                        Math.toIntExact(values.get(CLIENT_ERRORS_BURST)),
                        Math.toIntExact(values.get(CLIENT_AT_ONCE)),
                        values.get(UNLIMITED_CLIENTS)));
    }

    private static Proxies.Header header(String name) {
        return Arrays.stream(Proxies.Header.values())
                .filter(header -> header.fieldName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Setting<Duration> time(String name, long least, long most, Duration usual, String meaning) {
        return new Setting<>(name, new Kind.Time(Duration.ofMillis(least), Duration.ofMillis(most)), usual, meaning);
    }

    private static Setting<Long> size(String name, long least, long most, long usual, String meaning) {
        return new Setting<>(name, new Kind.Size(least, most), usual, meaning);
    }

    private static Setting<Long> count(String name, long least, long most, long usual, String meaning) {
        return new Setting<>(name, new Kind.Count(least, most), usual, meaning);
    }
}
