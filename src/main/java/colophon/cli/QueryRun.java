package colophon.cli;

import colophon.store.Snapshot;
import colophon.store.format.Prefixes;
import colophon.store.text.TextQuery;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Puts a query to a snapshot and prints the answer. */
final class QueryRun {
    private final Snapshot snapshot;
    private final int seconds;

    QueryRun(Snapshot snapshot, int seconds) {
        this.snapshot = snapshot;
        this.seconds = seconds;
    }

    /** Prints the rows, the answer yes or no, or the triples, as the query's form has it. */
    void print(Query query, QueryFormat format, PrintStream out) {
        DatasetGraph dataset = snapshot.dataset();
        dataset.begin(ReadWrite.READ);
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(TextQuery.PATIENCE, Duration.ofSeconds(seconds))
                .set(ARQ.enablePropertyFunctions, TextQuery.isOffered(dataset.getContext()))
                .timeout(seconds, TimeUnit.SECONDS)
                .build()) {
            if (query.isSelectType()) {
                printRows(query, execution.select(), format, out);
            } else if (query.isAskType()) {
                printAnswer(execution.ask(), format, out);
            } else {
                printTriples(
                        query.isConstructType() ? execution.construct() : execution.describe(), query, format, out);
            }
        } finally {
            dataset.end();
        }
    }

    private void printRows(Query query, RowSet rows, QueryFormat format, PrintStream out) {
        switch (format) {
            case table -> printTable(query, rows, out);
            case csv -> write(ResultSetLang.RS_CSV, rows, out);
            case json -> write(ResultSetLang.RS_JSON, rows, out);
        }
    }

    private static void write(Lang lang, RowSet rows, PrintStream out) {
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, ARQ.getContext());
    }

    private void printTable(Query query, RowSet rows, PrintStream out) {
        ShortNode names = new ShortNode(query.getPrefixMapping(), snapshot.base());
        List<Var> variables = rows.getResultVars();
        TextTable table = new TextTable(variables.stream().map(Var::getVarName).toList());
        while (rows.hasNext()) {
            Binding row = rows.next();
            table.add(variables.stream()
                    .map(v -> row.contains(v) ? names.text(row.get(v)) : "")
                    .toList());
        }
        table.print(out);
        out.println(table.size() == 1 ? "1 row" : table.size() + " rows");
    }

    private static void printAnswer(boolean answer, QueryFormat format, PrintStream out) {
        out.println(format == QueryFormat.json ? "{\"head\": {}, \"boolean\": " + answer + "}" : answer ? "yes" : "no");
    }

    private static void printTriples(Graph triples, Query query, QueryFormat format, PrintStream out) {
        Prefixes known = new Prefixes(query.getPrefixMapping().getNsPrefixMap());
        triples.getPrefixMapping()
                .clearNsPrefixMap()
                .setNsPrefixes(known.usedIn(triples.stream().toList()).asMap());
        Lang lang = switch (format) {
            case table -> Lang.TURTLE;
            case json -> Lang.JSONLD11;
            case csv ->
                throw CommandFailure.usage("A query that makes triples has no rows for --format csv; use table"
                        + " (Turtle) or json (JSON-LD).");
        };
        RDFWriter.source(triples).lang(lang).output(out);
    }
}
