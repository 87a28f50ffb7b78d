package colophon.claim;

/**
 * Takes a resolved dataset piece by piece, in canonical order: articles, then entities, then former keys, then statements
 * by subject and property, those of the best rank first.
 */
public interface StatementSink {
    /** Takes a source article. */
    void article(SourceArticle article, EntityKey key);

    /** Takes an entity. */
    void entity(Entity entity);

    /** Takes a statement; its subject was given before. */
    void statement(Statement statement);

    /** Takes a former key of an entity that now goes by another: a redirect or a merged entity. */
    void merged(EntityKey from, EntityKey into);
}
