package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Span;
import java.util.List;

/** Checks that every piece of an article says what the text says in its place, that pieces ascend and lie in their parents. */
final class Invariants {
    private final Article article;
    private int end;

    private Invariants(Article article) {
        this.article = article;
    }

    static void check(Article article) {
        Invariants invariants = new Invariants(article);
        assertThat(article.text().toString()).doesNotContain("\r");
        assertThat(article.lead().heading()).isEmpty();
        article.infoboxes().forEach(invariants::infobox);
        article.sections().forEach(invariants::section);
    }

    private void infobox(Infobox box) {
        box.title().ifPresent(this::next);
        for (Infobox.Field field : box.fields()) {
            same(field.label());
            ascends(field.label().span());
            same(field.value());
            assertThat(field.lines()).isNotEmpty();
            for (Passage line : field.lines()) {
                assertThat(field.value().span().contains(line.span())).isTrue();
                next(line);
            }
        }
    }

    private void section(Section section) {
        section.heading().ifPresent(this::next);
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Paragraph p -> next(p.passage());
                case Block.ItemList l -> items(l.items(), l.span());
                case Block.DefinitionList l -> throw new AssertionError("plain text shows no definitions");
                case Block.Table t -> throw new AssertionError("plain text shows no tables");
            }
        }
    }

    private void items(List<Block.Item> items, Span list) {
        for (Block.Item item : items) {
            assertThat(list.contains(item.passage().span())).isTrue();
            next(item.passage());
            items(item.children(), list);
        }
    }

    /** A piece that stands below all pieces before it. */
    private void next(Passage passage) {
        ascends(passage.span());
        same(passage);
        assertThat(passage.isBlank()).isFalse();
        passage.links()
                .forEach(l -> assertThat(passage.span().contains(l.span())).isTrue());
    }

    private void ascends(Span span) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
    }

    /** The words equal the text at their place, but for what is blanked. */
    private void same(Passage passage) {
        int[] said = passage.text().codePoints().toArray();
        int[] there = article.quote(passage.span()).codePoints().toArray();
        assertThat(said).hasSameSizeAs(there);
        for (int i = 0; i < said.length; i++) {
            if (said[i] != there[i] && said[i] != ' ') {
                throw new AssertionError("at " + i + " of " + passage + " the text differs");
            }
        }
    }
}
