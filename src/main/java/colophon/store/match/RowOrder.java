package colophon.store.match;

import colophon.store.index.TermIndex;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.NodeValue;

/** The order of ORDER BY by variables: as the query engine has it, but looking at values only where terms differ. */
final class RowOrder implements Comparator<Binding> {
    private final List<SortCondition> conditions;
    private final TermIndex terms;
    private final BindingComparator otherwise;

    RowOrder(List<SortCondition> conditions, TermIndex terms, ExecutionContext context) {
        this.conditions = conditions;
        this.terms = terms;
        this.otherwise = new BindingComparator(conditions, context);
    }

    /** Whether all conditions are variables. */
    static boolean fits(List<SortCondition> conditions) {
        return conditions.stream().allMatch(c -> c.getExpression().isVariable());
    }

    @Override
    public int compare(Binding a, Binding b) {
        for (SortCondition condition : conditions) {
            Var variable = condition.getExpression().asVar();
            int first = Row.number(a, variable, terms);
            int second = Row.number(b, variable, terms);
            if (first == second && first >= 0) {
                continue;
            }
            if (first < 0 || second < 0) {
                return otherwise.compare(a, b);
            }
            int order = compare(first, second);
            if (order != 0) {
                return condition.getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return otherwise.compare(a, b);
    }

    private int compare(int first, int second) {
        Node a = terms.term(first);
        Node b = terms.term(second);
        if (isPointInTime(first, a) && isPointInTime(second, b)) {
            return a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm());
        }
        return BindingComparator.compareNodesRaw(NodeValue.makeNode(a), NodeValue.makeNode(b));
    }

    /** Whether a term is a well-formed point in time to the second, in UTC, in a year of four digits: such are ordered as texts are. */
    private boolean isPointInTime(int number, Node term) {
        return terms.isOwnValue(number)
                && term.isLiteral()
                && XSDDatatype.XSDdateTime.equals(term.getLiteralDatatype())
                && term.getLiteralLexicalForm().length() == 20
                && term.getLiteralLexicalForm().charAt(0) != '-'
                && term.getLiteralLexicalForm().endsWith("Z");
    }
}
