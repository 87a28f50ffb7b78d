package colophon.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A piece of a section's content. */
public sealed interface Block {
    /** The place of the whole block. */
    Span span();

    /** Running prose. */
    record Paragraph(Passage passage) implements Block {
        public Paragraph {
            Objects.requireNonNull(passage);
        }

        @Override
        public Span span() {
            return passage.span();
        }
    }

    /** A bulleted or numbered list; an item's own lists are its children. */
    record ItemList(List<Item> items, Span span) implements Block {
        public ItemList {
            items = List.copyOf(items);
            Objects.requireNonNull(span);
        }
    }

    /** One line of a list. */
    record Item(Passage passage, List<Item> children) {
        public Item {
            Objects.requireNonNull(passage);
            children = List.copyOf(children);
        }
    }

    /** A definition list: terms, each with what is said of it. */
    record DefinitionList(List<Definition> definitions, Span span) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
            Objects.requireNonNull(span);
        }
    }

    /** A term and what is said of it; the term is empty for a description that stands alone. */
    record Definition(Optional<Passage> term, List<Passage> descriptions) {
        public Definition {
            Objects.requireNonNull(term);
            descriptions = List.copyOf(descriptions);
        }
    }

    /**
     * A table with its spanning cells resolved: every row has a cell for each column, and a merged cell stands in every
     * place it covers, as the same object.
     */
    record Table(Optional<Passage> caption, List<Row> rows, Span span) implements Block {
        public Table {
            Objects.requireNonNull(caption);
            rows = List.copyOf(rows);
            Objects.requireNonNull(span);
        }
    }

    /** A row of a table, one cell a column. */
    record Row(List<Cell> cells, Span span) {
        public Row {
            cells = List.copyOf(cells);
            Objects.requireNonNull(span);
        }
    }

    /**
     * A cell of a table.
     *
     * @param passage all its words
     * @param lines its words by line (line breaks and list items)
     * @param header whether the page marks it as a header
     * @param rowSpan how many rows it covers, at least 1
     * @param columnSpan how many columns it covers, at least 1
     */
    record Cell(Passage passage, List<Passage> lines, boolean header, int rowSpan, int columnSpan) {
        public Cell {
            Objects.requireNonNull(passage);
            lines = List.copyOf(lines);
            if (rowSpan < 1 || columnSpan < 1) {
                throw new IllegalArgumentException("a cell covers at least one row and column");
            }
        }

        @Override
        public int hashCode() {
            return passage.hashCode();
        }
    }
}
