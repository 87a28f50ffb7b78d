package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.Evidence;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.article.ArticleExtraction;
import colophon.pipeline.Build;
import colophon.pipeline.BuildSettings;
import colophon.pipeline.ClaimExtractor;
import colophon.pipeline.FileExtraction;
import colophon.pipeline.SourceForm;
import colophon.reader.html.HtmlReader;
import colophon.reader.text.TextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph that violates the shapes: an extractor is planted that gives a work a string as its publisher. */
class ViolationTest {
    private static final Path ARTICLE = Path.of("src/test/resources/evaluate/The_Glass_Orchard.txt");
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();

    @TempDir
    Path home;

    private Path store;

    @BeforeEach
    void buildAGoodSnapshot() {
        store = home.resolve("kg");
        CommandRun run = CommandRun.of(home, "build", "--store", store, ARTICLE);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void aViolationIsToldWithItsStatementAndSentenceAndTheOldSnapshotStays() {
        CommandRun run = CommandRun.of(home, ViolationTest::faulty, "build", "--store", store, ARTICLE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("http://localhost:3030/statement/[0-9a-f]{32}: error: ")
                .contains("a statement of publisher has one value")
                .contains("\u201CThe Glass Orchard is a 1977 American science fiction novel by Ada Renn.\u201D")
                .contains("[shape-violation]", "--keep-going", "violations of the shapes", "No snapshot was published.")
                .doesNotContain("inputs failed");
        assertThat(served()).contains("of snapshot 1 to");
    }

    @Test
    void keepGoingPublishesNeverthelessAndTellsTheViolations() {
        CommandRun run = CommandRun.of(home, ViolationTest::faulty, "build", "--keep-going", "--store", store, ARTICLE);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("[shape-violation]", "violations of the shapes", "Snapshot 2 is in service.")
                .doesNotContain("No snapshot");
        assertThat(served()).contains("of snapshot 2 to");
    }

    private String served() {
        return CommandRun.of(home, "dump", "--store", store, home.resolve("all.nt"))
                .err();
    }

    private static Build faulty(BuildSettings settings) {
        ClaimExtractor planted =
                (article, diagnostics, account) -> withFault(EXTRACTION.extract(article, diagnostics, account));
        return Build.of(
                new FileExtraction(
                        Map.of(
                                SourceForm.TEXT,
                                TextReader.withDefaults(),
                                SourceForm.HTML,
                                new HtmlReader(),
                                SourceForm.WIKITEXT,
                                new HtmlReader()),
                        planted,
                        settings.read()),
                settings);
    }

    private static ArticleClaims withFault(ArticleClaims read) {
        Evidence evidence = read.claims().getFirst().evidence();
        List<Claim> claims = new ArrayList<>(read.claims());
        claims.add(new Claim(
                read.subject(),
                PropertyId.of("P123"),
                new Value.Plain<>("Lamp Press"),
                List.of(),
                Rank.NORMAL,
                evidence));
        return new ArticleClaims(read.article(), read.subject(), claims);
    }
}
