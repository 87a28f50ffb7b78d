package colophon.extract.table;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.award.Honorees;
import colophon.extract.credit.CellWorks;
import java.util.List;
import java.util.Optional;

/** Tables of the songs that a person performed, each on an album: "Title" and "Track(s)". */
final class TrackTable implements TableFacts {
    private static final String RULE = "table.track";
    private static final PropertyId INSTANCE_OF = PropertyId.of("P31");
    private static final PropertyId PERFORMER = PropertyId.of("P175");
    private static final PropertyId PART_OF = PropertyId.of("P361");
    private static final int LONGEST = 120;

    @Override
    public String name() {
        return "tracks";
    }

    @Override
    public boolean reads(TablePlace place, Layout layout) {
        return place.subject().type().isAgent()
                && layout.has(Column.TRACK)
                && layout.has(Column.WORK)
                && place.isUnder("discography", "soundtrack", "music", "song", "single", "album");
    }

    @Override
    public void read(TablePlace place, Layout layout, ClaimSink claims) {
        Honorees people = new Honorees(place.names());
        for (Layout.Line line : layout.lines()) {
            Optional<Mention> album =
                    layout.words(line, Column.WORK).flatMap(w -> CellWorks.read(w, EntityType.MUSIC_ALBUM));
            if (album.isPresent() && album.get() instanceof Mention.Page page) {
                state(
                        page,
                        INSTANCE_OF,
                        Mention.named("album", EntityType.CONCEPT),
                        place.evidence(line, RULE),
                        claims);
                layout.cell(line, Column.TRACK)
                        .ifPresent(c -> c.lines().forEach(t -> track(place, line, page, t.strip(), people, claims)));
            }
        }
    }

    private static void track(
            TablePlace place, Layout.Line line, Mention.Page album, Passage words, Honorees people, ClaimSink claims) {
        int end = words.text().indexOf('"', 1);
        if (end < 2 || end > LONGEST || words.text().charAt(0) != '"') {
            return;
        }
        Mention song = song(words.part(1, end).strip(), album);
        Evidence evidence = place.evidence(line, RULE);
        state(song, INSTANCE_OF, Mention.named("song", EntityType.CONCEPT), evidence, claims);
        state(song, PERFORMER, place.subject(), evidence, claims);
        Passage rest = words.part(end + 1, words.text().length()).strip();
        if (rest.text().startsWith("with ")) {
            Honorees.Found found = new Honorees.Found();
            people.read(rest.part("with ".length(), rest.text().length()).strip(), found);
            found.people().forEach(p -> state(song, PERFORMER, p, evidence, claims));
        }
        state(song, PART_OF, album, evidence, claims);
    }

    private static Mention song(Passage title, Mention.Page album) {
        Optional<Link> link = title.links().stream().findFirst();
        return link.map(l -> (Mention) Mention.linked(title.text(), l.target(), EntityType.MUSIC_COMPOSITION))
                .orElseGet(() -> new Mention.Local(
                        album.title(),
                        "song/" + title.text().replace('/', '\u2215'),
                        title.text(),
                        "en",
                        EntityType.MUSIC_COMPOSITION));
    }

    private static void state(
            Mention subject, PropertyId property, Mention value, Evidence evidence, ClaimSink claims) {
        claims.accept(new Claim(subject, property, new Value.Item<>(value), List.of(), Rank.NORMAL, evidence));
    }
}
