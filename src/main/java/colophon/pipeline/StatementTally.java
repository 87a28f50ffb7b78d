package colophon.pipeline;

import colophon.claim.Entity;
import colophon.claim.EntityKey;
import colophon.claim.PropertyId;
import colophon.claim.SourceArticle;
import colophon.claim.Statement;
import colophon.claim.StatementSink;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what passes to another sink, and tells how far it came. */
final class StatementTally implements StatementSink {
    /** How many statements pass between two reports of progress. */
    private static final int REPORT_EVERY = 10_000;

    private final StatementSink next;
    private final ProgressListener progress;
    private final SortedMap<PropertyId, Long> statements = new TreeMap<>();
    private long entities;
    private long passed;

    StatementTally(StatementSink next, ProgressListener progress) {
        this.next = Objects.requireNonNull(next);
        this.progress = Objects.requireNonNull(progress);
    }

    @Override
    public void article(SourceArticle article, EntityKey key) {
        next.article(article, key);
    }

    @Override
    public void entity(Entity entity) {
        entities++;
        next.entity(entity);
    }

    @Override
    public void statement(Statement statement) {
        statements.merge(statement.property(), 1L, Long::sum);
        if (++passed % REPORT_EVERY == 0) {
            progress.progress(BuildStage.RESOLVE, passed, 0, 0);
        }
        next.statement(statement);
    }

    @Override
    public void merged(EntityKey from, EntityKey into) {
        next.merged(from, into);
    }

    long entities() {
        return entities;
    }

    SortedMap<PropertyId, Long> statements() {
        return statements;
    }
}
