package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples do what it says. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\| `([a-z]+)( [^`]*)?` \\|");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @TempDir
    Path home;

    @Test
    void itsCommandsRun() throws IOException {
        Files.createDirectories(home.resolve("data"));
        List<String> examples = BLOCK.matcher(readme())
                .results()
                .flatMap(b -> b.group(1).lines())
                .filter(l -> l.startsWith("./colophon ") && !l.startsWith("./colophon serve"))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        CommandRun.of(home, "build", "data/articles/never-let-me-go.txt");
        for (String example : examples) {
            String[] words = example.substring("./colophon ".length()).split(" ");
            Object[] arguments = Arrays.stream(words)
                    .map(w -> w.startsWith("target/") ? home.resolve(w.substring("target/".length())) : w)
                    .toArray();
            CommandRun run = CommandRun.of(home, arguments);
            assertThat(run.exitCode()).as(example + "\n" + run.err()).isZero();
        }
    }

    @Test
    void itsTableOfCommandsIsTheProgramsOwn() throws IOException {
        List<MatchResult> rows = COMMAND.matcher(readme()).results().toList();
        assertThat(rows)
                .extracting(r -> r.group(1))
                .containsExactly("serve", "build", "extract", "evaluate", "query", "dump", "changes", "completion");
        for (MatchResult row : rows) {
            String help = CommandRun.of(home, row.group(1), "--help").out();
            String options = row.group(2) == null ? "" : row.group(2);
            assertThat(OPTION.matcher(options).results().map(MatchResult::group))
                    .allMatch(help::contains);
        }
    }

    @Test
    void itsTwoCommandsAreThere() throws IOException {
        Stream<String> blocks =
                BLOCK.matcher(readme()).results().map(b -> b.group(1).strip());
        assertThat(blocks).contains("./colophon serve", "mvn verify");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
