package colophon.reader.markup;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.ExternalLink;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an article as an outline that a person can check: every piece on a line, links in brackets, italics in strokes. */
public final class Outline {
    private final StringBuilder out = new StringBuilder();

    private Outline() {}

    public static String of(Article article) {
        Outline outline = new Outline();
        outline.page(article);
        article.infoboxes().forEach(outline::infobox);
        article.sections().forEach(outline::section);
        for (ExternalLink link : article.externalLinks()) {
            outline.line(0, "external: " + article.quote(link.span()) + " -> " + link.href());
        }
        return outline.out.toString();
    }

    private void page(Article article) {
        Source source = article.source();
        line(0, "title: " + article.title());
        line(0, "source: " + source.encyclopedia() + ", " + source.language());
        line(0, "license: " + source.license());
        line(0, "canonical: " + source.canonical().orElse("-"));
        line(
                0,
                "revision: " + source.revision().orElse("-") + " of "
                        + source.date().map(Object::toString).orElse("-"));
        line(0, "item: " + source.item().orElse("-"));
        line(0, "categories: " + article.categories());
        line(0, "languages: " + article.languageLinks());
        line(0, "redirects: " + article.redirects());
    }

    private void infobox(Infobox box) {
        line(
                0,
                "infobox " + box.kind().orElse("-") + ": "
                        + box.title().map(Outline::words).orElse("-"));
        String group = "";
        for (Infobox.Field field : box.fields()) {
            String here = field.group().map(Outline::words).orElse("");
            if (!here.equals(group)) {
                line(1, "[" + here + "]");
                group = here;
            }
            line(1, words(field.label()) + " = " + lines(field.lines()));
        }
    }

    private void section(Section section) {
        line(
                0,
                "=".repeat(section.level()) + " "
                        + section.heading().map(Outline::words).orElse("(lead)"));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> line(1, "P " + words(paragraph.passage()));
            case Block.ItemList list -> items(list.items(), 1);
            case Block.DefinitionList list ->
                list.definitions()
                        .forEach(d -> line(
                                1, "D " + d.term().map(Outline::words).orElse("-") + " = " + lines(d.descriptions())));
            case Block.Table table -> table(table);
        }
    }

    private void items(List<Block.Item> items, int depth) {
        for (Block.Item item : items) {
            line(depth, "* " + words(item.passage()));
            items(item.children(), depth + 1);
        }
    }

    private void table(Block.Table table) {
        line(1, "T " + table.caption().map(Outline::words).orElse("-"));
        for (Block.Row row : table.rows()) {
            line(2, row.cells().stream().map(Outline::cell).collect(Collectors.joining(" | ")));
        }
    }

    private static String cell(Block.Cell cell) {
        String span = cell.rowSpan() == 1 && cell.columnSpan() == 1
                ? ""
                : "<" + cell.rowSpan() + "x" + cell.columnSpan() + ">";
        return (cell.header() ? "!" : "") + span + lines(cell.lines());
    }

    private static String lines(List<Passage> lines) {
        return lines.stream().map(Outline::words).collect(Collectors.joining(" // "));
    }

    /** The words with their links as {@code [words>target]} and italics as {@code /words/}. */
    private static String words(Passage passage) {
        int[] points = passage.text().codePoints().toArray();
        StringBuilder words = new StringBuilder();
        int start = passage.span().start();
        for (int i = 0; i <= points.length; i++) {
            int at = start + i;
            passage.links().stream()
                    .filter(l -> l.span().end() == at)
                    .forEach(l -> words.append('>').append(l.target()).append(']'));
            passage.emphases().stream().filter(e -> e.end() == at).forEach(e -> words.append('/'));
            passage.emphases().stream().filter(e -> e.start() == at).forEach(e -> words.append('/'));
            passage.links().stream().filter(l -> l.span().start() == at).forEach(l -> words.append('['));
            if (i < points.length) {
                words.appendCodePoint(points[i]);
            }
        }
        return words.toString().replace("\n", "\u21B5");
    }

    private void line(int depth, String words) {
        out.append("  ".repeat(depth)).append(words).append('\n');
    }
}
