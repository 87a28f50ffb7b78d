package colophon.store.match;

import colophon.store.index.TripleIndex;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The solutions of a chain, for each solution that comes in. */
final class Solutions extends QueryIter1 {
    private final Frame frame;
    private final Chain chain;
    private boolean isOpen;
    private boolean isReady;

    private Solutions(QueryIterator input, Frame frame, Chain chain, ExecutionContext context) {
        super(input, context);
        this.frame = frame;
        this.chain = chain;
    }

    /**
     * The solutions of a pattern, none where it is not for chains.
     *
     * @param given the variables that the solutions that come in have, as a rule
     */
    static Optional<QueryIterator> of(
            Op op, TripleIndex index, QueryIterator input, Set<Var> given, ExecutionContext context) {
        Frame frame = new Frame(index, context);
        return Compiler.compile(op, frame, given).map(chain -> new Solutions(input, frame, chain, context));
    }

    @Override
    protected boolean hasNextBinding() {
        while (!isReady) {
            if (!isOpen) {
                if (!getInput().hasNext()) {
                    return false;
                }
                Binding solution = getInput().next();
                frame.take(solution);
                chain.open();
                isOpen = true;
            }
            isReady = chain.next();
            isOpen = isReady;
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        isReady = false;
        return frame.solution();
    }

    @Override
    protected void requestSubCancel() {
        // The chain sees the signal by itself.
    }

    @Override
    protected void closeSubIterator() {
        // It holds nothing.
    }
}
