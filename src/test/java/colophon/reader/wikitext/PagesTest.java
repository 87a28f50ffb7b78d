package colophon.reader.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.diagnostic.DiagnosticLog;
import colophon.reader.markup.ArticleInvariants;
import colophon.reader.markup.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads whole pages: those of our own writing against their outlines, and whatever real ones are at hand. */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/colophon/reader/wikitext/pages");

    @TestFactory
    Stream<DynamicTest> aPageOfOurOwnHasItsOutline() throws IOException {
        List<Path> files = files(PAGES);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path partner = partner(file);
                    assertThat(files).as("a page and its outline go together").contains(partner);
                    if (file.toString().endsWith(".wiki")) {
                        assertThat(Outline.of(read(file))).isEqualTo(Files.readString(partner));
                    }
                }));
    }

    private static Path partner(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return file.resolveSibling(stem + (name.endsWith(".wiki") ? ".outline" : ".wiki"));
    }

    @TestFactory
    Stream<DynamicTest> realPagesKeepTheInvariantsAndShowNoMarkup() throws IOException {
        Path folder =
                Path.of(System.getProperty("colophon.shared", "../shared")).resolve("gold/articles");
        if (!Files.isDirectory(folder)) {
            return Stream.of(DynamicTest.dynamicTest(
                    folder.toString(),
                    () -> Assumptions.abort("no real pages at " + folder + ": see -Dcolophon.shared")));
        }
        return files(folder).stream()
                .filter(f -> f.toString().endsWith(".wiki"))
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    Article article = read(f);
                    assertThat(article.lead().blocks()).isNotEmpty();
                    assertThat(article.text().toString()).doesNotContain("[[", "]]", "{{", "}}", "'''", "<ref", "<br");
                }));
    }

    private static Article read(Path file) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Article article = new WikitextReader()
                .read(file.toString(), Files.readAllBytes(file), log)
                .orElseThrow();
        ArticleInvariants.check(article);
        return article;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
