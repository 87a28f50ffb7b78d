package colophon.reader.markup;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import java.util.List;

/** What holds of every article, whatever page it was read from. */
public final class ArticleInvariants {
    private final Article article;

    private ArticleInvariants(Article article) {
        this.article = article;
    }

    public static void check(Article article) {
        ArticleInvariants invariants = new ArticleInvariants(article);
        article.infoboxes().forEach(invariants::infobox);
        article.sections().forEach(invariants::section);
        article.externalLinks().forEach(l -> assertThat(article.quote(l.span())).isNotBlank());
        assertThat(article.sections().getFirst().heading()).isEmpty();
        assertThat(article.text().toString()).doesNotContain("[edit]", "\u00A0", "\u200B", "\t");
    }

    private void infobox(Infobox box) {
        box.title().ifPresent(this::passage);
        for (Infobox.Field field : box.fields()) {
            field.group().ifPresent(this::passage);
            passage(field.label());
            passage(field.value());
            field.lines().forEach(this::passage);
            field.lines()
                    .forEach(l ->
                            assertThat(field.value().span().contains(l.span())).isTrue());
        }
    }

    private void section(Section section) {
        section.heading().ifPresent(this::passage);
        int end = section.heading().map(h -> h.span().end()).orElse(0);
        for (Block block : section.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            block(block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> passage(paragraph.passage());
            case Block.ItemList list -> list.items().forEach(this::item);
            case Block.DefinitionList list ->
                list.definitions().forEach(d -> {
                    d.term().ifPresent(this::passage);
                    d.descriptions().forEach(this::passage);
                });
            case Block.Table table -> table(table);
        }
    }

    private void item(Block.Item item) {
        passage(item.passage());
        item.children().forEach(this::item);
    }

    private void table(Block.Table table) {
        table.caption().ifPresent(this::passage);
        int width = table.rows().isEmpty() ? 0 : table.rows().getFirst().cells().size();
        for (Block.Row row : table.rows()) {
            assertThat(row.cells()).hasSize(width);
            assertThat(article.text().span().contains(row.span())).isTrue();
            row.cells().forEach(this::cell);
        }
    }

    private void cell(Block.Cell cell) {
        passage(cell.passage());
        cell.lines().forEach(this::passage);
        assertThat(cell.lines().isEmpty()).isEqualTo(cell.passage().isBlank());
    }

    private void passage(Passage passage) {
        assertThat(article.quote(passage.span())).isEqualTo(passage.text());
        assertThat(passage.text()).isEqualTo(passage.text().strip());
        int from = passage.span().start();
        for (var link : passage.links()) {
            assertThat(passage.span().contains(link.span())).isTrue();
            assertThat(link.span().length()).isPositive();
            assertThat(link.span().start()).isGreaterThanOrEqualTo(from);
            from = link.span().end();
            assertThat(link.target()).doesNotContain("_", "#", "%2");
        }
        List<?> emphases = passage.emphases();
        assertThat(emphases)
                .allSatisfy(e -> assertThat(passage.span().contains((colophon.article.Span) e))
                        .isTrue());
    }
}
