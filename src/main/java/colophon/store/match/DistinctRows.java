package colophon.store.match;

import colophon.store.index.TermIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.jspecify.annotations.Nullable;

/**
 * Solutions that differ in some variables, told apart by the numbers of their terms. When there are too many to remember, the rest goes to the query engine,
 * which uses files, and what was given before is left out of it.
 */
final class DistinctRows extends QueryIter1 {
    /** So many times more rows fit where the query engine holds one: it holds their terms, this their numbers. */
    private static final int LIGHTER = 5;

    private final List<Var> variables;
    private final TermIndex terms;
    private final long most;
    private final Set<Key> seen = new HashSet<>();
    private @Nullable Binding next;
    private @Nullable QueryIterator rest;

    DistinctRows(QueryIterator input, List<Var> variables, TermIndex terms, ExecutionContext context) {
        super(input, context);
        this.variables = variables;
        this.terms = terms;
        long spilling = context.getContext().getLong(ARQ.spillToDiskThreshold, -1);
        this.most = spilling < 0 ? Long.MAX_VALUE : spilling * LIGHTER;
    }

    @Override
    protected boolean hasNextBinding() {
        while (next == null) {
            if (rest != null) {
                if (!rest.hasNext()) {
                    return false;
                }
                next = unseen(rest.next());
            } else if (!getInput().hasNext()) {
                return false;
            } else if (seen.size() >= most) {
                rest = distinct(getInput());
            } else {
                next = fresh(getInput().next());
            }
        }
        return true;
    }

    private @Nullable Binding fresh(Binding row) {
        Key key = key(row);
        if (key == null) {
            // A term that is none of the dataset's: from here on the query engine tells rows apart.
            rest = distinct(new Pushed(row, getInput(), getExecContext()));
            return null;
        }
        return seen.add(key) ? row : null;
    }

    private QueryIterator distinct(QueryIterator rows) {
        return new QueryIterDistinct(
                QueryIterProject.create(rows, variables, getExecContext()), null, getExecContext());
    }

    private @Nullable Binding unseen(Binding row) {
        Key key = key(row);
        return key != null && seen.contains(key) ? null : row;
    }

    private @Nullable Key key(Binding row) {
        int[] numbers = new int[variables.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Row.number(row, variables.get(i), terms);
            if (numbers[i] == TermIndex.UNKNOWN) {
                return null;
            }
        }
        return new Key(numbers);
    }

    /** Solutions with one before them. */
    private static final class Pushed extends QueryIter1 {
        private @Nullable Binding first;

        Pushed(Binding first, QueryIterator input, ExecutionContext context) {
            super(input, context);
            this.first = first;
        }

        @Override
        protected boolean hasNextBinding() {
            return first != null || getInput().hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            Binding given = first == null ? getInput().next() : first;
            first = null;
            return given;
        }

        @Override
        protected void requestSubCancel() {
            // What it reads from is told by itself.
        }

        @Override
        protected void closeSubIterator() {
            first = null;
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding given = java.util.Objects.requireNonNull(next);
        next = null;
        return given;
    }

    @Override
    protected void requestSubCancel() {
        if (rest != null) {
            rest.cancel();
        }
    }

    @Override
    protected void closeSubIterator() {
        if (rest != null) {
            rest.close();
        }
        seen.clear();
    }
}
