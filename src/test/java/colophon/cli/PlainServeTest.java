package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is read without the library for command lines is what the library reads. */
class PlainServeTest {
    private static ColophonCommand program() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new ColophonCommand(new Terminal(nowhere, nowhere, false), new Project(Path.of(".")));
    }

    private static ServeCommand byLibrary(String... arguments) {
        CommandLine line = new CommandLine(program());
        line.addSubcommand("serve", ServeCommand.class);
        return line.parseArgs(arguments)
                .subcommand()
                .commandSpec()
                .commandLine()
                .getCommand();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "serve --port 8080",
                "serve --port 0 --host 0.0.0.0",
                "serve --store kg --port 99999",
                "serve --settings my.conf --host localhost --store /srv/kg --port 3030"
            })
    void bothReadTheSame(String line) {
        ServeCommand plain =
                PlainServe.of(program(), line.split(" ")).orElseThrow(() -> new AssertionError("not read"));
        assertThat(plain.asked()).isEqualTo(byLibrary(line.split(" ")).asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --port 8080",
                "serve --help",
                "serve --port",
                "serve --port x",
                "serve --port -1",
                "serve --port=8080",
                "serve films",
                "serve films people",
                "serve --port 1 --port 2",
                "serve --base http://data.example/",
                "serve --keep-going --port 1",
                "serve --store \"kg\""
            })
    void theRestIsLeftToTheLibrary(String line) {
        assertThat(PlainServe.of(program(), line.split(" "))).isEmpty();
    }

    @Test
    void nothingIsNoServer() {
        assertThat(PlainServe.of(program())).isEmpty();
    }
}
