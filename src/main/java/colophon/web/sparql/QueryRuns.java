package colophon.web.sparql;

import colophon.store.match.GroupMemory;
import colophon.store.match.GroupsTooLarge;
import colophon.store.text.TextQuery;
import colophon.store.text.WordsNotReady;
import colophon.web.http.Caller;
import colophon.web.http.Problem;
import colophon.web.sparql.fair.Allowances;
import colophon.web.sparql.fair.QueryThreads;
import colophon.web.sparql.fair.Turns;
import colophon.web.sparql.fair.Turns.Outcome;
import colophon.web.sparql.watch.QueryWatch;
import colophon.web.sparql.watch.Watched;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs queries: each when it is its turn, within its limits, and looked after. What a client's queries take is charged to it.
 */
final class QueryRuns {
    /** Nobody sees it but who reads the access log: the client hung up. The number is the one that nginx made common. */
    private static final Problem GONE = new Problem(499, "Client hung up", "Nobody waits for the answer.");

    private static final Logger LOG = LoggerFactory.getLogger(QueryRuns.class);

    private final SparqlSettings settings;
    private final Allowances allowances;
    private final Turns turns;
    private final QueryThreads threads = new QueryThreads();
    private final QueryWatch watch = new QueryWatch();

    QueryRuns(SparqlSettings settings) {
        this.settings = settings;
        this.allowances = new Allowances(settings.clients());
        this.turns = new Turns(settings.atOnce(), settings.clients().atOnce(), settings.waiting(), settings.patience());
    }

    /** Does something with a running query. */
    @FunctionalInterface
    interface Reading {
        void of(Query query, QueryExec run) throws IOException;
    }

    /** Makes the query that is run, by what is in the dataset. */
    @FunctionalInterface
    interface Resolving {
        Query resolve(DatasetGraph dataset);
    }

    Allowances allowances() {
        return allowances;
    }

    Turns turns() {
        return turns;
    }

    /**
     * Runs a query when it is its turn, within a read transaction and its time limit.
     *
     * @param isLong whether it may take long
     * @throws QueryRefused where it is not run, or not to its end
     */
    void run(Caller caller, boolean isLong, Duration limit, DatasetGraph dataset, Resolving resolving, Reading reading)
            throws IOException {
        allowances.timeSpent(caller).ifPresent(spent -> {
            throw tooMuch(spent);
        });
        switch (turns.take(counted(caller), isLong)) {
            case Outcome.Full full -> throw tooManyQueries();
            case Outcome.Gone gone -> throw new QueryRefused(GONE);
            case Outcome.Turn turn -> {
                long start = System.nanoTime();
                try (turn) {
                    threads.run(isLong, () -> runNow(caller, turn, limit, dataset, resolving, reading));
                } finally {
                    allowances.ran(caller, Duration.ofNanos(System.nanoTime() - start));
                }
            }
        }
    }

    /** The caller as turns count it: without a name where its queries are not counted. */
    private Caller counted(Caller caller) {
        return new Caller(allowances.spares(caller) ? "" : caller.client(), caller.gone());
    }

    private QueryRefused tooManyQueries() {
        return new QueryRefused(
                new Problem(
                        503,
                        "Too many queries",
                        "The server is answering as many queries as it may at once. Ask again a little later.",
                        new Problem.Limit("at-once", settings.atOnce(), "queries")),
                settings.patience());
    }

    /** The problem of a client that used up what it may. */
    static QueryRefused tooMuch(Allowances.Spent spent) {
        return new QueryRefused(
                new Problem(
                        429,
                        "Too many requests",
                        "You have used up your %s; more comes in with time. Ask again after %d s; the header fields RateLimit"
                                        .formatted(
                                                spent.name().equals("errors")
                                                        ? "number of requests that fail"
                                                        : "time for queries",
                                                spent.patience().toSeconds())
                                + " and RateLimit-Policy of each answer tell how much is left.",
                        new Problem.Limit("client-" + spent.name() + "-burst", spent.most(), spent.unit())),
                spent.patience());
    }

    private void runNow(
            Caller caller,
            Outcome.Turn turn,
            Duration limit,
            DatasetGraph dataset,
            Resolving resolving,
            Reading reading)
            throws IOException {
        dataset.begin(ReadWrite.READ);
        try {
            Query query = resolving.resolve(dataset);
            QueryExec run = execution(query, limit, dataset);
            try (Watched watched = watch.over(caller, limit, turn::isInTheWay, run::abort)) {
                read(query, run, watched, limit, reading);
            } finally {
                close(run);
            }
        } catch (StackOverflowError e) {
            throw QueryText.nestedTooDeeply();
        } finally {
            dataset.end();
        }
    }

    /** Ends a query. One that was stopped may have let go already of the files of its rows, and then fails to do so again. */
    private static void close(QueryExec run) {
        try {
            run.close();
        } catch (RuntimeException e) {
            LOG.debug("a query was let go of twice", e);
        }
    }

    private QueryExec execution(Query query, Duration limit, DatasetGraph dataset) {
        return QueryExec.dataset(dataset)
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, !settings.services().isEmpty())
                .set(ARQ.httpQueryTimeout, limit.toMillis())
                .set(ARQ.enablePropertyFunctions, TextQuery.isOffered(dataset.getContext()))
                .set(ARQ.spillToDiskThreshold, settings.rowsInMemory())
                .set(GroupMemory.MOST, settings.groupMemory())
                .build();
    }

    private void read(Query query, QueryExec run, Watched watched, Duration limit, Reading reading) throws IOException {
        try {
            reading.of(query, run);
        } catch (QueryCancelledException e) {
            throw stopped(watched, limit);
        } catch (OutOfMemoryError e) {
            throw outOfMemory();
        } catch (GroupsTooLarge e) {
            throw groupsTooLarge();
        } catch (WordsNotReady e) {
            Problem problem = new Problem(503, "Index of words not ready", String.valueOf(e.getMessage()));
            throw e.isLasting() ? new QueryRefused(problem) : new QueryRefused(problem, settings.patience());
        } catch (QueryException e) {
            throw new QueryRefused(new Problem(400, "Query failed", String.valueOf(e.getMessage())));
        } catch (QueryRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // What the engine was at when it was stopped may fail in other ways than by saying so.
            throw watched.stopped().isPresent() || watched.age().compareTo(limit) >= 0 ? stopped(watched, limit) : e;
        }
    }

    private QueryRefused stopped(Watched watched, Duration limit) {
        return switch (watched.stopped().orElse(Watched.Stop.TIME)) {
            case GONE -> new QueryRefused(GONE);
            case MEMORY -> outOfMemory();
            case TIME -> tooLong(limit);
            case CROWD -> inTheWay();
        };
    }

    private static QueryRefused tooLong(Duration limit) {
        return new QueryRefused(new Problem(
                503,
                "Time limit reached",
                "The query ran longer than " + limit.toMillis() + " ms and was stopped; nothing of its answer was"
                        + " sent. Narrow it down, for example by a type, a property or a LIMIT.",
                new Problem.Limit("time-limit", limit.toMillis(), "ms")));
    }

    private QueryRefused inTheWay() {
        return new QueryRefused(
                new Problem(
                        503,
                        "Too many queries",
                        "The query ran longer than a quick one, others waited, and the server runs no more long ones now; nothing of"
                                + " its answer was sent. Ask again a little later, or narrow it down.",
                        new Problem.Limit("at-once", settings.atOnce(), "queries")),
                settings.patience());
    }

    private QueryRefused groupsTooLarge() {
        return new QueryRefused(new Problem(
                503,
                "Memory limit reached",
                "The groups of the query needed more memory than they may take; nothing of its answer was sent. Group by less,"
                        + " for example by fewer variables, or narrow the query down by a type, a property or a LIMIT in a subquery.",
                new Problem.Limit("group-memory", settings.groupMemory(), "bytes")));
    }

    private static QueryRefused outOfMemory() {
        return new QueryRefused(new Problem(
                503,
                "Memory limit reached",
                "The query needed more memory than there is and was stopped; nothing of its answer was sent. Narrow it"
                        + " down, for example by a type, a property or a LIMIT, or group by less.",
                new Problem.Limit("memory", Runtime.getRuntime().maxMemory(), "bytes")));
    }
}
