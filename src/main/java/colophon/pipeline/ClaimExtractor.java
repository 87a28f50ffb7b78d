package colophon.pipeline;

import colophon.article.Article;
import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticSink;
import colophon.extract.account.Account;

/** Reads off an article what it says. Implementations are immutable and safe for use by several threads. */
@FunctionalInterface
public interface ClaimExtractor {
    /**
     * Everything that the article says, in reading order.
     *
     * @param diagnostics takes what was wrong with it
     * @param account takes what became of every value of its boxes and every row of its tables
     */
    ArticleClaims extract(Article article, DiagnosticSink diagnostics, Account account);
}
