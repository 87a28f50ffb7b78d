package colophon.article;

import colophon.diagnostic.DiagnosticSink;
import java.util.Optional;

/** Reads one form of input. Implementations are immutable and safe for use by several threads. */
public interface ArticleReader {
    /**
     * Reads an article.
     *
     * @param file the input's name as the user gave it, for messages
     * @param content its bytes, not trusted
     * @param diagnostics takes what was wrong with it
     * @return the article, or empty (after an ERROR diagnostic) where the input holds none
     */
    Optional<Article> read(String file, byte[] content, DiagnosticSink diagnostics);
}
