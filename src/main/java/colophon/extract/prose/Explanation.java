package colophon.extract.prose;

import colophon.article.Span;
import colophon.claim.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a sentence was read: what it mentions, which rules fitted and what came of each.
 *
 * @param sentence the words
 * @param span their place in the article
 * @param section what the section is taken for: {@code lead}, {@code plot}, {@code reception}…
 * @param mentions the mentions in order
 * @param fits the rules that fitted, in order
 */
public record Explanation(String sentence, Span span, String section, List<Named> mentions, List<RuleFit> fits) {
    public Explanation {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(span);
        Objects.requireNonNull(section);
        mentions = List.copyOf(mentions);
        fits = List.copyOf(fits);
    }

    /**
     * A mention.
     *
     * @param words the words that name it
     * @param sort what sort of thing they name: {@code name}, {@code title}, {@code award}, {@code time}…
     */
    public record Named(String words, String sort) {
        public Named {
            Objects.requireNonNull(words);
            Objects.requireNonNull(sort);
        }
    }

    /**
     * A rule that fitted.
     *
     * @param rule its id
     * @param words the words that its pattern covers; those of the sentence for what is read without a pattern
     * @param heldBack why it states nothing, if it does not: the guard, the section, or what is missing
     * @param claims what was stated
     */
    public record RuleFit(String rule, String words, Optional<String> heldBack, List<Claim> claims) {
        public RuleFit {
            Objects.requireNonNull(rule);
            Objects.requireNonNull(words);
            Objects.requireNonNull(heldBack);
            claims = List.copyOf(claims);
        }
    }
}
