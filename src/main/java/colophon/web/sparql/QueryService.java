package colophon.web.sparql;

import colophon.store.Snapshot;
import colophon.store.format.GraphWriter;
import colophon.store.format.Prefixes;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Answers queries about a snapshot: whole answers within the limits, or a problem that says what was met. */
public final class QueryService {
    private final SparqlSettings settings;
    private final Prefixes prefixes;
    private final QueryText texts;

    /**
     * A query service.
     *
     * @param settings the limits
     * @param prefixes the prefixes that queries need not declare
     */
    public QueryService(SparqlSettings settings, Prefixes prefixes) {
        this.settings = settings;
        this.prefixes = prefixes;
        this.texts = new QueryText(prefixes);
    }

    /** The answer to a query, or the problem with it. */
    public Reply answer(QueryRequest request, Snapshot snapshot) {
        try {
            if (request.text().length() > settings.queryLength()) {
                throw new QueryRefused(new Problem(
                        413, "Query too long", "A query has at most " + settings.queryLength() + " characters."));
            }
            if (request.namesGraphs()) {
                throw new QueryRefused(new Problem(
                        400,
                        "Graphs cannot be chosen",
                        "The dataset has one graph, its default graph: leave out default-graph-uri and"
                                + " named-graph-uri."));
            }
            Query query = texts.parse(request.text(), snapshot.base());
            AnswerFormat format = AnswerFormat.choose(
                    request, query.isSelectType() || query.isAskType() ? AnswerFormat.ROWS : AnswerFormat.GRAPHS);
            return run(query, format, limit(request), snapshot);
        } catch (QueryRefused e) {
            return e.problem().reply();
        }
    }

    private Duration limit(QueryRequest request) {
        return request.timeLimit()
                .filter(asked -> asked.compareTo(settings.timeLimit()) < 0)
                .orElse(settings.timeLimit());
    }

    private Reply run(Query query, AnswerFormat format, Duration limit, Snapshot snapshot) {
        HeldAnswer answer = new HeldAnswer(settings);
        boolean whole = false;
        try {
            DatasetGraph dataset = snapshot.dataset();
            Txn.executeRead(dataset, () -> execute(query, format, limit, snapshot, answer));
            Reply reply = answer.reply(format.contentType());
            whole = true;
            return reply;
        } catch (QueryCancelledException e) {
            return new Problem(
                            503,
                            "Time limit reached",
                            "The query ran longer than " + limit.toMillis()
                                    + " ms and was stopped; nothing of its answer"
                                    + " was sent. Narrow it down, for example by a type, a property or a LIMIT.")
                    .reply();
        } catch (QueryException e) {
            return new Problem(400, "Query failed", String.valueOf(e.getMessage())).reply();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                discard(answer);
            }
        }
    }

    private static void discard(HeldAnswer answer) {
        try {
            answer.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(Query query, AnswerFormat format, Duration limit, Snapshot snapshot, OutputStream out) {
        try (QueryExec run = QueryExec.dataset(snapshot.dataset())
                .query(query)
                .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            switch (format) {
                case AnswerFormat.Rows rows -> writeRows(query, run, rows, out);
                case AnswerFormat.Graphs graphs -> writeGraph(query, run, graphs, snapshot.base(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRows(Query query, QueryExec run, AnswerFormat.Rows format, OutputStream out) {
        ResultsWriter writer = ResultsWriter.create().lang(format.lang()).build();
        if (query.isAskType()) {
            writer.write(out, run.ask());
        } else {
            writer.write(out, run.select());
        }
    }

    private void writeGraph(Query query, QueryExec run, AnswerFormat.Graphs format, String base, OutputStream out)
            throws IOException {
        Graph graph = query.isDescribeType() ? run.describe() : run.construct();
        Map<String, List<Triple>> bySubject = new TreeMap<>();
        graph.stream()
                .forEach(t -> bySubject
                        .computeIfAbsent(name(t.getSubject()), s -> new ArrayList<>())
                        .add(t));
        try (GraphWriter writer = GraphWriter.of(format.format(), base, prefixes, out)) {
            for (List<Triple> triples : bySubject.values()) {
                writer.subject(triples.getFirst().getSubject(), triples);
            }
        }
    }

    private static String name(Node subject) {
        return subject.isURI() ? subject.getURI() : NodeFmtLib.strNT(subject);
    }
}
