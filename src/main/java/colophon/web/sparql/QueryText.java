package colophon.web.sparql;

import colophon.store.format.Prefixes;
import colophon.web.http.Problem;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Reads the text of a query, with the usual prefixes at hand, and refuses what would leave this dataset. */
final class QueryText {
    private final Prefixes prefixes;

    QueryText(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * The query.
     *
     * @param text its text
     * @param base the base IRI that relative IRIs in it are resolved by
     * @throws QueryRefused where it is no query of SPARQL 1.1 or not allowed here
     */
    Query parse(String text, String base) {
        Query query = new Query();
        for (Map.Entry<String, String> prefix : prefixes.asMap().entrySet()) {
            query.setPrefix(prefix.getKey(), prefix.getValue());
        }
        try {
            QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryRefused(syntaxError(text, e));
        } catch (QueryException e) {
            throw new QueryRefused(new Problem(400, "Bad query", String.valueOf(e.getMessage())));
        }
        check(query);
        return query;
    }

    private static Problem syntaxError(String text, QueryParseException e) {
        if (looksLikeUpdate(text)) {
            return new Problem(400, "No updates", "This endpoint answers queries; it takes no SPARQL Update.");
        }
        String message = String.valueOf(e.getMessage()).strip();
        if (e.getLine() < 1) {
            return new Problem(400, "Bad query", message);
        }
        return new Problem(
                400, "Syntax error in the query", message, Map.of("line", (long) e.getLine(), "column", (long)
                        Math.max(1, e.getColumn())));
    }

    private static boolean looksLikeUpdate(String text) {
        String rest = text.strip();
        while (true) {
            String upper = rest.substring(0, Math.min(rest.length(), 8)).toUpperCase(java.util.Locale.ROOT);
            int end = upper.startsWith("PREFIX") || upper.startsWith("BASE") ? rest.indexOf('>') : -1;
            if (upper.startsWith("#")) {
                end = rest.indexOf('\n');
            }
            if (end < 0) {
                return upper.matches("(?s)(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD|WITH)\\b.*");
            }
            rest = rest.substring(end + 1).strip();
        }
    }

    private static void check(Query query) {
        if (query.hasDatasetDescription()) {
            throw new QueryRefused(new Problem(
                    400,
                    "FROM is not supported",
                    "The dataset has one graph, its default graph, and no other is fetched: leave out FROM and FROM"
                            + " NAMED."));
        }
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ServiceRefusal());
        }
    }

    /** Refuses SERVICE, also within subqueries. */
    private static final class ServiceRefusal extends ElementVisitorBase {
        @Override
        public void visit(ElementService service) {
            throw new QueryRefused(new Problem(
                    400,
                    "SERVICE is not supported",
                    "This endpoint calls no other: remove SERVICE " + service.getServiceNode()
                            + ". Labels are plain rdfs:label triples here."));
        }

        @Override
        public void visit(ElementSubQuery subquery) {
            check(subquery.getQuery());
        }
    }
}
