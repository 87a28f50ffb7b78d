package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    private static final Path ARTICLE = Path.of("data/articles/never-let-me-go.txt");

    @TempDir
    Path home;

    private Path articles;
    private Path store;

    @BeforeEach
    void copyAnArticle() throws IOException {
        articles = Files.createDirectories(home.resolve("articles"));
        store = home.resolve("kg");
        Files.copy(ARTICLE, articles.resolve("good.txt"));
    }

    @Test
    void aBuildPutsASnapshotInService() {
        CommandRun run = build();
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("Read 1 of 1 files", "Snapshot 1 is in service.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theStoreRemembersItsBase() {
        CommandRun.of(home, "build", "--store", store, "--base", "https://data.example.org/", articles);
        CommandRun again = build();
        assertThat(again.err()).contains("Snapshot 2 is in service.");
        CommandRun.of(home, "dump", "--store", store, home.resolve("all.nt"));
        assertThat(home.resolve("all.nt")).content().contains("<https://data.example.org/entity/Never_Let_Me_Go>");
    }

    @Test
    void withoutAStoreItTakesTheProjectsOwn() {
        assertThat(CommandRun.of(home, "build", articles).exitCode()).isZero();
        assertThat(home.resolve("store")).isDirectory();
    }

    @Test
    void anEmptyFileIsNamedAndTheOthersArePublished() throws IOException {
        Files.createFile(articles.resolve("empty.txt"));
        assertFailsButPublishes("empty.txt");
    }

    @Test
    void aBinaryFileIsNamedAndTheOthersArePublished() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Files.write(articles.resolve("noise.txt"), noise);
        assertFailsButPublishes("noise.txt");
    }

    @Test
    void anOverlongLineIsNamedAndTheOthersArePublished() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(articles.resolve("long.txt").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertFailsButPublishes("long.txt");
    }

    @Test
    void aMissingSourceIsNamedAndTheOthersArePublished() {
        CommandRun run = CommandRun.of(home, "build", "--store", store, articles, home.resolve("nowhere.txt"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.txt: error: there is no such file", "Snapshot 1 is in service.");
    }

    @Test
    void nothingToPublishLeavesTheOldSnapshot() throws IOException {
        build();
        Path empty = Files.createDirectories(home.resolve("none"));
        CommandRun run = CommandRun.of(home, "build", "--store", store, empty);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("No snapshot was published.");
        assertThat(CommandRun.of(home, "dump", "--store", store, home.resolve("x.nt"))
                        .err())
                .contains("of snapshot 1 to");
    }

    @Test
    void twoFilesOfOneArticleAreReported() throws IOException {
        Files.writeString(articles.resolve("other.txt"), Files.readString(ARTICLE) + "\nOne more line.\n");
        CommandRun run = build();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("[duplicate-title]", "good.txt", "other.txt");
    }

    @Test
    void aFolderThatIsNoStoreIsRefused() throws IOException {
        Files.createDirectories(store);
        Files.writeString(store.resolve("letter.txt"), "Dear reader");
        CommandRun run = build();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(store.toString());
        assertThat(store.resolve("letter.txt")).exists();
    }

    @Test
    void theSummaryAndTheReportTellWhatBecameOfEveryValue() throws IOException {
        Path report = home.resolve("report.tsv");
        CommandRun run = CommandRun.of(home, "build", "--store", store, "--report", report, articles);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "Statements by property:",
                        " typed, ",
                        " kept as text, ",
                        "more properties; --verbose tells all.")
                .contains("What became of every value is told in " + report);
        assertThat(Files.readAllLines(report).getFirst()).startsWith("article\tfile\tpart");
        assertThat(Files.readAllLines(report)).anyMatch(l -> l.contains("\tinfobox\t") && l.endsWith("\ttyped\tP50"));
        CommandRun verbose = CommandRun.of(home, "build", "--store", store, "--verbose", articles);
        assertThat(verbose.err()).contains("screenwriter (P58)").doesNotContain("--verbose tells all");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsRead() {
        Path report = home.resolve("no/such/folder/report.tsv");
        CommandRun run = CommandRun.of(home, "build", "--store", store, "--report", report, articles);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("The report " + report + " can't be written")
                .doesNotContain("Reading");
    }

    private CommandRun build() {
        return CommandRun.of(home, "build", "--store", store, articles);
    }

    private void assertFailsButPublishes(String name) {
        CommandRun run = build();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(name, "error: ", "1 of 2 files", "Snapshot 1 is in service.");
    }
}
