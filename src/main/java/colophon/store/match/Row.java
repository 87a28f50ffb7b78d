package colophon.store.match;

import colophon.store.index.TermIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** A solution whose values are numbers of terms; they become terms when they are asked for. */
final class Row extends BindingBase {
    /** What stands for no value. */
    static final int UNBOUND = -1;

    private final Layout layout;
    private final int[] numbers;
    private final TermIndex terms;

    /** A row over another solution, which has no values for the variables that this row has values for. */
    Row(@Nullable Binding parent, Layout layout, int[] numbers, TermIndex terms) {
        super(parent);
        this.layout = layout;
        this.numbers = numbers;
        this.terms = terms;
    }

    /**
     * The number of a variable's value in any solution: {@link #UNBOUND} where it has none, {@link TermIndex#UNKNOWN} where the
     * value is none of the dataset.
     */
    static int number(@Nullable Binding binding, Var variable, TermIndex terms) {
        Binding at = binding;
        while (at instanceof Row row) {
            int place = row.layout.find(variable);
            if (place >= 0 && place < row.numbers.length && row.numbers[place] >= 0) {
                return row.numbers[place];
            }
            at = row.parent;
        }
        Node value = at == null ? null : at.get(variable);
        return value == null ? UNBOUND : terms.number(value);
    }

    /** The terms that the numbers are of. */
    TermIndex terms() {
        return terms;
    }

    private boolean has(int place) {
        return place >= 0 && place < numbers.length && numbers[place] >= 0;
    }

    @Override
    protected Iterator<Var> vars1() {
        List<Var> variables = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                variables.add(layout.variable(i));
            }
        }
        return variables.iterator();
    }

    @Override
    protected int size1() {
        int count = 0;
        for (int number : numbers) {
            count += number >= 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected boolean contains1(Var variable) {
        return has(layout.find(variable));
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int place = layout.find(variable);
        return has(place) ? terms.term(numbers[place]) : null;
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return new Row(newParent, layout, numbers, terms);
    }
}
