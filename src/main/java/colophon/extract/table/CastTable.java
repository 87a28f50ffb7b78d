package colophon.extract.table;

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
import colophon.extract.award.Honorees;
import colophon.extract.credit.Characters;
import colophon.extract.credit.Credits;
import java.util.List;
import java.util.Optional;

/** Tables of a work's cast: actors and their characters, in either order. */
final class CastTable implements TableFacts {
    private static final String RULE = "table.cast";
    private static final PropertyId CHARACTER = PropertyId.of("P453");

    @Override
    public String name() {
        return "cast";
    }

    @Override
    public boolean reads(TablePlace place, Layout layout) {
        long actors =
                layout.columns().stream().filter(c -> c == actorColumn(layout)).count();
        return place.subject().type().isWork() && actors == 1 && roleColumn(layout) != Column.OTHER;
    }

    private static Column actorColumn(Layout layout) {
        return layout.has(Column.ACTOR) ? Column.ACTOR : Column.CO_CAST;
    }

    private static Column roleColumn(Layout layout) {
        return layout.has(Column.ROLE) ? Column.ROLE : layout.has(Column.NAME) ? Column.NAME : Column.OTHER;
    }

    @Override
    public void read(TablePlace place, Layout layout, ClaimSink claims) {
        Honorees people = new Honorees(place.names());
        for (Layout.Line line : layout.lines()) {
            Optional<Passage> actor = layout.words(line, actorColumn(layout));
            Optional<Passage> role = layout.words(line, roleColumn(layout));
            if (actor.isPresent() && role.isPresent()) {
                Honorees.Found found = new Honorees.Found();
                people.read(actor.get(), found);
                state(place, line, found, role.get(), claims);
            }
        }
    }

    private static void state(
            TablePlace place, Layout.Line line, Honorees.Found found, Passage role, ClaimSink claims) {
        Evidence evidence = place.evidence(line, RULE);
        List<Qualifier<Mention>> qualifiers = Characters.read(
                        role, place.subject().title())
                .stream()
                .map(c -> new Qualifier<>(CHARACTER, (Value<Mention>) new Value.Item<>(c)))
                .toList();
        for (Mention person : found.people()) {
            if (person.type() == EntityType.PERSON) {
                claims.accept(new Claim(
                        place.subject(),
                        Credits.CAST_MEMBER,
                        new Value.Item<>(person),
                        qualifiers,
                        Rank.NORMAL,
                        evidence));
            }
        }
    }
}
