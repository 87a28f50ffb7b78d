package colophon.web.sparql;

import colophon.web.sparql.fair.ClientLimits;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * What queries may cost.
 *
 * @param timeLimit how long a query may run; a client may ask for less
 * @param heldBack up to how many bytes an answer is kept in memory until it is whole; a longer one waits in a file
 * @param answerLength the longest answer, in bytes
 * @param queryLength the longest query text, in characters
 * @param atOnce how many queries run at once
 * @param waiting how many more may wait for their turn
 * @param patience how long they wait
 * @param cacheLength how many bytes of answers are kept to be given again; 0 keeps none
 * @param rowsInMemory how many rows a query sorts or tells apart in memory; more go to temporary files
 * @param groupMemory how many bytes the groups of a query (GROUP BY and aggregates) may take, by estimate
 * @param services the endpoints, by their IRIs, that queries may call by SERVICE
 * @param clients what one client may use up
 */
public record SparqlSettings(
        Duration timeLimit,
        int heldBack,
        long answerLength,
        int queryLength,
        int atOnce,
        int waiting,
        Duration patience,
        long cacheLength,
        long rowsInMemory,
        long groupMemory,
        Set<String> services,
        ClientLimits clients) {
    /** The limits of a server that was not told otherwise. */
    public static final SparqlSettings DEFAULT = new SparqlSettings(
            Duration.ofSeconds(30), 4 << 20, 512L << 20, 200_000, 8, 200, Duration.ofSeconds(5), 64L << 20);

    public SparqlSettings {
        services = Set.copyOf(services);
        Objects.requireNonNull(clients);
        if (timeLimit.isNegative() || timeLimit.isZero() || heldBack < 0 || answerLength < 1 || queryLength < 1) {
            throw new IllegalArgumentException("limits of queries are positive");
        }
        if (atOnce < 1 || waiting < 0 || patience.isNegative() || cacheLength < 0) {
            throw new IllegalArgumentException("limits of queries are positive");
        }
        if (rowsInMemory < 1 || groupMemory < 1) {
            throw new IllegalArgumentException("limits of queries are positive");
        }
    }

    /** Settings with the usual limits of clients, and no service to call. */
    public SparqlSettings(
            Duration timeLimit,
            int heldBack,
            long answerLength,
            int queryLength,
            int atOnce,
            int waiting,
            Duration patience,
            long cacheLength) {
        this(
                timeLimit,
                heldBack,
                answerLength,
                queryLength,
                atOnce,
                waiting,
                patience,
                cacheLength,
                200_000,
                256L << 20,
                Set.of(),
                ClientLimits.DEFAULT);
    }

    /** These settings with other limits of clients. */
    public SparqlSettings withClients(ClientLimits other) {
        return with(rowsInMemory, groupMemory, other);
    }

    /** These settings with other amounts of memory for a query: rows that are sorted or told apart, and bytes of groups. */
    public SparqlSettings withMemory(long rows, long groups) {
        return with(rows, groups, clients);
    }

    private SparqlSettings with(long rows, long groups, ClientLimits limits) {
        return new SparqlSettings(
                timeLimit,
                heldBack,
                answerLength,
                queryLength,
                atOnce,
                waiting,
                patience,
                cacheLength,
                rows,
                groups,
                services,
                limits);
    }
}
