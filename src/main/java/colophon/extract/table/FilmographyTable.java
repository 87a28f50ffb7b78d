package colophon.extract.table;

import colophon.article.Block.Cell;
import colophon.article.Passage;
import colophon.claim.Claim;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardLineReader;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardSetting;
import colophon.extract.credit.CellWorks;
import colophon.extract.credit.Characters;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables of a person's works: films, series, plays with the person's role or credits, and the awards in the notes. The
 * facts are those of the works.
 */
final class FilmographyTable implements TableFacts {
    private static final String RULE = "table.filmography";
    private static final PropertyId INSTANCE_OF = PropertyId.of("P31");
    private static final PropertyId PUBLISHED = PropertyId.of("P577");
    private static final PropertyId CHARACTER = PropertyId.of("P453");
    private static final PropertyId SERIES = PropertyId.of("P179");
    private static final Map<Column, PropertyId> MARKED = Map.of(
            Column.DIRECTOR, PropertyId.of("P57"),
            Column.WRITER, PropertyId.of("P58"),
            Column.PRODUCER, PropertyId.of("P162"),
            Column.COMPOSER, PropertyId.of("P86"),
            Column.EDITOR, PropertyId.of("P1040"),
            Column.CINEMATOGRAPHER, PropertyId.of("P344"));
    private static final Set<String> YES = Set.of("yes", "y", "\u2713", "\u2714", "x", "\u2022", "\u25cf");

    private final WorkHeadings headings = WorkHeadings.load();
    private final Credits credits = Credits.load();
    private final CellDates dates = new CellDates();

    @Override
    public String name() {
        return "filmography";
    }

    @Override
    public boolean reads(TablePlace place, Layout layout) {
        boolean figures =
                layout.columns().stream().filter(c -> c == Column.FIGURE).count() > 1;
        boolean role = layout.has(Column.ROLE)
                || layout.has(Column.CREDIT)
                || layout.has(Column.NOTES)
                || MARKED.keySet().stream().anyMatch(layout::has);
        return place.subject().type().isAgent() && layout.has(Column.WORK) && role && !figures;
    }

    @Override
    public void read(TablePlace place, Layout layout, ClaimSink claims) {
        String header = layout.headers().get(layout.columns().indexOf(Column.WORK));
        AwardLineReader lines = new AwardLineReader(place.names());
        for (Layout.Line line : layout.lines()) {
            List<Passage> above = new java.util.ArrayList<>(place.headings());
            line.group().ifPresent(above::add);
            WorkHeadings.WorkKind kind = headings.kind(above, header);
            Optional<Mention> work = layout.words(line, Column.WORK).flatMap(w -> CellWorks.read(w, kind.type()));
            if (work.isPresent() && work.get() instanceof Mention.Page page && kind.type() != EntityType.THING) {
                new RowReader(place, layout, line, kind, page, lines, claims).read();
            }
        }
    }

    /** Reads one row. */
    private final class RowReader {
        private final TablePlace place;
        private final Layout layout;
        private final Layout.Line line;
        private final WorkHeadings.WorkKind kind;
        private final Mention.Page work;
        private final AwardLineReader lines;
        private final ClaimSink claims;
        private final Evidence evidence;
        private final String notes;

        RowReader(
                TablePlace place,
                Layout layout,
                Layout.Line line,
                WorkHeadings.WorkKind kind,
                Mention.Page work,
                AwardLineReader lines,
                ClaimSink claims) {
            this.place = place;
            this.layout = layout;
            this.line = line;
            this.kind = kind;
            this.work = work;
            this.lines = lines;
            this.claims = claims;
            this.evidence = place.evidence(line, RULE);
            this.notes = (words(Column.NOTES) + " " + words(Column.EPISODE)).toLowerCase(Locale.ROOT);
        }

        void read() {
            if (notes.contains("post-production")
                    || notes.contains("filming")
                    || notes.contains("announced")
                    || notes.contains("pre-production")
                    || notes.contains("deleted scene")
                    || notes.contains("scenes deleted")) {
                return;
            }
            kindAndYear();
            credits();
            awards();
        }

        private void kindAndYear() {
            boolean other = notes.contains("tv")
                    || notes.contains("television")
                    || notes.contains("short")
                    || notes.contains("video")
                    || notes.contains("documentary")
                    || notes.contains("unreleased")
                    || notes.contains("segment")
                    || notes.contains("episode");
            if (!other && kind.type() == EntityType.MOVIE) {
                kind.label()
                        .ifPresent(label -> state(
                                work,
                                INSTANCE_OF,
                                new Value.Item<>(Mention.named(label, EntityType.CONCEPT)),
                                List.of()));
            }
            boolean film =
                    kind.type() == EntityType.MOVIE && !notes.contains("episode") && !notes.contains("unreleased")
                            || isTelevisionFilm();
            if (film) {
                year().ifPresent(year -> state(work, PUBLISHED, new Value.Time<>(year), List.of()));
            }
        }

        private boolean isTelevisionFilm() {
            return kind.type() == EntityType.TV_SERIES
                    && (notes.strip().startsWith("movie")
                            || notes.contains("tv movie")
                            || notes.contains("tv film")
                            || notes.contains("television movie")
                            || notes.contains("television film")
                            || notes.contains("miniseries")
                            || notes.contains("mini-series"));
        }

        /** The year of the row where it is one year and no span of years. */
        private Optional<PartialDate> year() {
            return layout.words(line, Column.YEAR)
                    .or(() -> layout.words(line, Column.DATE))
                    .filter(w -> w.text().chars().filter(Character::isDigit).count() == 4 || layout.has(Column.DATE))
                    .flatMap(dates::read);
        }

        private void credits() {
            Set<PropertyId> properties = new LinkedHashSet<>();
            for (int i = 0;
                    i < layout.columns().size() && i < line.row().cells().size();
                    i++) {
                PropertyId property = MARKED.get(layout.columns().get(i));
                String words =
                        line.row().cells().get(i).passage().text().strip().toLowerCase(Locale.ROOT);
                if (property != null && YES.contains(words)) {
                    properties.add(property);
                }
            }
            layout.words(line, Column.CREDIT)
                    .flatMap(w -> credits.read(w.text()))
                    .ifPresent(properties::addAll);
            Optional<Passage> role = layout.words(line, Column.ROLE);
            Optional<Set<PropertyId>> credited = role.flatMap(w -> credits.read(w.text()));
            credited.ifPresent(properties::addAll);
            for (PropertyId property : properties) {
                if (!property.equals(Credits.CAST_MEMBER) || work.type() == EntityType.MOVIE) {
                    state(work, property, new Value.Item<>(place.subject()), List.of());
                }
            }
            if (role.isPresent() && credited.isEmpty() && isActor()) {
                acted(role.get());
            }
        }

        /** A role on a person's page is one played, but for a band's or company's page. */
        private boolean isActor() {
            return place.subject().type() == EntityType.PERSON;
        }

        private void acted(Passage role) {
            List<Mention> characters = Characters.read(role, work.title());
            boolean named = !characters.isEmpty();
            if (!named && work.type() != EntityType.MOVIE) {
                return;
            }
            List<Qualifier<Mention>> qualifiers = characters.stream()
                    .map(c -> new Qualifier<>(CHARACTER, (Value<Mention>) new Value.Item<>(c)))
                    .toList();
            state(work, Credits.CAST_MEMBER, new Value.Item<>(place.subject()), qualifiers);
            if (named) {
                episode().ifPresent(episode -> {
                    state(episode, Credits.CAST_MEMBER, new Value.Item<>(place.subject()), qualifiers);
                    state(episode, SERIES, new Value.Item<>(work), List.of());
                });
            }
        }

        /** The one episode that the row names in quotes, of a series. */
        private Optional<Mention> episode() {
            Optional<Passage> cell = layout.words(line, Column.EPISODE)
                    .or(() -> layout.words(line, Column.NOTES)
                            .filter(w -> w.text().toLowerCase(Locale.ROOT).startsWith("episode")));
            return kind.type() != EntityType.TV_SERIES ? Optional.empty() : cell.flatMap(w -> Episodes.read(w, work));
        }

        private void awards() {
            List<Passage> cellLines =
                    layout.cell(line, Column.NOTES).map(Cell::lines).orElse(List.of());
            boolean maker = words(Column.PRODUCER).equalsIgnoreCase("yes")
                    || (words(Column.ROLE) + words(Column.CREDIT) + notes)
                            .toLowerCase(Locale.ROOT)
                            .contains("producer");
            AwardSetting setting = year().map(AwardSetting.NONE::withDate).orElse(AwardSetting.NONE);
            for (Passage cellLine : cellLines) {
                Passage words = cellLine.strip();
                if (lines.startsWithAward(words)) {
                    for (AwardEntry entry : lines.read(words, setting.withResult(Result.WON))) {
                        place.page().state(maker ? entry.asMaker() : entry, Optional.of(work), evidence, claims);
                    }
                }
            }
        }

        private String words(Column column) {
            return layout.words(line, column).map(Passage::text).orElse("");
        }

        private void state(
                Mention subject, PropertyId property, Value<Mention> value, List<Qualifier<Mention>> qualifiers) {
            claims.accept(new Claim(subject, property, value, qualifiers, Rank.NORMAL, evidence));
        }
    }
}
