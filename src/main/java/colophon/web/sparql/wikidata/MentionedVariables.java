package colophon.web.sparql.wikidata;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The variables that a query uses outside of its triple patterns: in its head, its expressions, its grouping and order. */
final class MentionedVariables extends ElementVisitorBase {
    private final Set<Var> found = new LinkedHashSet<>();

    private MentionedVariables() {}

    static Set<Var> of(Query query, Element pattern) {
        MentionedVariables mentioned = new MentionedVariables();
        mentioned.head(query);
        ElementWalker.walk(pattern, mentioned);
        return mentioned.found;
    }

    private void head(Query query) {
        found.addAll(query.getProject().getVars());
        query.getProject().getExprs().values().forEach(this::expression);
        found.addAll(query.getGroupBy().getVars());
        query.getGroupBy().getExprs().values().forEach(this::expression);
        query.getHavingExprs().forEach(this::expression);
        query.getAggregators().forEach(a -> {
            if (a.getAggregator().getExprList() != null) {
                a.getAggregator().getExprList().forEach(this::expression);
            }
        });
        if (query.hasOrderBy()) {
            query.getOrderBy().forEach(condition -> expression(condition.getExpression()));
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getTriples().forEach(t -> {
                Vars.addVar(found, t.getSubject());
                Vars.addVar(found, t.getPredicate());
                Vars.addVar(found, t.getObject());
            });
        }
    }

    private void expression(Expr expression) {
        found.addAll(expression.getVarsMentioned());
    }

    @Override
    public void visit(ElementFilter filter) {
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        expression(bind.getExpr());
    }

    @Override
    public void visit(ElementSubQuery subquery) {
        // What a subquery asks for is its own.
    }
}
