package colophon.reader.text;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import java.util.List;

/** Writes an article's structure as lines that a person can check against the text. */
final class Outline {
    private static final int SHOWN = 60;
    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    static String of(Article article) {
        Outline outline = new Outline();
        outline.head(article);
        article.infoboxes().forEach(outline::infobox);
        article.sections().forEach(outline::section);
        return outline.out.toString();
    }

    private void head(Article article) {
        line(0, "article", article.title());
        line(
                1,
                "from",
                article.source().encyclopedia() + " (" + article.source().language() + ")");
        article.source().date().ifPresent(d -> line(1, "date", d.toString()));
        article.categories().forEach(c -> line(1, "category", c));
        article.redirects().forEach(r -> line(1, "redirect", r));
    }

    private void infobox(Infobox box) {
        line(0, "infobox", box.title().map(Passage::text).orElse("-"));
        for (Infobox.Field field : box.fields()) {
            String group = field.group().map(g -> "[" + g.text() + "] ").orElse("");
            line(
                    1,
                    "field",
                    group + field.label().text() + " = "
                            + String.join(
                                    " / ",
                                    field.lines().stream().map(Passage::text).toList()));
        }
    }

    private void section(Section section) {
        line(
                0,
                "section " + section.level(),
                section.heading().map(Passage::text).orElse("-"));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph p -> line(1, "paragraph", ends(p.passage().text()) + links(p.passage()));
            case Block.ItemList l -> {
                line(1, "list", l.items().size() + " items");
                items(2, l.items());
            }
            case Block.DefinitionList l ->
                line(1, "definitions", l.definitions().size() + "");
            case Block.Table t -> line(1, "table", t.rows().size() + " rows");
        }
    }

    private static String links(Passage passage) {
        return passage.links().isEmpty()
                ? ""
                : " " + passage.links().stream().map(l -> l.target()).toList();
    }

    private void items(int depth, List<Block.Item> items) {
        for (Block.Item item : items) {
            line(depth, "item", ends(item.passage().text()));
            items(depth + 1, item.children());
        }
    }

    private static String ends(String text) {
        return text.length() <= 2 * SHOWN
                ? text
                : text.substring(0, SHOWN) + " … " + text.substring(text.length() - SHOWN);
    }

    private void line(int depth, String kind, String words) {
        out.repeat("  ", depth)
                .append(kind)
                .append(": ")
                .append(words.replace('\n', '⏎'))
                .append('\n');
    }
}
