package colophon.store.match;

import java.io.Serial;
import org.apache.jena.query.QueryExecException;

/** The groups of a query need more memory than they may take. */
public final class GroupsTooLarge extends QueryExecException {
    @Serial
    private static final long serialVersionUID = 1;

    GroupsTooLarge(long most) {
        super("The groups of the query need more than " + most + " bytes of memory.");
    }
}
