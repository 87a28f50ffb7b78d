package colophon.pipeline;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.Diagnostic;
import colophon.extract.account.FieldOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one input.
 *
 * @param file the input
 * @param claims what its article says; empty where it holds no article that could be read
 * @param diagnostics what was wrong with it, in the order found
 * @param outcomes what became of every value of its boxes and every row of its tables, in reading order
 */
public record Extracted(
        SourceFile file, Optional<ArticleClaims> claims, List<Diagnostic> diagnostics, List<FieldOutcome> outcomes) {
    public Extracted {
        Objects.requireNonNull(file);
        Objects.requireNonNull(claims);
        diagnostics = List.copyOf(diagnostics);
        outcomes = List.copyOf(outcomes);
    }
}
