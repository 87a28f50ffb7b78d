package colophon.extract.prose.mention;

import colophon.claim.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of an award, prize or list as a sentence gives it.
 *
 * @param body the award or who gives it, without year: {@code Academy Award}; empty where only a category stands
 * @param category {@code Best Actress}; empty where none stands
 * @param link the title of the page that the name is linked to
 * @param date the year written before or in the name
 * @param festival the event where it is given, where written after ("at the Sundance Film Festival")
 * @param list whether it is a list, poll or selection
 * @param plural whether the name is in the plural ("Academy Awards")
 */
public record AwardPhrase(
        String body,
        String category,
        Optional<String> link,
        Optional<PartialDate> date,
        Optional<String> festival,
        boolean list,
        boolean plural) {
    public AwardPhrase {
        Objects.requireNonNull(link);
        Objects.requireNonNull(date);
        Objects.requireNonNull(festival);
        if (body.isBlank() && category.isBlank()) {
            throw new IllegalArgumentException("an award has a name or a category");
        }
    }
}
