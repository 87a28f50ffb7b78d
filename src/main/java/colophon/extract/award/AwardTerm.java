package colophon.extract.award;

import colophon.article.Passage;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that name an award, a category or an awarding body, with the page that they link to.
 *
 * @param text the words
 * @param target the title of the page linked to, where there is one link
 */
public record AwardTerm(String text, Optional<String> target) {
    /** No words. */
    public static final AwardTerm NONE = new AwardTerm("", Optional.empty());

    public AwardTerm {
        Objects.requireNonNull(target);
        text = text.strip();
    }

    /** Words without a link. */
    public static AwardTerm of(String text) {
        return new AwardTerm(text, Optional.empty());
    }

    /** The words of a passage with the target of its first link. */
    public static AwardTerm of(Passage passage) {
        return new AwardTerm(
                passage.text(), passage.links().stream().findFirst().map(colophon.article.Link::target));
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
