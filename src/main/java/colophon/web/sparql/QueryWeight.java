package colophon.web.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Tells by its text alone whether a query may take long: whether some of its patterns hang together with nothing that the query names, or
 * not with each other. It errs on either side; what was taken for quick and is not is seen when it runs.
 */
final class QueryWeight extends ElementVisitorBase {
    /** So many rows of whichever come first are quickly found. */
    private static final long FEW = 1_000;

    /** A group that is repeated, in which such a repetition may hide another. */
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    private static final Set<String> MATCHING = Set.of("regex", "replace");

    private final List<TriplePath> triples = new ArrayList<>();
    private final Set<Var> given = new HashSet<>();
    private boolean isLong;
    private boolean isFiltered;

    private QueryWeight() {}

    /** Whether a query may take long. */
    static boolean isLong(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        QueryWeight weight = new QueryWeight();
        ElementWalker.walk(query.getQueryPattern(), weight);
        query.getProject().getExprs().values().forEach(weight::expression);
        return weight.isLong || weight.isLoose() && (weight.isFiltered || !isBrief(query));
    }

    /** Whether the first rows will do, whichever they are. */
    private static boolean isBrief(Query query) {
        boolean isCut = query.hasLimit() && query.getLimit() <= FEW || query.isAskType();
        return isCut && !query.isDistinct() && !query.hasOrderBy() && !query.hasGroupBy() && !query.hasAggregators();
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.getPattern().forEach(triples::add);
    }

    @Override
    public void visit(ElementData data) {
        given.addAll(data.getVars());
    }

    @Override
    public void visit(ElementBind bind) {
        expression(bind.getExpr());
        if (bind.getExpr().isConstant()) {
            given.add(bind.getVar());
        }
    }

    @Override
    public void visit(ElementFilter filter) {
        isFiltered = true;
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementSubQuery subquery) {
        isLong |= isLong(subquery.getQuery());
        given.addAll(subquery.getQuery().getProjectVars());
    }

    private void expression(Expr expression) {
        if (expression.isFunction()) {
            ExprFunction function = expression.getFunction();
            if (MATCHING.contains(function.getFunctionSymbol().getSymbol()) && function.numArgs() > 1) {
                pattern(function.getArg(2));
            }
            function.getArgs().forEach(this::expression);
        }
    }

    private void pattern(Expr pattern) {
        isLong |= !pattern.isConstant()
                || REPEATED_GROUP.matcher(pattern.getConstant().asString()).find();
    }

    /** Whether some pattern has no end that is named or reached from what is named, or two of them have nothing in common. */
    private boolean isLoose() {
        List<TriplePath> rest = new ArrayList<>(triples);
        Set<Node> reached = new HashSet<>(given);
        boolean goesOn = true;
        while (goesOn) {
            List<TriplePath> next = rest.stream()
                    .filter(t -> isNamed(t.getSubject(), reached) || isNamed(t.getObject(), reached))
                    .toList();
            next.forEach(t -> variables(t).forEach(reached::add));
            goesOn = rest.removeAll(next);
        }
        return !rest.isEmpty() || !isConnected();
    }

    private static boolean isNamed(Node node, Set<Node> reached) {
        return !node.isVariable() || reached.contains(node);
    }

    private static Stream<Node> variables(TriplePath triple) {
        return Stream.of(triple.getSubject(), triple.getObject(), predicate(triple))
                .filter(Node::isVariable);
    }

    private static Node predicate(TriplePath triple) {
        return triple.getPredicate() == null ? triple.getSubject() : triple.getPredicate();
    }

    private boolean isConnected() {
        List<TriplePath> rest = new ArrayList<>(triples);
        rest.removeIf(t -> variables(t).findAny().isEmpty());
        if (rest.isEmpty()) {
            return true;
        }
        Set<Node> reached = new HashSet<>(given);
        variables(rest.getFirst()).forEach(reached::add);
        boolean goesOn = true;
        while (goesOn) {
            List<TriplePath> next = rest.stream()
                    .filter(t -> variables(t).anyMatch(reached::contains))
                    .toList();
            next.forEach(t -> variables(t).forEach(reached::add));
            goesOn = rest.removeAll(next);
        }
        return rest.isEmpty();
    }
}
