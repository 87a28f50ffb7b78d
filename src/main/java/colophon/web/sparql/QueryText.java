package colophon.web.sparql;

import colophon.data.DataTable;
import colophon.store.format.Prefixes;
import colophon.web.http.Problem;
import colophon.web.sparql.regex.CancellableExpressions;
import colophon.web.sparql.wikidata.NamedSubqueries;
import colophon.web.sparql.wikidata.NotSupported;
import colophon.web.sparql.wikidata.WikidataSyntax;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads the text of a query, with the usual prefixes at hand, and refuses what would leave this dataset. */
final class QueryText {
    private static final Pattern PLACE = Pattern.compile("at line ([0-9]{1,9}), column ([0-9]{1,9})");

    /** How many of the tokens that the parser expected are listed. */
    private static final int MOST_EXPECTED = 12;

    private static final DataTable MORE_PREFIXES = DataTable.load("ontology/query-prefixes.tsv");

    private final Prefixes prefixes;
    private final int most;
    private final Set<String> services;

    /**
     * A reading of queries.
     *
     * @param most how many characters a query may have
     * @param services the endpoints that queries may call
     */
    QueryText(Prefixes prefixes, int most, Set<String> services) {
        this.prefixes = prefixes;
        this.most = most;
        this.services = Set.copyOf(services);
    }

    /**
     * The query.
     *
     * @param text its text
     * @param base the base IRI that relative IRIs in it are resolved by
     * @param languages the languages of whoever asks
     * @throws QueryRefused where it is no query of SPARQL 1.1 or not allowed here
     */
    Query parse(String text, String base, List<String> languages) {
        try {
            Query query = parse(NamedSubqueries.inline(text, most), base);
            new WikidataSyntax(languages).rewrite(query);
            QueryCheck.check(query, services);
            return CancellableExpressions.in(query);
        } catch (NotSupported e) {
            throw new QueryRefused(new Problem(400, "Not supported", e.getMessage() + "."));
        } catch (StackOverflowError e) {
            throw nestedTooDeeply();
        }
    }

    /** The parser goes down with each bracket, and reports without a message when it cannot go deeper. */
    static QueryRefused nestedTooDeeply() {
        return new QueryRefused(
                new Problem(400, "Bad query", "The query has more brackets within brackets than can be read."));
    }

    private Query parse(String text, String base) {
        Query query = new Query();
        MORE_PREFIXES.rows().forEach(row -> query.setPrefix(row.need("prefix"), row.need("namespace")));
        prefixes.asMap().forEach(query::setPrefix);
        try {
            QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryRefused(syntaxError(text, e));
        } catch (QueryException e) {
            throw e.getMessage() == null
                    ? nestedTooDeeply()
                    : new QueryRefused(new Problem(400, "Bad query", e.getMessage()));
        }
        return query;
    }

    private static Problem syntaxError(String text, QueryParseException e) {
        if (looksLikeUpdate(text)) {
            return new Problem(400, "No updates", "This endpoint answers queries; it takes no SPARQL Update.");
        }
        String message = String.valueOf(e.getMessage()).strip().replace("\r", "");
        // The parser reports the place of the last token it understood, but its message that of the one it did not.
        Matcher place = PLACE.matcher(message);
        boolean placed = place.find();
        long line = placed ? Long.parseLong(place.group(1)) : e.getLine();
        long column = placed ? Long.parseLong(place.group(2)) : e.getColumn();
        return line < 1
                ? new Problem(400, "Bad query", message)
                : new Problem(
                        400,
                        "Syntax error in the query",
                        shortened(message),
                        Map.of("line", line, "column", Math.max(1, column)));
    }

    /** The parser's message with what it expected on one line, and not all of it where that is much. */
    private static String shortened(String message) {
        String[] lines = message.split("\\s*\n\\s*");
        if (lines.length < 3) {
            return message;
        }
        String expected = Arrays.stream(lines)
                .skip(2)
                .map(l -> l.replace(" ...", ""))
                .limit(MOST_EXPECTED)
                .collect(Collectors.joining(", "));
        return lines[0] + " " + lines[1] + " " + expected + (lines.length - 2 > MOST_EXPECTED ? ", …" : "");
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
}
