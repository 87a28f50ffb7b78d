package colophon.cli;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import colophon.store.Snapshot;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs a query on what a store holds. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs a SPARQL query on what a store holds and prints the rows.",
            "Without --store it is put to the default store, which is built from data/articles if it is empty."
        },
        footer = {
            "",
            "Examples:",
            "  colophon query                            list the queries that come with the program",
            "  colophon query translations-by-language   run one of them",
            "  colophon query --store kg my.rq --format csv > rows.csv",
            "",
            "IRIs in a query may be relative to the dataset's base: <entity/Never_Let_Me_Go>.",
            "A CONSTRUCT or DESCRIBE query prints Turtle; with --format json JSON-LD.",
            "",
            "Exit codes: 0 done, 1 the query is wrong or took too long, or the store is broken; 2 wrong usage."
        })
final class QueryCommand implements Callable<Integer> {
    /** A longer query text is not written by hand, and costs long to parse. */
    private static final long MAX_QUERY_BYTES = 1 << 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ColophonCommand root;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private QueryFormat format = QueryFormat.table;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the query may run (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            description = "The name of a query of the program's own, or a file. Without it their names are listed.")
    private @Nullable String query;

    @Override
    public Integer call() {
        if (query == null) {
            list();
            return ExitCode.DONE;
        }
        if (timeout < 1) {
            throw CommandFailure.usage("--timeout takes a number of seconds from 1 up, not " + timeout + ".");
        }
        NamedQuery named = find(query);
        try (OpenStore open = OpenStore.orDefault(root, store.folder())) {
            Snapshot snapshot = open.snapshot();
            run(parse(named, snapshot.base()), named, snapshot);
            return ExitCode.DONE;
        }
    }

    private void list() {
        TextTable table = new TextTable(List.of("name", "what it finds"));
        NamedQueries.load().all().forEach(q -> table.add(List.of(q.name(), q.title())));
        table.print(root.terminal().out());
    }

    private static NamedQuery find(String wanted) {
        Optional<NamedQuery> named = NamedQueries.load().find(wanted);
        if (named.isPresent()) {
            return named.get();
        }
        Path file = Path.of(wanted);
        if (!Files.isRegularFile(file)) {
            throw CommandFailure.usage("There is neither a query named '" + wanted + "' nor a file of that name;"
                    + " 'colophon query' lists the names.");
        }
        try {
            if (Files.size(file) > MAX_QUERY_BYTES) {
                throw CommandFailure.failed(
                        "%s: the query has more than %d bytes; shorten it.".formatted(file, MAX_QUERY_BYTES));
            }
            return new NamedQuery(wanted, wanted, wanted, Files.readString(file), List.of());
        } catch (MalformedInputException e) {
            throw CommandFailure.failed(file + ": the query is not UTF-8 text; save it as such.");
        } catch (IOException e) {
            throw CommandFailure.failed(file + ": the query can't be read (" + e + ").");
        }
    }

    private static Query parse(NamedQuery named, String base) {
        try {
            return QueryFactory.create(named.text(), base);
        } catch (QueryException e) {
            throw SyntaxMistake.in(named.name(), e);
        }
    }

    private void run(Query parsed, NamedQuery named, Snapshot snapshot) {
        QueryRun run = new QueryRun(snapshot, timeout);
        try {
            run.print(parsed, format, root.terminal().out());
        } catch (QueryCancelledException e) {
            throw CommandFailure.failed(
                    "%s: the query ran longer than %d seconds and was stopped; narrow it down, add a LIMIT, or allow more with --timeout."
                            .formatted(named.name(), timeout));
        } catch (QueryDeniedException e) {
            throw CommandFailure.failed(named.name() + ": queries may not call other services (SERVICE).");
        }
    }
}
