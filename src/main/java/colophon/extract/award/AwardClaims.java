package colophon.extract.award;

import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns an {@link AwardFact} into claims: each recipient has the award with the work it was for, and the work has it with
 * its winners.
 */
public final class AwardClaims {
    private static final PropertyId POINT_IN_TIME = PropertyId.of("P585");
    private static final PropertyId FOR_WORK = PropertyId.of("P1686");
    private static final PropertyId WINNER = PropertyId.of("P1346");
    private static final PropertyId CONFERRED_BY = PropertyId.of("P1027");
    private static final PropertyId VOTES = PropertyId.of("P1111");

    private AwardClaims() {}

    /** Gives the claims of a fact to the sink: those about its recipients first, then those about its work. */
    public static void emit(AwardFact fact, ClaimSink claims) {
        for (Mention recipient : fact.recipients()) {
            List<Qualifier<Mention>> qualifiers = shared(fact);
            fact.work().ifPresent(work -> qualifiers.add(item(FOR_WORK, work)));
            claims.accept(claim(recipient, fact, qualifiers));
        }
        fact.work().ifPresent(work -> {
            List<Qualifier<Mention>> qualifiers = shared(fact);
            if (fact.outcome() == Outcome.WON) {
                fact.recipients().forEach(winner -> qualifiers.add(item(WINNER, winner)));
            }
            claims.accept(claim(work, fact, qualifiers));
        });
    }

    private static List<Qualifier<Mention>> shared(AwardFact fact) {
        List<Qualifier<Mention>> qualifiers = new ArrayList<>();
        fact.date().ifPresent(date -> qualifiers.add(new Qualifier<>(POINT_IN_TIME, new Value.Time<>(date))));
        fact.conferredBy().ifPresent(body -> qualifiers.add(item(CONFERRED_BY, body)));
        fact.votes()
                .ifPresent(votes -> qualifiers.add(new Qualifier<>(
                        VOTES,
                        new Value.Quantity<>(
                                BigDecimal.valueOf(votes), Optional.empty(), Optional.empty(), Optional.empty()))));
        return qualifiers;
    }

    private static Claim claim(Mention subject, AwardFact fact, List<Qualifier<Mention>> qualifiers) {
        Mention award = fact.awardTitle()
                .map(title -> Mention.linked(fact.award(), title, EntityType.AWARD))
                .orElseGet(() -> Mention.named(fact.award(), EntityType.AWARD));
        return new Claim(
                subject, fact.outcome().property(), new Value.Item<>(award), qualifiers, Rank.NORMAL, fact.evidence());
    }

    private static Qualifier<Mention> item(PropertyId property, Mention thing) {
        return new Qualifier<>(property, new Value.Item<>(thing));
    }
}
