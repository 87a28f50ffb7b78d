package colophon.cli;

import colophon.claim.ArticleClaims;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Severity;
import colophon.evaluate.ArticleScore;
import colophon.evaluate.Evaluation;
import colophon.evaluate.Scores;
import colophon.pipeline.Inspection;
import colophon.pipeline.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Reads the articles of gold files and compares what is stated of them. */
final class GoldRun {
    private final GoldSources sources;
    private final boolean together;
    private final Inspection inspection;
    private final List<Skipped> skipped = new ArrayList<>();

    /**
     * A gold file whose article was not compared.
     *
     * @param gold the gold file
     * @param reason why
     */
    record Skipped(String gold, String reason) {}

    /** A gold file with what its article says. */
    private record Ready(GoldSources.Gold gold, ArticleClaims claims) {}

    /**
     * A run.
     *
     * @param inspection reads articles
     * @param together whether all articles make one graph, as a published dataset has it, and not each its own
     */
    GoldRun(GoldSources sources, Inspection inspection, boolean together) {
        this.inspection = inspection;
        this.sources = sources;
        this.together = together;
    }

    /** Compares; what can't be compared is among the skipped afterwards. */
    Scores run(List<GoldSources.Gold> golds) {
        List<ArticleScore> scores = new ArrayList<>();
        if (together) {
            List<Ready> ready = golds.stream().flatMap(g -> ready(g).stream()).toList();
            Graph graph = graph(ready.stream().map(Ready::claims).toList());
            ready.forEach(r -> scores.add(score(r, graph)));
        } else {
            for (GoldSources.Gold gold : golds) {
                ready(gold).ifPresent(r -> scores.add(score(r, graph(List.of(r.claims())))));
            }
        }
        return new Scores(scores);
    }

    private Graph graph(List<ArticleClaims> claims) {
        return inspection.graph(claims, BuildRun.DEFAULT_BASE, new DiagnosticLog());
    }

    private static ArticleScore score(Ready ready, Graph graph) {
        return Evaluation.score(
                ready.gold().facts(),
                graph,
                BuildRun.DEFAULT_BASE,
                ready.claims().article().text());
    }

    private Optional<Ready> ready(GoldSources.Gold gold) {
        Optional<Path> file = sources.article(gold);
        if (file.isEmpty()) {
            skip(gold, "its article " + gold.facts().source().orElse("(no source named)") + " is not there");
            return Optional.empty();
        }
        if (!Inspection.canRead(file.get())) {
            skip(gold, "there is no reader for " + file.get().getFileName());
            return Optional.empty();
        }
        DiagnosticLog log = new DiagnosticLog();
        Optional<ArticleClaims> claims = inspection.claims(file.get(), log);
        if (claims.isEmpty()) {
            String why = log.entries().stream()
                    .filter(d -> d.severity() == Severity.ERROR)
                    .map(d -> d.message())
                    .findFirst()
                    .orElse("it holds no article");
            skip(gold, SourceFile.display(file.get()) + ": " + why);
        }
        return claims.map(c -> new Ready(gold, c));
    }

    private void skip(GoldSources.Gold gold, String reason) {
        skipped.add(new Skipped(SourceFile.display(gold.file()), reason));
    }

    /** What was not compared, and why. */
    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }
}
