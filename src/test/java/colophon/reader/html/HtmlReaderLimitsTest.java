package colophon.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticLog;
import colophon.reader.markup.ArticleInvariants;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no articles, are broken, or are made to be expensive. */
@Timeout(300)
class HtmlReaderLimitsTest {
    private static final String HEAD =
            "<html lang=en><title>The Glass Heron - Wikipedia</title><div id=mw-content-text><p>Words.</p>";

    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<Article> read(byte[] page) {
        Optional<Article> article = new HtmlReader().read("heron.html", page, log);
        article.ifPresent(ArticleInvariants::check);
        return article;
    }

    private Article read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private List<String> codes() {
        return log.entries().stream().map(Diagnostic::code).toList();
    }

    @Test
    void theDefaultsAreThese() {
        assertThat(HtmlLimits.DEFAULT).isEqualTo(new HtmlLimits(67_108_864, 16_777_216, 200, 200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "<html></html>", "\u0000\u0001\u0002", "<title> </title><p>x"})
    void aPageWithoutATitleIsAnError(String page) {
        assertThat(read(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(log.entries())
                .singleElement()
                .hasToString(
                        "heron.html: error: The page has neither a title nor a heading. Check that it is the page of"
                                + " an article and was saved whole. [html-no-title]");
    }

    @Test
    void aPageWithoutTextIsAnError() {
        assertThat(read("<title>The Glass Heron</title><div id=mw-content-text><!-- x --></div>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(codes()).containsExactly("html-no-text");
    }

    @Test
    void aPageOfAnotherKindIsAnError() {
        String page = "<script>RLCONF={\"wgPageName\":\"Category:Herons\",\"wgNamespaceNumber\":14};</script>" + HEAD;
        assertThat(read(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(codes()).containsExactly("html-not-article");
    }

    @Test
    void aPageOfNoWikiIsReadWithAWarning() {
        assertThat(read("<title>Herons</title><nav>Menu</nav><p>They wade.")
                        .lead()
                        .blocks())
                .hasSize(1);
        assertThat(codes()).containsExactly("html-not-wiki");
    }

    @Test
    void aPageThatIsTooLargeIsAnError() {
        HtmlReader small = new HtmlReader(new HtmlLimits(10, 10, 10, 10));
        assertThat(small.read("heron.html", HEAD.getBytes(StandardCharsets.UTF_8), log))
                .isEmpty();
        assertThat(codes()).containsExactly("html-too-large");
    }

    @Test
    void aPageInAnotherEncodingIsRead() {
        String declared = "<meta charset=iso-8859-2>" + HEAD + "<p>Łucja Koś";
        assertThat(read(declared.getBytes(Charset.forName("ISO-8859-2")))
                        .orElseThrow()
                        .text()
                        .toString())
                .contains("Łucja Koś");
        String undeclared = HEAD + "<p>Caf\u00e9 \u201cHeron\u201d";
        assertThat(read(undeclared.getBytes(Charset.forName("windows-1252")))
                        .orElseThrow()
                        .text()
                        .toString())
                .contains("Caf\u00e9 \u201cHeron\u201d");
        assertThat(read(("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_16LE))).isPresent();
        assertThat(codes()).isEmpty();
    }

    @Test
    void aPageCutInTheMiddleOfACharacterIsRead() {
        byte[] whole = (HEAD + "<p>Koś").getBytes(StandardCharsets.UTF_8);
        assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 1))).isPresent();
        assertThat(codes()).containsExactly("html-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<ul>",
                "<ul><li>",
                "<dl>",
                "<table><tr>",
                "<aside class=portable-infobox>",
                "<dl><dd>",
                "<table><tr><td>",
                "<i>",
                "<b><i>",
                "<a href=/wiki/X>",
                "<blockquote>",
                "<table>",
                "<table class=infobox><tr><td>",
                "<table class=wikitable><tr><td>",
                "<table class=infobox><tr><th>A<td>",
                "<p><span>",
                "<aside class=portable-infobox><section>",
                "<li>",
                "<h2>",
                "<br>",
                "<strong class=selflink>",
                "<td>",
                "<dt>",
                "<font>",
                "&amp;",
                "<",
                "<!--",
                "<a ",
                "<table><caption>",
                "<sup class=reference>",
                "\u0301",
                "<form>",
                "<select><option>",
                "<svg><p>"
            })
    void deepAndLongMarkupIsReadInLinearTime(String piece) {
        Article article = read(HEAD + piece.repeat(20_000) + "the end");
        assertThat(article.text().toString()).contains("Words.");
    }

    @Test
    void whatLiesTooDeepGivesItsWords() {
        Article article =
                read(HEAD + "<div>".repeat(5_000) + "deep <i>words</i>" + "</div>".repeat(5_000) + "<p>after");
        assertThat(article.text().toString()).contains("deep words").contains("after");
        assertThat(codes()).containsExactly("html-depth-limit");
    }

    @Test
    void spansThatReachBeyondTheTableCostNothing() {
        Article article = read(HEAD + "<table class=wikitable>"
                + "<tr><th colspan=1000 rowspan=65535>Prizes".repeat(200)
                + "<tr><td rowspan=65535>a<td colspan=999>b<td>c"
                + "<tr><td>d</table>");
        assertThat(article.lead().blocks()).anySatisfy(b -> assertThat(b).isInstanceOf(Block.Table.class));
    }

    @Test
    void aTableWithTooManyPlacesIsCutAndSaidSo() {
        HtmlReader small = new HtmlReader(new HtmlLimits(1 << 20, 1 << 20, 50, 20));
        String page = HEAD + "<table class=wikitable>" + "<tr><td>a<td>b<td>c".repeat(10) + "</table>";
        Article article = small.read("heron.html", page.getBytes(StandardCharsets.UTF_8), log)
                .orElseThrow();
        ArticleInvariants.check(article);
        assertThat(((Block.Table) article.lead().blocks().getLast()).rows()).hasSize(6);
        assertThat(codes()).containsExactly("html-table-limit");
    }

    @Test
    void textBeyondTheLimitIsLeftOutAndSaidSo() {
        HtmlReader small = new HtmlReader(new HtmlLimits(1 << 20, 1_000, 50, 20));
        String page = HEAD + "<p>one two three".repeat(1_000);
        Article article = small.read("heron.html", page.getBytes(StandardCharsets.UTF_8), log)
                .orElseThrow();
        ArticleInvariants.check(article);
        assertThat(article.text().length()).isBetween(1_000, 1_100);
        assertThat(codes()).containsExactly("html-text-limit");
    }
}
