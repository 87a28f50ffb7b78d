package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Passage;
import colophon.article.Section;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads fixtures and compares their structure with outlines that a person wrote down. */
class TextReaderTest {
    @TestFactory
    Stream<DynamicTest> fixturesHaveTheirOutline() {
        return Articles.fixtures().stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.getFileName().toString(),
                        () -> assertThat(Outline.of(Articles.read(Articles.bytes(f))))
                                .isEqualTo(Files.readString(outline(f)))));
    }

    @Test
    void everyFixtureIsATextAndItsOutline() throws Exception {
        TreeSet<Path> expected = new TreeSet<>(Articles.fixtures());
        Articles.fixtures().forEach(f -> expected.add(outline(f)));
        try (Stream<Path> files = Files.list(Articles.FIXTURES)) {
            assertThat(new TreeSet<>(files.toList())).isEqualTo(expected);
        }
    }

    private static Path outline(Path text) {
        return Path.of(text.toString().replaceAll("txt$", "outline"));
    }

    @Test
    void theFirstArticleIsWhole() {
        Article article = Articles.read(Articles.bytes(Path.of("data/articles/never-let-me-go.txt")));
        assertThat(article.infoboxes().getFirst().fields()).hasSize(13);
        assertThat(article.source().date()).hasToString("Optional[2010-12-27]");
        List<Section> sections = article.sections();
        assertThat(sections).hasSize(6);
        assertThat(sections.stream().map(s -> s.heading().map(Passage::text).orElse("")))
                .containsExactly("", "Plot summary", "", "Film adaptation", "", "External links");
        assertThat(sections.get(4).blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.ItemList.class, l -> assertThat(l.items()).hasSize(16));
        assertThat(sections.getLast().blocks()).isEmpty();
    }

    @Test
    void footnoteMarksStayInTheTextAndLeaveThePassages() {
        Article article = Articles.read(Articles.bytes(Articles.FIXTURES.resolve("mirror-novel.txt")));
        Passage lead = ((Block.Paragraph) article.lead().blocks().getFirst()).passage();
        assertThat(lead.text()).contains("Ferrar.       It won").doesNotContain("[");
        assertThat(article.quote(lead.span())).contains("Ferrar.[1][2] It won", "1988[note 3] and");
    }

    @Test
    void pointersToOtherArticlesAreLinks() {
        String text = """
                Hill (film)

                Hill is a 1999 film.

                Adaptations

                Main articles: Hill (opera), Hill and Dale and Hill § Cast

                There is a play.
                """;
        Article article = Articles.read(text.getBytes(StandardCharsets.UTF_8));
        Block.Paragraph pointer =
                (Block.Paragraph) article.sections().getLast().blocks().getFirst();
        assertThat(pointer.passage().links().stream().map(l -> l.target() + "=" + article.quote(l.span())))
                .containsExactly("Hill (opera)=Hill (opera)", "Hill=Hill", "Dale=Dale", "Hill=Hill § Cast");
    }

    @Test
    void aTitleAloneOnItsLineMayStandUnderTheSiteHeader() {
        Article article = Articles.read(
                "From Wikipedia, the free encyclopedia\n\nTern\n\nTern is a film.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Tern");
    }

    @Test
    void anotherEncyclopediaHasItsLanguage() {
        Article article = Articles.read("Tern\nAus Wikipedia, der freien Enzyklopädie\n\nTern ist ein Film.\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(article.source().language()).isEqualTo("de");
        assertThat(article.source().encyclopedia()).isEqualTo("German Wikipedia");
    }

    @Test
    void theDefaultsOfLimitsAreKept() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(67_108_864, 1_000_000, 1_000_000, 256, 16));
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
