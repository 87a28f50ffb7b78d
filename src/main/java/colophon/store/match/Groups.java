package colophon.store.match;

import colophon.store.index.TermIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.jspecify.annotations.Nullable;

/** Groups solutions by the terms of variables and values of expressions, told apart by their numbers; within {@link GroupMemory}. */
final class Groups extends QueryIter1 {
    /** About how many bytes a group takes, and each aggregate of it. */
    private static final long GROUP = 200;

    private static final long AGGREGATE = 160;

    private final VarExprList by;
    private final List<Var> variables;
    private final List<ExprAggregator> aggregates;
    private final TermIndex terms;
    private final GroupMemory memory;
    private @Nullable Iterator<Binding> groups;

    /** The rows of one group. */
    private record Group(Binding first, List<Tally> tallies) {}

    Groups(QueryIterator input, OpGroup op, TermIndex terms, ExecutionContext context) {
        super(input, context);
        this.by = op.getGroupVars();
        this.variables = by.getVars();
        this.aggregates = op.getAggregators();
        this.terms = terms;
        this.memory = new GroupMemory(context);
    }

    private Iterator<Binding> grouped() {
        Map<Object, Group> byKey = new LinkedHashMap<>();
        while (getInput().hasNext()) {
            Binding row = getInput().next();
            Binding values = by.getExprs().isEmpty() ? row : values(row);
            Object key = key(values);
            Group group = byKey.get(key);
            if (group == null) {
                memory.take(GROUP + aggregates.size() * AGGREGATE + (key instanceof Key ? 0 : Weight.of(values)));
                group = new Group(values, tallies());
                byKey.put(key, group);
            }
            for (Tally tally : group.tallies()) {
                tally.add(row);
            }
        }
        if (byKey.isEmpty() && variables.isEmpty()) {
            return Iter.singletonIterator(nothing());
        }
        return Iter.map(byKey.values().iterator(), this::solution);
    }

    /** What a row is grouped by, where that are values of expressions. */
    private Binding values(Binding row) {
        BindingBuilder values = Binding.builder();
        for (Var variable : variables) {
            Node value = by.get(variable, row, getExecContext());
            if (value != null) {
                values.add(variable, value);
            }
        }
        return values.build();
    }

    private List<Tally> tallies() {
        return aggregates.stream()
                .map(a -> Tally.of(a, terms, memory, getExecContext()))
                .toList();
    }

    /** The numbers of the terms; the terms themselves where one is none of the dataset's. */
    private Object key(Binding row) {
        int[] numbers = new int[variables.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Row.number(row, variables.get(i), terms);
            if (numbers[i] == TermIndex.UNKNOWN) {
                List<@Nullable Node> values = new ArrayList<>();
                variables.forEach(v -> values.add(row.get(v)));
                return values;
            }
        }
        return new Key(numbers);
    }

    private Binding solution(Group group) {
        BindingBuilder solution = Binding.builder();
        for (Var variable : variables) {
            Node value = group.first().get(variable);
            if (value != null) {
                solution.add(variable, value);
            }
        }
        for (int i = 0; i < aggregates.size(); i++) {
            Node value = group.tallies().get(i).value();
            if (value != null) {
                solution.add(aggregates.get(i).getVar(), value);
            }
        }
        return solution.build();
    }

    /** What the aggregates are of no rows. */
    private Binding nothing() {
        BindingBuilder solution = Binding.builder();
        for (ExprAggregator aggregate : aggregates) {
            Node value = aggregate.getAggregator().getValueEmpty();
            if (value != null) {
                solution.add(aggregate.getVar(), value);
            }
        }
        return solution.build();
    }

    @Override
    protected boolean hasNextBinding() {
        if (groups == null) {
            groups = grouped();
        }
        return groups.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return java.util.Objects.requireNonNull(groups).next();
    }

    @Override
    protected void requestSubCancel() {
        // The solutions that are grouped see the signal by themselves.
    }

    @Override
    protected void closeSubIterator() {
        groups = null;
    }
}
