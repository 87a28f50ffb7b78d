package colophon.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.article.Article;
import colophon.article.Passage;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads whole pages: those of our own writing against their outlines, and whatever real ones are at hand. */
class PagesTest {
    private static final Path PAGES = Path.of("src/test/resources/colophon/reader/html/pages");

    @TestFactory
    Stream<DynamicTest> aPageOfOurOwnHasItsOutline() throws IOException {
        List<Path> files = files(PAGES);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path partner = partner(file);
                    assertThat(files).as("a page and its outline go together").contains(partner);
                    if (file.toString().endsWith(".html")) {
                        assertThat(Outline.of(read(file))).isEqualTo(Files.readString(partner));
                    }
                }));
    }

    private static Path partner(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return file.resolveSibling(stem + (name.endsWith(".html") ? ".outline" : ".html"));
    }

    @TestFactory
    Stream<DynamicTest> ourSampleArticlesKeepTheInvariants() throws IOException {
        return files(Path.of("data/articles")).stream()
                .filter(f -> f.toString().endsWith(".html"))
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    Article article = read(f);
                    assertThat(article.source().license()).contains("creativecommons.org/licenses/by-sa/");
                    assertThat(article.source().encyclopedia()).isEqualTo("Colophon sample articles");
                }));
    }

    @TestFactory
    Stream<DynamicTest> realPagesKeepTheInvariants() throws IOException {
        Path folder =
                Path.of(System.getProperty("colophon.shared", "../shared")).resolve("gold/articles");
        String corpus = System.getProperty("colophon.corpus", "");
        List<Path> folders = Stream.concat(
                        Stream.of(folder),
                        Stream.of(corpus.split(",")).filter(s -> !s.isBlank()).map(Path::of))
                .filter(Files::isDirectory)
                .toList();
        if (folders.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(
                    folder.toString(),
                    () -> Assumptions.abort("no real pages at " + folder + ": see -Dcolophon.shared")));
        }
        return folders.stream()
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> {
                    for (Path file : files(f)) {
                        if (file.toString().endsWith(".html")) {
                            assertThat(read(file).lead().blocks())
                                    .as(file.toString())
                                    .isNotEmpty();
                        }
                    }
                }));
    }

    @Test
    void aPassageThatIsNotTheTextAtItsPlaceIsFound() throws IOException {
        Article article = read(PAGES.resolve("vector-2022-deutsch.html"));
        Passage title = article.infoboxes().getFirst().title().orElseThrow();
        Article wrong = new Article(
                article.title(),
                article.source(),
                article.text(),
                List.of(new colophon.article.Infobox(
                        java.util.Optional.of(Passage.of("x".repeat(title.span().length()), title.span())),
                        java.util.Optional.empty(),
                        List.of())),
                article.sections(),
                article.categories(),
                article.languageLinks(),
                article.redirects(),
                article.externalLinks());
        assertThatThrownBy(() -> ArticleInvariants.check(wrong)).isInstanceOf(AssertionError.class);
    }

    private static Article read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        DiagnosticLog log = new DiagnosticLog();
        Article article = new HtmlReader().read(file.toString(), bytes, log).orElseThrow();
        ArticleInvariants.check(article);
        assertThat(Outline.of(new HtmlReader().read(file.toString(), bytes, log).orElseThrow()))
                .as("the same page reads the same")
                .isEqualTo(Outline.of(article));
        return article;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
