package colophon.pipeline;

import colophon.article.Article;
import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticSink;

/** Reads off an article what it says. Implementations are immutable and safe for use by several threads. */
@FunctionalInterface
public interface ClaimExtractor {
    /** Everything that the article says, in reading order; what had to be left out goes to the sink. */
    ArticleClaims extract(Article article, DiagnosticSink diagnostics);
}
