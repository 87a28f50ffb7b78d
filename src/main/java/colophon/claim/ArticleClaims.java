package colophon.claim;

import java.util.List;
import java.util.Objects;

/**
 * All that was read from one article.
 *
 * @param article the article
 * @param subject the mention of what the article is about, with the type that the article proves
 * @param claims what it says, in reading order
 */
public record ArticleClaims(SourceArticle article, Mention.Page subject, List<Claim> claims) {
    public ArticleClaims {
        Objects.requireNonNull(article);
        Objects.requireNonNull(subject);
        claims = List.copyOf(claims);
    }
}
