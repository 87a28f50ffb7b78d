package colophon.store.match;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Symbol;

/** How much memory the groups of an operation may take. What they take is estimated, in bytes, and never given back before the end. */
public final class GroupMemory {
    /** The setting of a query's context that tells how many bytes it may be; without it there is no limit. */
    public static final Symbol MOST = Symbol.create("urn:colophon:group-memory");

    private final long most;
    private long left;

    GroupMemory(ExecutionContext context) {
        this.most = context.getContext().getLong(MOST, Long.MAX_VALUE);
        this.left = most;
    }

    /**
     * Takes some.
     *
     * @throws GroupsTooLarge where there is not so much left
     */
    void take(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new GroupsTooLarge(most);
        }
    }
}
