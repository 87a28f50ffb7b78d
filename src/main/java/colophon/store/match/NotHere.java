package colophon.store.match;

import java.io.Serial;

/** A part of a query is not run here but by the query engine itself. */
final class NotHere extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    NotHere() {
        super("", null, false, false);
    }
}
