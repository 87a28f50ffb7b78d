package colophon.evaluate;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticLog;
import colophon.pipeline.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gold facts of an invented article, some of which it does not state. */
final class GlassOrchardGold {
    static final Path GOLD = Path.of("src/test/resources/evaluate/The_Glass_Orchard.json");
    static final Path ARTICLE = Path.of("src/test/resources/evaluate/The_Glass_Orchard.txt");
    static final String BASE = "http://localhost:3030/";

    private GlassOrchardGold() {}

    static ArticleScore score() {
        Inspection inspection = Inspection.load();
        ArticleClaims claims = inspection.claims(ARTICLE, new DiagnosticLog()).orElseThrow();
        return Evaluation.score(
                gold(),
                inspection.graph(claims, BASE, new DiagnosticLog()),
                BASE,
                claims.article().text());
    }

    static GoldArticle gold() {
        try {
            return GoldReader.read("gold.json", Files.readString(GOLD), new DiagnosticLog())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
