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
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
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
    static Tally of(ExprAggregator asked, TermIndex terms, GroupMemory memory, ExecutionContext context) {
        Aggregator aggregator = asked.getAggregator();
        ExprList arguments = aggregator.getExprList();
        boolean plain =
                arguments != null && arguments.size() == 1 && arguments.get(0).isVariable();
        if (aggregator instanceof AggCount) {
            return new Count(row -> true);
        }
        if (aggregator instanceof AggCountDistinct) {
            return new DifferentRows(memory);
        }
        if (plain) {
            Var variable = arguments.get(0).asVar();
            switch (aggregator) {
                case AggCountVar count -> {
                    return new Count(row -> row.contains(variable));
                }
                case AggCountVarDistinct count -> {
                    return new Different(variable, terms, memory);
                }
                case AggMin least -> {
                    return new Once(variable, terms, memory, engine(aggregator, context));
                }
                case AggMax most -> {
                    return new Once(variable, terms, memory, engine(aggregator, context));
                }
                default -> {
                    // As of any other expression.
                }
            }
        }
        return Growing.isOne(aggregator) ? new Growing(aggregator, memory, context) : engine(aggregator, context);
    }

    /** A tally by the query engine. */
    static Tally engine(Aggregator aggregator, ExecutionContext context) {
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
        private final GroupMemory memory;
        private final NumberSet seen = new NumberSet();
        private final java.util.Set<Node> others = new java.util.HashSet<>();

        private Different(Var variable, TermIndex terms, GroupMemory memory) {
            this.variable = variable;
            this.terms = terms;
            this.memory = memory;
        }

        @Override
        public void add(Binding row) {
            int number = Row.number(row, variable, terms);
            if (number >= 0 && seen.add(number)) {
                memory.take(NumberSet.EACH);
            } else if (number == TermIndex.UNKNOWN && others.add(row.get(variable))) {
                memory.take(Weight.of(row.get(variable)));
            }
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger((long) seen.size() + others.size()).asNode();
        }
    }

    /** Counts different rows. */
    final class DifferentRows implements Tally {
        private final GroupMemory memory;
        private final java.util.Set<Binding> seen = new java.util.HashSet<>();

        private DifferentRows(GroupMemory memory) {
            this.memory = memory;
        }

        @Override
        public void add(Binding row) {
            if (seen.add(row)) {
                memory.take(Weight.of(row));
            }
        }

        @Override
        public Node value() {
            return NodeValue.makeInteger(seen.size()).asNode();
        }
    }

    /** Shows another tally each term once only. */
    final class Once implements Tally {
        private final Var variable;
        private final TermIndex terms;
        private final GroupMemory memory;
        private final Tally tally;
        private final NumberSet seen = new NumberSet();

        private Once(Var variable, TermIndex terms, GroupMemory memory, Tally tally) {
            this.variable = variable;
            this.terms = terms;
            this.memory = memory;
            this.tally = tally;
        }

        @Override
        public void add(Binding row) {
            int number = Row.number(row, variable, terms);
            if (number < 0) {
                tally.add(row);
            } else if (seen.add(number)) {
                memory.take(NumberSet.EACH);
                tally.add(row);
            }
        }

        @Override
        public @Nullable Node value() {
            return tally.value();
        }
    }
}
