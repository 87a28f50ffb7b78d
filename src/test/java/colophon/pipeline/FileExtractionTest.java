package colophon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.article.ArticleReader;
import colophon.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileExtractionTest {
    private static final ArticleReader NO_ARTICLE = (file, content, diagnostics) -> Optional.empty();

    @TempDir
    Path folder;

    @Test
    void aDefectOfAStageIsReportedWithItsFile() throws IOException {
        ArticleReader defect = (file, content, diagnostics) -> {
            throw new IndexOutOfBoundsException("5");
        };
        Extracted extracted = extraction(defect, 100).extract(file("a.txt", "Words"));
        assertThat(extracted.claims()).isEmpty();
        assertThat(extracted.diagnostics()).hasSize(1);
        assertThat(extracted.diagnostics().getFirst().toString())
                .startsWith("a.txt: error: a defect of this program kept it from reading the file:"
                        + " java.lang.IndexOutOfBoundsException: 5")
                .endsWith("Please report it with the file. [internal-error]");
    }

    @Test
    void endlessRecursionOfAStageIsReportedWithItsFile() throws IOException {
        ArticleReader deep =
                (file, content, diagnostics) -> Optional.of(recurse(0)).flatMap(n -> Optional.empty());
        Extracted extracted = extraction(deep, 100).extract(file("a.txt", "Words"));
        assertThat(extracted.diagnostics()).extracting(d -> d.code()).containsExactly("internal-error");
    }

    @Test
    void aFileAboveTheLimitIsRefused() throws IOException {
        FileExtraction extraction = extraction(NO_ARTICLE, 5);
        assertThat(extraction.extract(file("fits.txt", "12345")).diagnostics()).isEmpty();
        assertThat(extraction.extract(file("large.txt", "123456")).diagnostics())
                .extracting(d -> d.code())
                .containsExactly("file-too-large");
    }

    @Test
    void aFileThatIsGoneIsReported() throws IOException {
        SourceFile file = file("a.txt", "Words");
        Files.delete(file.path());
        Extracted extracted = extraction(NO_ARTICLE, 100).extract(file);
        assertThat(extracted.diagnostics()).hasSize(1);
        assertThat(extracted.diagnostics().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(extracted.diagnostics().getFirst().message()).contains("it is gone");
    }

    @Test
    void everyFormNeedsAReader() {
        assertThatThrownBy(() -> new FileExtraction(
                        Map.of(SourceForm.TEXT, NO_ARTICLE),
                        (article, log, account) -> {
                            throw new AssertionError();
                        },
                        ReadSettings.DEFAULT))
                .hasMessage("no reader for HTML");
    }

    @Test
    void outcomesComeInTheOrderOfFilesWhateverTheThreads() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(file("%03d.txt".formatted(i), "Words"));
        }
        ArticleReader uneven = (file, content, diagnostics) -> {
            if (file.endsWith("0.txt")) {
                Thread.yield();
            }
            return Optional.empty();
        };
        List<SourceFile> outcomes = new ArrayList<>();
        new ExtractionPool(extraction(uneven, 100), 4).run(files, e -> outcomes.add(e.file()));
        assertThat(outcomes).isEqualTo(files);
    }

    @Test
    void theDefaultsArePinned() {
        assertThat(ReadSettings.DEFAULT.maxFileBytes()).isEqualTo(32L << 20);
        assertThat(ReadSettings.DEFAULT.threads())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(BuildSettings.DEFAULT.keepGoing()).isFalse();
        assertThatThrownBy(() -> ReadSettings.DEFAULT.withThreads(0)).hasMessage("threads: 1 to 256, not 0");
    }

    private static int recurse(int depth) {
        return depth < 0 ? depth : 1 + recurse(depth + 1);
    }

    private static FileExtraction extraction(ArticleReader reader, long limit) {
        return new FileExtraction(
                Map.of(SourceForm.TEXT, reader, SourceForm.HTML, reader, SourceForm.WIKITEXT, reader),
                (article, log, account) -> {
                    throw new AssertionError("nothing was read");
                },
                new ReadSettings(1, limit));
    }

    private SourceFile file(String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(name), text);
        return new SourceFile(path, name, SourceForm.TEXT, Files.size(path));
    }
}
