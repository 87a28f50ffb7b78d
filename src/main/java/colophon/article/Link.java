package colophon.article;

import java.util.Objects;

/**
 * A link from words of an article to another page of the same encyclopedia.
 *
 * @param span the linked words
 * @param target the title of the page linked to, spaces for underscores, without fragment; a page need not exist
 */
public record Link(Span span, String target) {
    public Link {
        Objects.requireNonNull(span);
        if (target.isBlank()) {
            throw new IllegalArgumentException("a link needs a target");
        }
    }
}
