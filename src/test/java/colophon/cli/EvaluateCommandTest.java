package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final Path RESOURCES = Path.of("src/test/resources/evaluate");
    private static final Path GOLD = RESOURCES.resolve("The_Glass_Orchard.json");

    @TempDir
    Path home;

    private Path gold;

    @BeforeEach
    void copyTheGold() throws IOException {
        gold = Files.createDirectories(home.resolve("gold"));
        Files.copy(GOLD, gold.resolve("The_Glass_Orchard.json"));
    }

    @Test
    void scoresAreToldByArticlePropertyAndRuleWithEveryDifference() {
        CommandRun run = CommandRun.of(home, "evaluate", GOLD);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("The Glass Orchard                                precision 0.818  recall 0.667")
                .contains("ALL (1 articles)")
                .containsPattern("award received \\(P166\\) +1 +1 +0 +1\\.000 +0\\.500")
                .containsPattern("award received \\(P166\\): point in time \\(P585\\) +1 +1 +0 ")
                .containsPattern("prose\\.award\\.nominated +0 +1 +0 +0\\.000")
                .containsPattern("award received \\(P166\\) +nominated for \\(P1411\\) +property +1")
                .contains("   missed    edition it \u00ABIl frutteto\u00BB")
                .contains(
                        "   spurious  The Glass Orchard  P1411  Harbour Award for Best Novel  by prose.award.nominated")
                .contains("\"It was shortlisted for the Harbour Award for Best Novel in 1979.\"");
        CommandRun quiet = CommandRun.of(home, "evaluate", "--quiet", GOLD);
        assertThat(quiet.out()).contains("By rule").doesNotContain("   missed    ");
    }

    @Test
    void articlesAreFoundInAFolderThatIsNamed() {
        CommandRun run = CommandRun.of(home, "evaluate", "--together", "--articles", RESOURCES, gold);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("(18 found, 9 missed, 4 spurious)");
    }

    @Test
    void whatIsNotThereIsSkippedWithTheReason() throws IOException {
        Files.writeString(gold.resolve("a.json"), "{\"article\": \"A\", \"source\": \"A.pdf\"}");
        Files.writeString(gold.resolve("A.pdf"), "'''A'''");
        Files.writeString(gold.resolve("b.json"), "{\"article\": \"B\", \"source\": \"../../B.txt\"}");
        Files.writeString(gold.resolve("c.json"), "{\"article\": \"C\", \"source\": \"C.txt\"}");
        Files.createFile(gold.resolve("C.txt"));
        CommandRun run = CommandRun.of(home, "evaluate", "--articles", gold, gold);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("The_Glass_Orchard.json: its article The_Glass_Orchard.txt is not there")
                .contains("a.json: there is no reader for A.pdf")
                .contains("b.json: its article ../../B.txt is not there")
                .containsPattern("skipped .*c\\.json: .*C\\.txt: .*empty");
    }

    @Test
    void aMinimumThatIsMissedFails() {
        assertThat(CommandRun.of(home, "evaluate", "--min-precision", "0.8", "--min-recall", "0.6", GOLD)
                        .exitCode())
                .isZero();
        CommandRun precision = CommandRun.of(home, "evaluate", "--min-precision", "0.9", GOLD);
        assertThat(precision.exitCode()).isEqualTo(1);
        assertThat(precision.err()).contains("The precision is below 0.9.");
        CommandRun recall = CommandRun.of(home, "evaluate", "--min-recall", "0.7", GOLD);
        assertThat(recall.exitCode()).isEqualTo(1);
        assertThat(recall.err()).contains("The recall is below 0.7.");
    }

    @Test
    void programsGetJson() {
        JsonObject json = JSON.parse(
                CommandRun.of(home, "evaluate", "--format", "json", GOLD).out());
        assertThat(json.getObj("all").get("found").getAsNumber().value().intValue())
                .isEqualTo(18);
        JsonObject article = json.get("articles").getAsArray().get(0).getAsObject();
        assertThat(article.get("missed").getAsArray()).hasSize(9);
        assertThat(json.getObj("rules")
                        .getObj("prose.award.nominated")
                        .get("wrong")
                        .getAsNumber()
                        .value()
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void thePrecisionOfRulesIsWrittenAsTheirTable() throws IOException {
        Path table = home.resolve("precision.tsv");
        CommandRun run = CommandRun.of(home, "evaluate", "--rules", table, GOLD);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllLines(table))
                .contains("rule\tright\twrong\tunknown\tprecision", "prose.award.nominated\t0\t1\t0\t0.000")
                .allMatch(l -> l.startsWith("#") || l.startsWith("rule\t") || l.startsWith("prose."));
        CommandRun nowhere = CommandRun.of(home, "evaluate", "--rules", home.resolve("no/such/file.tsv"), GOLD);
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("file.tsv can't be written");
    }

    @Test
    void mistakesAreTold() throws IOException {
        Files.writeString(gold.resolve("bad.json"), "{\"article\": 7,");
        CommandRun run = CommandRun.of(home, "evaluate", "--articles", RESOURCES, gold);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("bad.json", "this is no gold file");
        assertThat(run.out()).contains("The Glass Orchard  ");
        assertThat(CommandRun.of(home, "evaluate", home.resolve("none.json")).exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of(home, "evaluate", "--articles", home.resolve("none"), GOLD)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of(home, "evaluate", "--min-recall", "70", GOLD).err())
                .contains("--min-recall takes a number from 0 to 1");
    }
}
