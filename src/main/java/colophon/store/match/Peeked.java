package colophon.store.match;

import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Solutions whose first one can be looked at before it is taken. */
final class Peeked extends QueryIter1 {
    private @Nullable Binding first;
    private boolean isRead;

    Peeked(QueryIterator input, ExecutionContext context) {
        super(input, context);
    }

    /** The variables of the first solution. */
    Set<Var> variables() {
        if (!isRead && getInput().hasNext()) {
            first = getInput().next();
        }
        isRead = true;
        return first == null ? Set.of() : first.varsMentioned();
    }

    @Override
    protected boolean hasNextBinding() {
        return first != null || getInput().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding next = first == null ? getInput().next() : first;
        first = null;
        return next;
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
