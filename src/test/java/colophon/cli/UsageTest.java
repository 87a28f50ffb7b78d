package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    private static final List<String> COMMANDS =
            List.of("serve", "build", "extract", "evaluate", "query", "dump", "changes", "completion");

    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> everyCommandExplainsItself() {
        return COMMANDS.stream()
                .map(c -> DynamicTest.dynamicTest(c, () -> {
                    CommandRun help = CommandRun.of(home, c, "--help");
                    assertThat(help.exitCode()).isZero();
                    assertThat(help.out()).contains("Usage: colophon " + c, "Examples:", "Exit codes:");
                    CommandRun version = CommandRun.of(home, c, "--version");
                    assertThat(version.exitCode()).isZero();
                    assertThat(version.out()).startsWith("colophon ");
                }));
    }

    @Test
    void theProgramExplainsItself() {
        assertThat(CommandRun.of(home, "--help").out()).contains(COMMANDS).contains("Exit codes:");
        assertThat(CommandRun.of(home, "--version").out()).startsWith("colophon ");
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        CommandRun run = CommandRun.of(home);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: colophon", "serve");
    }

    @Test
    void wrongUsageIsToldWithTheWayOut() {
        CommandRun option = CommandRun.of(home, "serve", "--prot", "1");
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.err()).contains("--prot", "colophon serve --help");
        CommandRun sources = CommandRun.of(home, "build");
        assertThat(sources.exitCode()).isEqualTo(2);
        assertThat(sources.err()).contains("SOURCE", "colophon build --help");
        CommandRun command = CommandRun.of(home, "biuld");
        assertThat(command.exitCode()).isEqualTo(2);
        assertThat(command.err()).contains("build");
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        assertThat(CommandRun.of(home, "serve", "--port", "70000").err()).contains("0 to 65535");
        assertThat(CommandRun.of(home, "serve", "--port", "x").exitCode()).isEqualTo(2);
        assertThat(CommandRun.of(home, "build", "--threads", "0", "x").err()).contains("1 to 256");
        assertThat(CommandRun.of(home, "build", "--base", "nowhere", "x").err())
                .contains("'nowhere' is not a base IRI");
        assertThat(CommandRun.of(home, "serve", "--host", "no.such.host.invalid")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of(home, "query", "--timeout", "0", "x").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aBaseWithoutItsSlashGetsIt() {
        BaseIri.Converter converter = new BaseIri.Converter();
        assertThat(converter.convert("https://data.example.org").value()).isEqualTo("https://data.example.org/");
        assertThat(converter.convert("https://data.example.org/kg/").value()).isEqualTo("https://data.example.org/kg/");
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        CommandRun run = CommandRun.of(home, "completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("complete -F", "extract", "--threads");
    }
}
