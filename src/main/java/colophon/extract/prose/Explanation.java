package colophon.extract.prose;

import colophon.claim.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a sentence was read: what it mentions, which rule fitted and what came of it.
 *
 * @param sentence the words
 * @param mentions the mentions in order, each with its sort
 * @param rule the rule that fitted; empty where none did
 * @param guard the guard that held the rule back, if one did
 * @param claims what was stated
 */
public record Explanation(
        String sentence, List<String> mentions, Optional<String> rule, Optional<String> guard, List<Claim> claims) {
    public Explanation {
        Objects.requireNonNull(sentence);
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(guard);
        claims = List.copyOf(claims);
    }
}
