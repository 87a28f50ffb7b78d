package colophon.extract.account;

import colophon.article.Span;
import java.util.Objects;

/**
 * What became of one value of a box or of one row of a table.
 *
 * @param part what it is a part of: {@code infobox}, {@code table}, {@code list}
 * @param label the printed label of the field, or the table's caption or heading
 * @param words the value as printed
 * @param span its place in the article's text
 * @param fate what became of it
 * @param reason why, or which properties it gave, parted by spaces; never empty
 */
public record FieldOutcome(String part, String label, String words, Span span, Fate fate, String reason) {
    /** What can become of a value. */
    public enum Fate {
        /** It became typed claims. */
        TYPED,
        /** It has no typed form in the graph; its words stay part of the article's text. */
        KEPT,
        /** It should have become a claim and did not. */
        REJECTED
    }

    public FieldOutcome {
        Objects.requireNonNull(part);
        Objects.requireNonNull(label);
        Objects.requireNonNull(words);
        Objects.requireNonNull(span);
        Objects.requireNonNull(fate);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("every outcome has a reason");
        }
    }
}
