package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {
    @TempDir
    static Path home;

    private static Path store;

    @BeforeAll
    static void build() throws IOException {
        store = home.resolve("kg");
        Path article = home.resolve("Salt Roads.txt");
        String text =
                "Salt Roads: Wikis\n\nSalt Roads\nAuthor Ilse Marrow\n\nSalt Roads is a %d novel by Ilse Marrow.\n";
        for (int year : List.of(1987, 1988)) {
            Files.writeString(article, text.formatted(year));
            CommandRun run = CommandRun.of(home, "build", "--store", store, article);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
    }

    @Test
    void whatChangedIsPrintedAsAPatch() {
        CommandRun run = CommandRun.of(home, "changes", "--store", store, "1", "2");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("H id <")
                .contains("\nTX .\n")
                .contains("\nD <http://localhost:3030/")
                .contains("\nA <http://localhost:3030/")
                .endsWith("TC .\n");
    }

    @Test
    void fromTheEmptyDatasetItIsEverything() throws IOException {
        CommandRun run = CommandRun.of(home, "changes", "--store", store, "0", "2");
        CommandRun.of(home, "dump", "--store", store, home.resolve("all.nt"));
        assertThat(run.out().lines().filter(l -> l.startsWith("A ")).map(l -> l.substring(2)))
                .containsExactlyElementsOf(Files.readAllLines(home.resolve("all.nt")));
        assertThat(run.out()).doesNotContain("\nD ");
    }

    @Test
    void snapshotsThatNeverWereAreNamed() {
        CommandRun run = CommandRun.of(home, "changes", "--store", store, "1", "7");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("[1, 2]");
        assertThat(CommandRun.of(home, "changes", "--store", store, "2", "1").exitCode())
                .isEqualTo(2);
    }
}
