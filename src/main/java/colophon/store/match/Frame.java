package colophon.store.match;

import colophon.store.index.TripleIndex;
import java.util.Arrays;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** What the stages of a chain share: the row, and the solution that the chain goes on from. */
final class Frame {
    /** The most variables of one chain. */
    static final int MOST = 120;

    private final TripleIndex index;
    private final ExecutionContext context;
    private final Cancelling cancelling;
    private final Layout layout = new Layout();
    private final int[] row = new int[MOST];
    private final boolean[] given = new boolean[MOST];
    private @Nullable Binding input;
    private Row live;

    Frame(TripleIndex index, ExecutionContext context) {
        this.index = index;
        this.context = context;
        this.cancelling = new Cancelling(context);
        Arrays.fill(row, Row.UNBOUND);
        this.live = new Row(null, layout, row, index.terms());
    }

    TripleIndex index() {
        return index;
    }

    ExecutionContext context() {
        return context;
    }

    Cancelling cancelling() {
        return cancelling;
    }

    Layout layout() {
        return layout;
    }

    int[] row() {
        return row;
    }

    /** The row as a solution, which changes with it. */
    Row live() {
        return live;
    }

    /** Takes a solution to go on from. */
    void take(Binding solution) {
        input = solution.isEmpty() ? null : solution;
        for (int i = 0; i < layout.size(); i++) {
            Var variable = layout.variable(i);
            row[i] = input == null ? Row.UNBOUND : Row.number(input, variable, index.terms());
            given[i] = row[i] != Row.UNBOUND;
        }
        live = new Row(input, layout, row, index.terms());
    }

    /** The row as a solution that lasts. */
    Row solution() {
        int[] copy = Arrays.copyOf(row, layout.size());
        if (input != null) {
            for (int i = 0; i < copy.length; i++) {
                if (given[i]) {
                    copy[i] = Row.UNBOUND;
                }
            }
        }
        return new Row(input, layout, copy, index.terms());
    }
}
