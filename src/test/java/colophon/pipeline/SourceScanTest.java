package colophon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticLog;
import colophon.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScanTest {
    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void findsFilesToAnyDepthSorted() throws IOException {
        write("b.txt", "Text");
        write("deep/er/a.html", "<html></html>");
        write("deep/c.HTM", "<html></html>");
        assertThat(find(folder)).containsExactly("b.txt", "deep/c.HTM", "deep/er/a.html");
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void theFormIsByNameAndElseByContent() throws IOException {
        write("page", "<!DOCTYPE html><html></html>");
        write("article", "A title\n\nWords.");
        write("Vol. 2", "A title\n\nWords.");
        List<SourceFile> found = SourceScan.find(List.of(folder), log);
        assertThat(found)
                .extracting(SourceFile::form)
                .containsExactly(SourceForm.TEXT, SourceForm.TEXT, SourceForm.HTML);
    }

    @Test
    void whatIsNoArticleIsLeftOutOfFoldersWithoutAnError() throws IOException {
        write("notes.md", "# Notes");
        write(".hidden.txt", "Hidden");
        Files.write(folder.resolve("picture"), new byte[] {1, 2, 3, 0});
        assertThat(find(folder)).isEmpty();
        assertThat(log.entries()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
        assertThat(log.entries()).extracting(Diagnostic::code).containsExactly("form-unknown", "form-unknown");
    }

    @Test
    void whatIsNoArticleIsRefusedWhereNamed() throws IOException {
        Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3, 0});
        assertThat(find(folder.resolve("picture.png"))).isEmpty();
        assertThat(codes(Severity.ERROR)).containsExactly("form-unknown");
    }

    @Test
    void aMissingSourceIsNamed() {
        find(folder.resolve("nowhere"));
        assertThat(log.entries().getFirst().toString())
                .endsWith("nowhere: error: there is no such file or folder. Check the name. [source-missing]");
    }

    @Test
    void linksInACircleEnd() throws IOException {
        write("in/a.txt", "Text");
        Files.createSymbolicLink(folder.resolve("in/back"), folder);
        assertThat(find(folder)).containsExactly("in/a.txt");
        assertThat(codes(Severity.INFO)).containsExactly("folder-again");
    }

    @Test
    void aFileReachedTwiceIsReadOnce() throws IOException {
        write("a.txt", "Text");
        Files.createSymbolicLink(folder.resolve("z.txt"), folder.resolve("a.txt"));
        assertThat(SourceScan.find(List.of(folder, folder.resolve("a.txt")), log))
                .hasSize(1);
    }

    @Test
    void aDeadLinkIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("gone.txt"));
        assertThat(find(folder)).isEmpty();
        assertThat(codes(Severity.ERROR)).containsExactly("not-a-file");
    }

    @Test
    void anUnreadableFolderIsNamedAndTheOthersAreRead() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root can read every folder");
        write("a/x.txt", "Text");
        write("b/y.txt", "Text");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("---------"));
        assertThat(find(folder)).containsExactly("b/y.txt");
        assertThat(codes(Severity.ERROR)).containsExactly("folder-unreadable");
    }

    @Test
    void oddNamesAreReadAndShownHarmless() throws IOException {
        write("Amélie \u001B[31m「千と千尋」\n?.txt", "Text");
        List<SourceFile> found = SourceScan.find(List.of(folder), log);
        assertThat(found.getFirst().name()).endsWith("Amélie \uFFFD[31m「千と千尋」\uFFFD?.txt");
        assertThat(Files.readString(found.getFirst().path())).isEqualTo("Text");
    }

    private List<String> find(Path source) {
        return SourceScan.find(List.of(source), log).stream()
                .map(f -> folder.relativize(f.path()).toString().replace('\\', '/'))
                .toList();
    }

    private List<String> codes(Severity severity) {
        return log.entries().stream()
                .filter(d -> d.severity() == severity)
                .map(Diagnostic::code)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
