package colophon.extract.list;

import colophon.article.Passage;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.NotValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cast lists of films, series, plays, radio and games: who plays whom, in order of billing. A list under another
 * heading counts where most of its lines say "X as Y". Immutable.
 */
public final class CastListExtractor implements FactExtractor {
    private static final String RULE = "list.cast";
    private static final PropertyId CAST = PropertyId.of("P161");
    private static final PropertyId ROLE = PropertyId.of("P453");
    private static final PropertyId ORDER = PropertyId.of("P1545");
    private static final PropertyId CHARACTERS = PropertyId.of("P674");
    private static final int FEWEST_LINES = 3;
    private static final Set<EntityType> PERFORMED = EnumSet.of(
            EntityType.MOVIE,
            EntityType.TV_SERIES,
            EntityType.TV_EPISODE,
            EntityType.PLAY,
            EntityType.RADIO_SERIES,
            EntityType.VIDEO_GAME);

    private final SectionRoles roles;
    private final NotValues notValues;

    /** An extractor with the packed vocabularies. */
    public CastListExtractor(SectionRoles roles, NotValues notValues) {
        this.roles = roles;
        this.notValues = notValues;
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        if (!PERFORMED.contains(context.topic().type())) {
            return;
        }
        int order = 0;
        for (PlacedList list : PlacedList.of(context.article(), roles)) {
            List<Passage> lines = list.lines();
            boolean cast = list.role() == SectionRole.CAST;
            if (cast || isCast(list, lines)) {
                for (Passage line : lines) {
                    order = line(line, cast, order, context, claims);
                }
            }
        }
    }

    private static boolean isCast(PlacedList list, List<Passage> lines) {
        SectionRole role = list.role();
        boolean possible = role == SectionRole.OTHER
                || role == SectionRole.CHARACTERS
                || role == SectionRole.PRODUCTION
                || role == SectionRole.LEAD
                || role == SectionRole.PLOT;
        long telling = lines.stream().filter(CastLine::isTelling).count();
        return possible && telling >= FEWEST_LINES && 3 * telling >= 2 * lines.size();
    }

    private int line(Passage line, boolean castList, int order, ExtractionContext context, ClaimSink claims) {
        Optional<CastLine> read = CastLine.read(line, castList, notValues);
        Fate fate = read.isPresent() ? Fate.TYPED : Fate.REJECTED;
        context.account()
                .record(new FieldOutcome(
                        "list",
                        "cast",
                        line.text(),
                        line.span(),
                        fate,
                        read.isPresent() ? "P161" : "no actor found in it"));
        if (read.isEmpty()) {
            return order;
        }
        state(read.get(), order + 1, context, context.evidence(line.span(), RULE), claims);
        return order + 1;
    }

    private static void state(
            CastLine line, int order, ExtractionContext context, Evidence evidence, ClaimSink claims) {
        Mention subject = context.topic().subject();
        Mention actor = line.actorLink()
                .map(l -> Mention.linked(line.actor(), l.target(), EntityType.PERSON))
                .orElseGet(() -> Mention.named(line.actor(), EntityType.PERSON));
        List<Qualifier<Mention>> qualifiers = new ArrayList<>();
        Optional<Mention> character = character(line, context);
        character.ifPresent(c -> qualifiers.add(new Qualifier<>(ROLE, new Value.Item<>(c))));
        qualifiers.add(new Qualifier<>(ORDER, new Value.Plain<>(String.valueOf(order))));
        claims.accept(new Claim(subject, CAST, new Value.Item<>(actor), qualifiers, Rank.NORMAL, evidence));
        character
                .filter(c -> Character.isUpperCase(c.name().codePointAt(0)))
                .ifPresent(c -> claims.accept(
                        new Claim(subject, CHARACTERS, new Value.Item<>(c), List.of(), Rank.NORMAL, evidence)));
    }

    /** A linked role can be a real person or a character; an unlinked one is a character of this article. */
    private static Optional<Mention> character(CastLine line, ExtractionContext context) {
        String name = line.role();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String language = context.article().source().language();
        return Optional.of(line.roleLink()
                .filter(l -> l.target().indexOf('#') < 0)
                .map(l -> (Mention) Mention.linked(name, l.target(), EntityType.THING))
                .orElseGet(() -> context.local(
                        "character", name, name, Optional.empty(), name, language, EntityType.CHARACTER)));
    }
}
