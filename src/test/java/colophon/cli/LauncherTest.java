package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says where it finds no Java. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("colophon").toAbsolutePath();
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path empty;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(SHELL), "no " + SHELL + " here");
    }

    @Test
    void withoutAJavaItSaysWhatToInstall() throws IOException, InterruptedException {
        Output output = launch(empty.toString(), empty.toString());
        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text())
                .contains("colophon: no Java 21 or newer was found in JAVA_HOME, on the PATH or in the usual folders.")
                .contains("apt install openjdk-21-jdk", "https://adoptium.net/", "set JAVA_HOME");
    }

    @Test
    void aJavaThatIsTooOldIsNoJava() throws IOException, InterruptedException {
        Path old = empty.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 3\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Output output = launch(old.toString(), empty.toString());
        assertThat(output.code()).isEqualTo(1);
        assertThat(output.text()).contains("no Java 21 or newer was found");
        Output among = launch(empty.toString(), empty.toString() + "/*");
        assertThat(among.code()).isEqualTo(1);
    }

    private record Output(int code, String text) {}

    /** Runs the launcher with nothing on the PATH. */
    private Output launch(String javaHome, String folders) throws IOException, InterruptedException {
        Path said = empty.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(List.of(SHELL.toString(), LAUNCHER.toString(), "--version"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", empty.toString());
        builder.environment().put("HOME", empty.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("COLOPHON_JAVA_FOLDERS", folders);
        int code = builder.start().waitFor();
        return new Output(code, Files.readString(said, StandardCharsets.UTF_8));
    }
}
