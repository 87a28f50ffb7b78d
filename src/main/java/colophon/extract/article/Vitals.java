package colophon.extract.article;

import colophon.claim.Claim;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One is born and dies once: where the box of an article dates it, a sentence that dates it otherwise speaks of somebody else.
 */
final class Vitals {
    private static final Set<PropertyId> ONCE = Set.of(PropertyId.of("P569"), PropertyId.of("P570"));
    private static final String BOX = "infobox.";

    private Vitals() {}

    /** The claims of an article without those that contradict its box so. */
    static List<Claim> settled(List<Claim> claims, Mention.Page subject) {
        List<Claim> boxed = claims.stream()
                .filter(c -> isOnce(c, subject) && c.evidence().rule().startsWith(BOX))
                .toList();
        return boxed.isEmpty()
                ? claims
                : claims.stream()
                        .filter(c -> !isOnce(c, subject) || agrees(c, boxed))
                        .toList();
    }

    private static boolean isOnce(Claim claim, Mention.Page subject) {
        return ONCE.contains(claim.property()) && claim.subject().equals(subject);
    }

    private static boolean agrees(Claim claim, List<Claim> boxed) {
        Optional<PartialDate> date = date(claim);
        List<Claim> same = boxed.stream()
                .filter(b -> b.property().equals(claim.property()))
                .toList();
        return same.isEmpty()
                || date.isEmpty()
                || same.stream()
                        .anyMatch(b -> date(b).filter(date.get()::agreesWith).isPresent());
    }

    private static Optional<PartialDate> date(Claim claim) {
        return claim.value() instanceof Value.Time<Mention> time ? Optional.of(time.date()) : Optional.empty();
    }
}
