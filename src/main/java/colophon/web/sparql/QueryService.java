package colophon.web.sparql;

import colophon.store.Snapshot;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.web.http.Caller;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.sparql.cache.AnswerCache;
import colophon.web.sparql.fair.Allowances;
import colophon.web.sparql.wikidata.ItemClasses;
import colophon.web.sparql.wikidata.WikidataItems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Answers queries about a snapshot: whole answers within the limits, or a problem that says what was met. */
public final class QueryService {
    /** A graph on a page is cut after so many characters. */
    private static final int MOST_TEXT = 200_000;

    /** Tells whether an answer was kept from before (RFC 9211). */
    public static final String CACHE_STATUS = "Cache-Status";

    /** What that field says of an answer that was kept. */
    public static final String HIT = "colophon; hit";

    private final SparqlSettings settings;
    private final Prefixes prefixes;
    private final QueryText texts;
    private final QueryRuns runs;
    private final AnswerCache answers;
    private final ItemClasses classes = ItemClasses.load();

    /**
     * A query service.
     *
     * @param settings the limits
     * @param prefixes the prefixes that queries need not declare
     */
    public QueryService(SparqlSettings settings, Prefixes prefixes) {
        this.settings = settings;
        this.prefixes = prefixes;
        this.texts = new QueryText(prefixes, settings.queryLength(), settings.services());
        this.runs = new QueryRuns(settings);
        this.answers = new AnswerCache(settings.cacheLength());
    }

    /** What clients may still use up. */
    Allowances allowances() {
        return runs.allowances();
    }

    /** Lets a client ask, unless it failed too often. */
    void admit(Caller caller) {
        allowances().errorsSpent(caller).ifPresent(spent -> {
            throw QueryRuns.tooMuch(spent);
        });
    }

    /** How many queries run now. */
    public int running() {
        return runs.turns().running();
    }

    /** How many queries wait now for their turn. */
    public int waiting() {
        return runs.turns().waiting();
    }

    /** About how many bytes the answers take that are kept. */
    public long kept() {
        return answers.length();
    }

    /**
     * The answer to a query.
     *
     * @throws QueryRefused where there is none
     */
    Reply answer(QueryRequest request, Snapshot snapshot) {
        try {
            Query query = parse(request.text(), snapshot, request.languages());
            request.graphs().applyTo(query);
            AnswerFormat format = AnswerFormat.choose(
                    request, query.isSelectType() || query.isAskType() ? AnswerFormat.ROWS : AnswerFormat.GRAPHS);
            Optional<String> key = AnswerKey.of(request, format, snapshot, prefixes);
            if (key.isEmpty()) {
                return held(request, query, format, snapshot).with("Cache-Control", "no-store");
            }
            List<String> columns = AnswerKey.columns(query);
            Optional<AnswerCache.Kept> known = key.flatMap(answers::find);
            if (known.isPresent()) {
                Reply renamed = RenamedColumns.in(
                        known.get().reply(), format, known.get().columns(), columns);
                return tagged(renamed, key.get(), columns).with(CACHE_STATUS, HIT);
            }
            Reply reply = held(request, query, format, snapshot);
            answers.keep(key.get(), new AnswerCache.Kept(reply, columns));
            return tagged(reply, key.get(), columns).with(CACHE_STATUS, "colophon; fwd=miss");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply tagged(Reply reply, String key, List<String> columns) {
        return reply.with("ETag", AnswerKey.tag(key, columns)).with("Cache-Control", "no-cache");
    }

    /** Runs a query; its answer is held back until it is whole. */
    private Reply held(QueryRequest request, Query query, AnswerFormat format, Snapshot snapshot) throws IOException {
        HeldAnswer answer = new HeldAnswer(settings);
        boolean whole = false;
        try {
            runs.run(
                    request.caller(),
                    QueryWeight.isLong(query),
                    limit(request),
                    snapshot.dataset(),
                    dataset -> resolved(query, request.dialect(), dataset),
                    (asked, run) -> write(asked, run, format, snapshot.base(), answer));
            Reply reply = answer.reply(format.contentType());
            whole = true;
            return reply;
        } finally {
            if (!whole) {
                answer.discard();
            }
        }
    }

    /** The description of the service, in the form asked for. */
    Reply describeService(QueryRequest request, Snapshot snapshot) {
        try {
            AnswerFormat format = AnswerFormat.choose(request, AnswerFormat.GRAPHS);
            if (!(format instanceof AnswerFormat.Graphs graphs)) {
                throw new IllegalStateException("a description is a graph, not " + format);
            }
            List<Triple> triples = ServiceDescription.of(snapshot);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
            GraphAnswer.write(
                    triples.stream().distinct(),
                    graphs.format(),
                    snapshot.base(),
                    prefixes.with("sd", ServiceDescription.SD).usedIn(triples),
                    out);
            return Reply.bytes(200, format.contentType(), out.toByteArray());
        } catch (QueryRefused e) {
            return e.reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of the answer to a query: at most so many rows. */
    public Preview preview(String text, Snapshot snapshot, int most, Caller caller) {
        try {
            admit(caller);
            Query query = parse(text, snapshot, List.of());
            List<Preview> seen = new ArrayList<>();
            runs.run(
                    caller,
                    QueryWeight.isLong(query),
                    settings.timeLimit(),
                    snapshot.dataset(),
                    dataset -> query,
                    (asked, run) -> seen.add(preview(asked, run, snapshot, most)));
            return seen.getFirst();
        } catch (QueryRefused e) {
            allowances().failed(caller);
            return new Preview.Failed(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Preview preview(Query query, QueryExec run, Snapshot snapshot, int most) throws IOException {
        if (query.isSelectType()) {
            return rows(run.select(), most);
        }
        if (query.isAskType()) {
            return new Preview.Text(run.ask() ? "Yes." : "No.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeGraph(query, run, RdfFormat.TURTLE, snapshot.base(), out);
        String turtle = out.toString(StandardCharsets.UTF_8);
        int end = Math.min(turtle.length(), MOST_TEXT);
        return new Preview.Text(end < turtle.length() ? turtle.substring(0, end) + "\n…" : turtle);
    }

    private static Preview rows(RowSet set, int most) {
        List<Var> columns = set.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < most && set.hasNext()) {
            Binding row = set.next();
            rows.add(columns.stream().map(v -> Optional.ofNullable(row.get(v))).toList());
        }
        return new Preview.Rows(columns.stream().map(Var::getVarName).toList(), rows, set.hasNext());
    }

    private Query parse(String text, Snapshot snapshot, List<String> languages) {
        if (text.length() > settings.queryLength()) {
            throw new QueryRefused(new Problem(
                    413,
                    "Query too long",
                    "A query has at most " + settings.queryLength() + " characters; this one has " + text.length()
                            + ".",
                    new Problem.Limit("query-length", settings.queryLength(), "characters")));
        }
        return texts.parse(text, snapshot.base(), languages);
    }

    private Duration limit(QueryRequest request) {
        return request.timeLimit()
                .filter(asked -> asked.compareTo(settings.timeLimit()) < 0)
                .orElse(settings.timeLimit());
    }

    private Query resolved(Query query, Dialect dialect, DatasetGraph dataset) {
        return switch (dialect) {
            case PLAIN -> query;
            case WIKIDATA -> WikidataItems.resolve(query, dataset.getDefaultGraph(), classes);
        };
    }

    private void write(Query query, QueryExec run, AnswerFormat format, String base, OutputStream out)
            throws IOException {
        switch (format) {
            case AnswerFormat.Rows rows -> writeRows(query, run, rows, out);
            case AnswerFormat.Graphs graphs -> writeGraph(query, run, graphs.format(), base, out);
        }
    }

    private static void writeRows(Query query, QueryExec run, AnswerFormat.Rows format, OutputStream out)
            throws IOException {
        if (query.isAskType()) {
            ResultsWriter.create().lang(format.lang()).build().write(out, run.ask());
            return;
        }
        RowSet rows = run.select();
        switch (format) {
            case JSON -> JsonRows.write(rows, out);
            case CSV -> CsvRows.write(rows, out);
            case XML, TSV -> ResultsWriter.create().lang(format.lang()).build().write(out, rows);
        }
    }

    private void writeGraph(Query query, QueryExec run, RdfFormat format, String base, OutputStream out)
            throws IOException {
        Graph graph = query.isDescribeType() ? run.describe() : run.construct();
        GraphAnswer.write(graph.stream(), format, base, prefixes, out);
    }
}
