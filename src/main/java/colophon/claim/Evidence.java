package colophon.claim;

import colophon.article.Span;
import java.util.Objects;

/**
 * The sentence, row or line that says a claim.
 *
 * @param span its place in the article's text, in code points
 * @param exact the words there, exactly
 * @param prefix some words before, for finding the place again in a changed text
 * @param suffix some words after
 * @param rule the id of the extraction rule that read it, such as {@code infobox.author}
 */
public record Evidence(Span span, String exact, String prefix, String suffix, String rule) {
    public Evidence {
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
        Objects.requireNonNull(rule);
        if (exact.codePointCount(0, exact.length()) != span.length()) {
            throw new IllegalArgumentException("the quote is not as long as its span: " + exact);
        }
    }
}
