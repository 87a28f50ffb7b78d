package colophon.store.text;

import java.io.Serial;
import org.apache.jena.query.QueryExecException;

/** The index of words cannot be asked, or not yet. */
public final class WordsNotReady extends QueryExecException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean lasting;

    /**
     * An index that is not there.
     *
     * @param failed whether it could not be made, which is not tried again
     */
    WordsNotReady(boolean failed) {
        super(
                failed
                        ? "The index of words that text:query asks could not be made; the server's log says why."
                        : "The index of words that text:query asks is being made; ask again in a little while.");
        this.lasting = failed;
    }

    /** Whether it does not help to ask again. */
    public boolean isLasting() {
        return lasting;
    }
}
