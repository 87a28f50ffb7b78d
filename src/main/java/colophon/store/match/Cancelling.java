package colophon.store.match;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;

/** Looks now and then whether the query was stopped. */
final class Cancelling {
    private static final int SELDOM = 255;

    private final AtomicBoolean signal;
    private int steps;

    Cancelling(ExecutionContext context) {
        AtomicBoolean given = context.getCancelSignal();
        signal = given == null ? new AtomicBoolean() : given;
    }

    /** Ends the query where it was stopped. */
    void check() {
        if ((++steps & SELDOM) == 0 && signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
