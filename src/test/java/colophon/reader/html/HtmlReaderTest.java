package colophon.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.diagnostic.DiagnosticLog;
import colophon.reader.markup.ArticleInvariants;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static Article read(String body) {
        String page =
                "<html lang=en><head><title>The Glass Heron - Wikipedia</title></head><body><h1 id=firstHeading>The Glass"
                        + " Heron</h1><div id=mw-content-text>" + body + "</div></body></html>";
        DiagnosticLog log = new DiagnosticLog();
        Article article = new HtmlReader()
                .read("heron.html", page.getBytes(StandardCharsets.UTF_8), log)
                .orElseThrow();
        ArticleInvariants.check(article);
        return article;
    }

    private static Block block(String body) {
        return read(body).lead().blocks().getFirst();
    }

    @Test
    void aParagraphKeepsLinksAndItalicsAndLosesFootnoteMarks() {
        Block.Paragraph paragraph = (Block.Paragraph) block("<p><i><b>The Glass Heron</b></i> is a novel by\n<a"
                + " href='/wiki/Ada_Quill#Life' title='Ada Quill'>Ada&nbsp;Quill</a>.<sup class=reference><a"
                + " href='#cite_note-1'>[1]</a></sup></p>");
        assertThat(paragraph.passage().text()).isEqualTo("The Glass Heron is a novel by Ada Quill.");
        assertThat(paragraph.passage().links())
                .singleElement()
                .satisfies(l -> assertThat(l.target()).isEqualTo("Ada Quill"));
        assertThat(paragraph.passage().emphases()).hasSize(1);
    }

    @Test
    void spansOfATableAreResolvedToAFullGrid() {
        Block.Table table =
                (Block.Table) block("<table class=wikitable><tr><th>Year<th>Award<th>Result<tr><td rowspan=2>1999"
                        + "<td>Lantern Prize<td>Won<tr><td>Harbour Medal<td>Nominated</table>");
        assertThat(table.rows())
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.cells()).hasSize(3));
        assertThat(table.rows().get(2).cells().getFirst())
                .isSameAs(table.rows().get(1).cells().getFirst());
    }

    /** Found by fuzzing. */
    @Test
    void aLinkToAnotherLanguageMayLeadNowhere() {
        Article article = read("<p>Words.</p></div><div><a hreflang=de title='Der Glasreiher' href=''>de</a>"
                + "<a hreflang=fr title='Le Héron de verre' href='x'>fr</a>"
                + "<a hreflang=it title='Airone' href='/wiki/Airone'>it</a>"
                + "<a hreflang=es title='Garza' href='//es.example/wiki/Garza'>es</a>");
        assertThat(article.languageLinks()).containsOnlyKeys("it", "es");
    }

    /** Found by fuzzing. */
    @Test
    void aLinkWithinALinkIsOneLink() {
        Block.Paragraph paragraph = (Block.Paragraph)
                block("<p><strong class=selflink>The <a href='/wiki/Ada_Quill'>Glass</a> Heron</strong> wades.");
        assertThat(paragraph.passage().links())
                .singleElement()
                .satisfies(l -> assertThat(l.target()).isEqualTo("The Glass Heron"));
    }

    @Test
    void aBreakWithinALinkDoesNotSplitIt() {
        Block.Table table = (Block.Table)
                block("<table class=wikitable><tr><th>Award<th>Work<tr><td><a href='/wiki/Lantern_Awards'>"
                        + "Lantern<br>Awards</a><br><i>Low Tide<br>High Water</i><td>x</table>");
        assertThat(table.rows().get(1).cells().getFirst().lines())
                .extracting(l -> l.text())
                .containsExactly("Lantern Awards", "Low Tide", "High Water");
        assertThat(table.rows().get(1).cells().getFirst().lines().getLast().emphases())
                .hasSize(1);
    }

    @Test
    void aTableThatOnlyFramesAnotherIsNoTable() {
        Article article = read("<table class='wikitable collapsible'><tr><th>Prizes of the book</th></tr><tr><td><table"
                + " class=wikitable><tr><th>Year<th>Prize<tr><td>1999<td>Lantern</table></td></tr></table>");
        assertThat(article.lead().blocks()).hasSize(2);
        Block.Table table = (Block.Table) article.lead().blocks().getLast();
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getLast().cells().getLast().passage().text()).isEqualTo("Lantern");
    }

    @Test
    void bannersDoNotWidenATable() {
        Block.Table table = (Block.Table) block(
                "<table class=wikitable><tr><th colspan=20>Prizes<tr><td>1999<td>Won<tr><td>2000<td>" + "</table>");
        assertThat(table.rows()).allSatisfy(r -> assertThat(r.cells()).hasSize(2));
        assertThat(table.rows().getFirst().cells().getFirst().columnSpan()).isEqualTo(2);
    }

    @Test
    void rowSpansEndWithTheirGroup() {
        Block.Table table = (Block.Table)
                block("<table class=wikitable><thead><tr><th rowspan=9>Year<th>Prize</thead><tbody><tr><td>1999"
                        + "<td>Lantern<tr><td>2000<td>Medal</tbody></table>");
        assertThat(table.rows().get(1).cells())
                .extracting(c -> c.passage().text())
                .containsExactly("1999", "Lantern");
    }
}
