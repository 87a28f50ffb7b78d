package colophon.store.match;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMedian;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMode;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * A tally by the query engine that keeps the values of an expression, as GROUP_CONCAT does and all that look at different values only.
 * The values are worked out here, so that what they take is known before it is taken, and given to the engine by a variable.
 */
final class Growing implements Tally {
    private static final Var VALUE = Var.alloc(".value");

    private final Expr expression;
    private final boolean isOfDifferent;
    private final Tally tally;
    private final GroupMemory memory;
    private final ExecutionContext context;
    private final Set<Node> seen = new HashSet<>();

    Growing(Aggregator aggregator, GroupMemory memory, ExecutionContext context) {
        this.expression = aggregator.getExprList().get(0);
        this.isOfDifferent = !keepsAll(aggregator);
        this.tally = Tally.engine(aggregator.copy(new ExprList(new ExprVar(VALUE))), context);
        this.memory = memory;
        this.context = context;
    }

    private static boolean keepsAll(Aggregator aggregator) {
        return aggregator instanceof AggGroupConcat || aggregator instanceof AggMedian || aggregator instanceof AggMode;
    }

    /** Whether an aggregate keeps the values of an expression. */
    static boolean isOne(Aggregator aggregator) {
        ExprList expressions = aggregator.getExprList();
        return expressions != null
                && expressions.size() == 1
                && switch (aggregator) {
                    case AggSum sum -> false;
                    case AggAvg average -> false;
                    case AggMin least -> false;
                    case AggMax most -> false;
                    case AggSample any -> false;
                    case AggCountVar count -> false;
                    case AggNull nothing -> false;
                    default -> true;
                };
    }

    @Override
    public void add(Binding row) {
        Node value = value(row);
        if (value == null) {
            tally.add(BindingFactory.empty());
        } else if (!isOfDifferent) {
            memory.take(Weight.of(value));
            tally.add(BindingFactory.binding(VALUE, value));
        } else if (seen.add(value)) {
            memory.take(2 * Weight.of(value));
            tally.add(BindingFactory.binding(VALUE, value));
        }
    }

    private @Nullable Node value(Binding row) {
        try {
            return expression.eval(row, context).asNode();
        } catch (ExprEvalException e) {
            return null;
        }
    }

    @Override
    public @Nullable Node value() {
        return tally.value();
    }
}
