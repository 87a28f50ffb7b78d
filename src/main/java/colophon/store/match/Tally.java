package colophon.store.match;

import colophon.store.index.TermIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** What is summed up of the rows of a group. */
interface Tally {
    void add(Binding row);

    /** The sum, null where there is none. */
    @Nullable
    Node value();

    /** A tally of what an aggregate asks for: by numbers where they tell enough, by the query engine where not. */
    static Tally of(ExprAggregator asked, TermIndex terms, ExecutionContext context) {
        Aggregator aggregator = asked.getAggregator();
        ExprList arguments = aggregator.getExprList();
        boolean plain =
                arguments != null && arguments.size() == 1 && arguments.get(0).isVariable();
        if (aggregator instanceof AggCount) {
            return new Count(row -> true);
        }
        return plain ? of(aggregator, arguments.get(0).asVar(), terms, context) : engine(aggregator, context);
    }

    private static Tally of(Aggregator aggregator, Var variable, TermIndex terms, ExecutionContext context) {
        return switch (aggregator) {
            case AggCountVar count -> new Count(row -> row.contains(variable));
            case AggCountVarDistinct count -> new Different(variable, terms);
            case AggMin least -> new Once(variable, terms, engine(aggregator, context));
            case AggMax most -> new Once(variable, terms, engine(aggregator, context));
            default -> engine(aggregator, context);
        };
    }

    private static Tally engine(Aggregator aggregator, ExecutionContext context) {
        Accumulator accumulator = aggregator.createAccumulator();
        return new Tally() {
            @Override
            public void add(Binding row) {
                accumulator.accumulate(row, context);
            }

            @Override
            public @Nullable Node value() {
                NodeValue value = accumulator.getValue();
                return value == null ? null : value.asNode();
            }
        };
    }

    /** Counts rows. */
    final class Count implements Tally {
        private final java.util.function.Predicate<Binding> counts;
        private long count;

        private Count(java.util.function.Predicate<Binding> counts) {
            this.counts = counts;
        }

        @Override
        public void add(Binding row) {
            count += counts.test(row) ? 1 : 0;
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger(count).asNode();
        }
    }

    /** Counts the different terms of a variable. */
    final class Different implements Tally {
        private final Var variable;
        private final TermIndex terms;
        private final NumberSet seen = new NumberSet();
        private final java.util.Set<Node> others = new java.util.HashSet<>();

        private Different(Var variable, TermIndex terms) {
            this.variable = variable;
            this.terms = terms;
        }

        @Override
        public void add(Binding row) {
            int number = Row.number(row, variable, terms);
            if (number >= 0) {
                seen.add(number);
            } else if (number == TermIndex.UNKNOWN) {
                others.add(row.get(variable));
            }
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger((long) seen.size() + others.size()).asNode();
        }
    }

    /** Shows another tally each term once only. */
    final class Once implements Tally {
        private final Var variable;
        private final TermIndex terms;
        private final Tally tally;
        private final NumberSet seen = new NumberSet();

        private Once(Var variable, TermIndex terms, Tally tally) {
            this.variable = variable;
            this.terms = terms;
            this.tally = tally;
        }

        @Override
        public void add(Binding row) {
            int number = Row.number(row, variable, terms);
            if (number < 0 || seen.add(number)) {
                tally.add(row);
            }
        }

        @Override
        public @Nullable Node value() {
            return tally.value();
        }
    }
}
