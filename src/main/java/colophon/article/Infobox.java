package colophon.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The box of key facts beside an article's lead.
 *
 * @param title the words at its head, often the subject's name
 * @param kind a hint of the source at what the box is for (a template's name, a style class), lower case; often absent
 * @param fields the rows in order
 */
public record Infobox(Optional<Passage> title, Optional<String> kind, List<Field> fields) {
    public Infobox {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        fields = List.copyOf(fields);
    }

    /**
     * A row: a label and what stands beside it.
     *
     * @param group the nearest sub-heading above, if any
     * @param label the label as printed; of no length where the row has none (a caption under a picture, a line that describes
     *     the subject, the works before, itself and after in a chronology, which then are the lines, blank ones included)
     * @param value all the words beside the label, notes in parentheses included
     * @param lines the value line by line (continuation lines, line breaks, list items), in order; one for a plain value
     */
    public record Field(Optional<Passage> group, Passage label, Passage value, List<Passage> lines) {
        public Field {
            Objects.requireNonNull(group);
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
            lines = List.copyOf(lines);
        }

        /** The place of the whole row, label and value. */
        public Span span() {
            return label.span().cover(value.span());
        }
    }
}
