package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.CanonicalForm;
import colophon.claim.Entity;
import colophon.claim.EntityKey;
import colophon.claim.Rank;
import colophon.claim.SourceArticle;
import colophon.claim.Statement;
import colophon.claim.StatementSink;
import colophon.diagnostic.DiagnosticLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Resolves articles and records what comes out, as short lines. */
final class Recorder implements StatementSink {
    private static final Resolver RESOLVER = Resolver.load();

    final DiagnosticLog diagnostics = new DiagnosticLog();
    final List<String> order = new ArrayList<>();
    final Map<String, Entity> entities = new LinkedHashMap<>();
    final List<String> statements = new ArrayList<>();
    final Map<String, Integer> references = new LinkedHashMap<>();
    final Map<String, String> merged = new LinkedHashMap<>();

    static Recorder of(Library... articles) {
        return of(java.util.Arrays.stream(articles).map(Library::read).toList());
    }

    static Recorder of(List<ArticleClaims> articles) {
        Recorder recorder = new Recorder();
        RESOLVER.resolve(articles, recorder, recorder.diagnostics);
        return recorder;
    }

    @Override
    public void article(SourceArticle article, EntityKey key) {
        order.add("article " + key);
    }

    @Override
    public void entity(Entity entity) {
        order.add("entity " + entity);
        entities.put(entity.key().path(), entity);
    }

    @Override
    public void statement(Statement statement) {
        StringBuilder line = new StringBuilder();
        line.append(statement.subject())
                .append(' ')
                .append(statement.property())
                .append(' ');
        CanonicalForm.append(statement.value(), line);
        statement
                .qualifiers()
                .forEach(q -> CanonicalForm.append(
                                q.value(),
                                line.append(" [").append(q.property()).append(' '))
                        .append(']'));
        if (statement.rank() != Rank.NORMAL) {
            line.append(' ').append(statement.rank());
        }
        statements.add(line.toString());
        references.put(line.toString(), statement.references().size());
        order.add("statement " + statement);
    }

    @Override
    public void merged(EntityKey from, EntityKey into) {
        merged.put(from.path(), into.path());
        order.add("merged " + from + " " + into);
    }

    /** The entity of a key. */
    Entity entity(String key) {
        return Objects.requireNonNull(entities.get(key), () -> key + " is not among " + entities.keySet());
    }

    /** The statements about a subject. */
    List<String> about(String key) {
        return statements.stream().filter(s -> s.startsWith(key + " ")).toList();
    }
}
