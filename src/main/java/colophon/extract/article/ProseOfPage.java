package colophon.extract.article;

import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.value.WordSet;
import java.util.Objects;

/**
 * What the rules for sentences state of a page, but for a film's awards for categories: those are read in rows, with the
 * people named for each, and a rule that sees one of a row would state it for the wrong ones.
 */
record ProseOfPage(FactExtractor prose) implements FactExtractor {
    private static final WordSet AWARDS = WordSet.of("P166", "P1411");

    ProseOfPage {
        Objects.requireNonNull(prose);
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        EntityType type = context.topic().type();
        boolean film = type == EntityType.MOVIE || type == EntityType.TV_SERIES;
        prose.extract(context, film ? claim -> pass(claim, claims) : claims);
    }

    private static void pass(Claim claim, ClaimSink claims) {
        boolean category = AWARDS.has(claim.property().value())
                && claim.value() instanceof Value.Item<?> item
                && isOfCategory(claim, item);
        if (!category) {
            claims.accept(claim);
        }
    }

    private static boolean isOfCategory(Claim claim, Value.Item<?> item) {
        String name = item.thing() instanceof colophon.claim.Mention mention ? mention.name() : "";
        return claim.evidence().rule().startsWith("prose.award")
                && (name.contains(" for ") || (" " + name).contains(" Best "));
    }
}
