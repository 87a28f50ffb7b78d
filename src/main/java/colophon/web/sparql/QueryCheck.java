package colophon.web.sparql;

import colophon.store.text.TextQuery;
import colophon.web.http.Problem;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Refuses what would leave the dataset or reach into the program that answers: SERVICE, functions and properties that are
 * Java classes by their IRI, and the query engine's own functions but those that only compute. It looks wherever a query can
 * have them: in groups, subqueries, and EXISTS within any expression.
 */
final class QueryCheck extends ElementVisitorBase {
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";

    /** Namespaces of functions that only compute: casts, and the functions of XPath. */
    private static final Set<String> COMPUTING = Set.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#",
            "http://jena.apache.org/ARQ/function/aggregate#");

    /**
     * One calls a function whose IRI is computed, which no check beforehand can see; the others match patterns, which the
     * functions of SPARQL itself do so that they can be stopped.
     */
    private static final Set<String> NOT_OFFERED = Set.of(
            "http://www.w3.org/2005/xpath-functions#apply",
            "http://www.w3.org/2005/xpath-functions#matches",
            "http://www.w3.org/2005/xpath-functions#replace",
            "http://www.w3.org/2005/xpath-functions#tokenize");

    /** The query engine's own functions that only compute; others sleep, print, or show the program's settings. */
    private static final Set<String> COMPUTING_ARQ = Set.of(
            "bnode",
            "date",
            "e",
            "evenInteger",
            "langeq",
            "localname",
            "max",
            "min",
            "namespace",
            "now",
            "pi",
            "sha1sum",
            "sqrt",
            "strjoin",
            "strlen",
            "substr",
            "substring");

    /** The functions beyond those of SPARQL that are offered by their own IRIs, in order; casts and XPath's not among them. */
    static List<String> extensionFunctions() {
        return COMPUTING_ARQ.stream().sorted().map(ARQ::concat).toList();
    }

    /** The query engine looks at what is in an EXISTS twice before it runs it, which doubles with each one around it. */
    private static final int MOST_EXISTS = 8;

    private final Set<String> services;
    private int existsAround;

    private QueryCheck(Set<String> services) {
        this.services = services;
    }

    /**
     * Checks a query, or throws {@link QueryRefused}.
     *
     * @param services the endpoints that it may call
     */
    static void check(Query query, Set<String> services) {
        new QueryCheck(services).query(query);
    }

    private void query(Query query) {
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), this);
        }
        query.getProject().getExprs().values().forEach(this::expression);
        query.getGroupBy().getExprs().values().forEach(this::expression);
        query.getHavingExprs().forEach(this::expression);
        query.getAggregators().forEach(this::expression);
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
        }
    }

    private void expression(Expr expression) {
        switch (expression) {
            case ExprFunctionOp exists -> exists(exists);
            case ExprFunction function -> {
                function(function.getFunctionIRI());
                function.getArgs().forEach(this::expression);
            }
            case ExprAggregator aggregate -> {
                if (aggregate.getAggregator().getExprList() != null) {
                    aggregate.getAggregator().getExprList().forEach(this::expression);
                }
            }
            default -> {
                // A constant or a variable.
            }
        }
    }

    private void exists(ExprFunctionOp exists) {
        if (existsAround == MOST_EXISTS) {
            throw new QueryRefused(new Problem(
                    400,
                    "EXISTS within EXISTS",
                    "The query has EXISTS within EXISTS more than " + MOST_EXISTS + " times."));
        }
        existsAround++;
        ElementWalker.walk(exists.getElement(), this);
        existsAround--;
    }

    /** Refuses a function by its IRI; null for the functions of SPARQL itself. */
    private static void function(@org.jspecify.annotations.Nullable String iri) {
        if (iri == null) {
            return;
        }
        int end = Math.max(iri.indexOf('#'), Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':'))) + 1;
        String namespace = iri.substring(0, end);
        boolean known = COMPUTING.contains(namespace) && !NOT_OFFERED.contains(iri)
                || namespace.equals(ARQ) && COMPUTING_ARQ.contains(iri.substring(end));
        if (!known) {
            throw new QueryRefused(new Problem(
                    400,
                    "Function not offered",
                    "The function <" + iri
                            + "> is not offered here. There are those of SPARQL 1.1, the casts of XML Schema,"
                            + " and the functions of XPath; patterns are matched by REGEX and REPLACE."));
        }
    }

    @Override
    public void visit(ElementService service) {
        Node endpoint = service.getServiceNode();
        if (endpoint.isURI() && services.contains(endpoint.getURI())) {
            return;
        }
        throw new QueryRefused(new Problem(
                400,
                "SERVICE is not supported",
                (services.isEmpty()
                                ? "This endpoint calls no other: remove SERVICE " + endpoint + "."
                                : "This endpoint calls "
                                        + String.join(
                                                ", ", services.stream().sorted().toList()) + " alone: remove SERVICE "
                                        + endpoint + ".")
                        + " Labels are plain rdfs:label triples here."));
    }

    @Override
    public void visit(ElementPathBlock block) {
        for (TriplePath triple : block.getPattern()) {
            predicate(triple.getPredicate());
        }
    }

    /** Refuses the engine's property functions where they stand alone; elsewhere they are plain properties, without values. */
    private static void predicate(@org.jspecify.annotations.Nullable Node predicate) {
        if (predicate != null
                && predicate.isURI()
                && !predicate.getURI().equals(TextQuery.IRI)
                && (predicate.getURI().startsWith("java:")
                        || predicate.getURI().startsWith("http://jena.apache.org/")
                        || predicate.getURI().startsWith("http://jena.hpl.hp.com/"))) {
            throw new QueryRefused(new Problem(
                    400,
                    "Property function not offered",
                    "<" + predicate.getURI()
                            + "> is not a property of the dataset, but a function of a query engine, and"
                            + " is not offered here."));
        }
    }

    @Override
    public void visit(ElementSubQuery subquery) {
        query(subquery.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        expression(bind.getExpr());
    }
}
