package colophon.pipeline;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one input.
 *
 * @param file the input
 * @param claims what its article says; empty where it holds no article that could be read
 * @param diagnostics what was wrong with it, in the order found
 */
public record Extracted(SourceFile file, Optional<ArticleClaims> claims, List<Diagnostic> diagnostics) {
    public Extracted {
        Objects.requireNonNull(file);
        Objects.requireNonNull(claims);
        diagnostics = List.copyOf(diagnostics);
    }
}
