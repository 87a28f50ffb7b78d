package colophon.article;

import java.util.Objects;

/**
 * A link from words of an article to a page outside the encyclopedia.
 *
 * @param span the linked words
 * @param href the absolute address as the page gives it
 */
public record ExternalLink(Span span, String href) {
    public ExternalLink {
        Objects.requireNonNull(span);
        Objects.requireNonNull(href);
    }
}
