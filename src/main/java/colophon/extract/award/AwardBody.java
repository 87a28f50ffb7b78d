package colophon.extract.award;

import colophon.claim.Mention;
import java.util.Objects;
import java.util.Optional;

/**
 * A family of awards, or the festival or society that gives them.
 *
 * @param award the singular that a category is joined to ({@code Academy Award}); of a festival its own name
 * @param kind what it is
 * @param conferredBy who confers it, where known
 */
record AwardBody(String award, Kind kind, Optional<Mention> conferredBy) {
    /** What gives the award. */
    enum Kind {
        /** A named award: "Academy Award". */
        AWARD,
        /** A society that gives an award of its name: "New York Film Critics Circle Award". */
        CRITICS,
        /** A festival, whose prizes have names of their own. */
        FESTIVAL
    }

    AwardBody {
        Objects.requireNonNull(award);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(conferredBy);
    }

    /** The name without its prize noun: {@code Academy}, {@code BAFTA}. */
    String stem() {
        for (String noun : new String[] {" Award", " Prize", " Medal", " Trophy"}) {
            if (award.endsWith(noun)) {
                return award.substring(0, award.length() - noun.length());
            }
        }
        return award;
    }
}
