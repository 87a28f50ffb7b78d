package colophon.extract.account;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Span;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.article.ArticleExtraction;
import colophon.reader.html.HtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing is lost without a word: every value of a box and every row of a table has an outcome. */
class AccountTest {
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>%s - Wikipedia</title></head><body>
            <h1 id="firstHeading">%1$s</h1><div id="bodyContent"><div id="mw-content-text">
            <table class="infobox"><tr><th>Distributed by</th><td>%s</td></tr>
            <tr><th>Tagline</th><td>All the lights are out</td></tr></table>
            <p><b>%1$s</b> %s</p>
            <table class="wikitable"><tr><th>Year</th><th>Colour</th></tr><tr><td>2009</td><td>Green</td></tr></table>
            </div></div></body></html>
            """;

    @TestFactory
    Stream<DynamicTest> everyValueAndRowOfThePackedPagesHasAnOutcome() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        assertThat(pages).isNotEmpty();
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(String.valueOf(page.getFileName()), () -> {
                    Article article = read(Files.readAllBytes(page));
                    assertThat(forgotten(article, outcomes(article))).isEmpty();
                }));
    }

    @Test
    void theFatesAreTold() {
        Article article =
                page("Harbour Lights", "Larkmoor Pictures<br>(North America)", "is a 2009 British drama film.");
        List<FieldOutcome> outcomes = outcomes(article);
        assertThat(forgotten(article, outcomes)).isEmpty();
        assertThat(outcomes)
                .extracting(o -> o.label() + ": " + o.words() + ", " + o.fate() + ", " + o.reason())
                .contains(
                        "Tagline: All the lights are out, KEPT, a label that is not known",
                        ": Year | Colour, KEPT, a heading",
                        ": 2009 | Green, KEPT, a row of no kind of table known");
        assertThat(outcomes).anyMatch(o -> o.fate() == Fate.TYPED && o.reason().equals("P750"));
        assertThat(outcomes).anyMatch(o -> o.words().equals("(North America)") && o.fate() == Fate.KEPT);
    }

    @Test
    void anArticleThatGivesNothingIsAccountedForToo() {
        Article article = page("Larkmoor Licence", "Larkmoor Pictures", "is a permissive software licence.");
        List<FieldOutcome> outcomes = outcomes(article);
        assertThat(forgotten(article, outcomes)).isEmpty();
        assertThat(outcomes)
                .isNotEmpty()
                .allMatch(o -> o.reason().equals("the article is about nothing that the graph describes"));
    }

    @Test
    void aForgottenValueIsFound() {
        Article article = page("Harbour Lights", "Larkmoor Pictures", "is a 2009 British drama film.");
        List<FieldOutcome> outcomes = new ArrayList<>(outcomes(article));
        outcomes.removeIf(o -> o.words().contains("Green"));
        assertThat(forgotten(article, outcomes)).hasSize(1);
    }

    private static List<FieldOutcome> outcomes(Article article) {
        List<FieldOutcome> outcomes = new ArrayList<>();
        EXTRACTION.extract(article, new DiagnosticLog(), outcomes::add);
        return outcomes;
    }

    /** The places of values and rows with words that no outcome tells of. */
    private static List<Span> forgotten(Article article, List<FieldOutcome> outcomes) {
        List<Span> places = new ArrayList<>();
        for (Infobox box : article.infoboxes()) {
            box.fields().stream()
                    .map(Infobox.Field::value)
                    .filter(v -> !v.isBlank())
                    .forEach(v -> places.add(v.span()));
        }
        article.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(t -> ((Block.Table) t).rows().stream())
                .filter(r -> r.cells().stream().anyMatch(c -> !c.passage().isBlank()))
                .forEach(r -> places.add(r.span()));
        places.removeIf(place -> outcomes.stream().anyMatch(o -> o.span().overlaps(place)));
        return places;
    }

    private static Article page(String title, String director, String lead) {
        return read(PAGE.formatted(title, director, lead).getBytes(StandardCharsets.UTF_8));
    }

    private static Article read(byte[] page) {
        return new HtmlReader().read("page.html", page, new DiagnosticLog()).orElseThrow();
    }
}
