package colophon.cli;

import colophon.data.DataTable;
import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import colophon.store.Snapshot;
import colophon.web.PrefixTable;
import colophon.web.sparql.wikidata.NamedSubqueries;
import colophon.web.sparql.wikidata.NotSupported;
import colophon.web.sparql.wikidata.WikidataSyntax;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
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
            "  colophon query works-between-years --set from=1950 --set to=1960",
            "  colophon query --store kg my.rq --format csv > rows.csv",
            "",
            "IRIs in a query may be relative to the dataset's base: <entity/Never_Let_Me_Go>. The prefixes of the SPARQL endpoint",
            "need no declaration, and SERVICE wikibase:label gives labels as it does there.",
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
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "What to put for a parameter of a query of the program's own; their list names the parameters.")
    private Map<String, String> values = Map.of();

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
        String text = withValues(named);
        try (OpenStore open = OpenStore.orDefault(root, store.folder())) {
            Snapshot snapshot = open.snapshot();
            run(parse(named, text, snapshot.base()), named, snapshot);
            return ExitCode.DONE;
        }
    }

    private void list() {
        TextTable table = new TextTable(List.of("name", "what it finds", "parameters"));
        NamedQueries.load().all().forEach(q -> table.add(List.of(q.name(), q.title(), parameters(q))));
        table.print(root.terminal().out());
    }

    private static String parameters(NamedQuery named) {
        return named.parameters().stream()
                .map(parameter -> parameter.name() + "=" + parameter.usual())
                .collect(Collectors.joining(" "));
    }

    /** The text with what the command line puts for its parameters. */
    private String withValues(NamedQuery named) {
        for (Map.Entry<String, String> value : values.entrySet()) {
            NamedQuery.Parameter parameter = named.parameters().stream()
                    .filter(p -> p.name().equals(value.getKey()))
                    .findFirst()
                    .orElseThrow(() -> CommandFailure.usage("%s has no parameter '%s'; %s."
                            .formatted(
                                    named.name(),
                                    value.getKey(),
                                    named.parameters().isEmpty() ? "it has none" : "it has " + parameters(named))));
            if (!parameter.takes(value.getValue())) {
                throw CommandFailure.usage("The parameter '%s' takes a whole number, not '%s'."
                        .formatted(parameter.name(), value.getValue()));
            }
        }
        return named.with(values);
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

    /** Reads a query as the SPARQL endpoint does: with its prefixes and what it knows of the Wikidata Query Service. */
    private static Query parse(NamedQuery named, String text, String base) {
        Query parsed = new Query();
        DataTable.load("ontology/query-prefixes.tsv")
                .rows()
                .forEach(row -> parsed.setPrefix(row.need("prefix"), row.need("namespace")));
        PrefixTable.load().asMap().forEach(parsed::setPrefix);
        try {
            QueryFactory.parse(
                    parsed, NamedSubqueries.inline(text, (int) MAX_QUERY_BYTES), base, Syntax.syntaxSPARQL_11);
            new WikidataSyntax(List.of()).rewrite(parsed);
            return parsed;
        } catch (NotSupported e) {
            throw CommandFailure.failed(named.name() + ": " + e.getMessage() + ".");
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
        } catch (QueryException e) {
            throw CommandFailure.failed(named.name() + ": " + e.getMessage());
        }
    }
}
