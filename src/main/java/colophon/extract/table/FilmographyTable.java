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
import colophon.extract.award.Honorees;
import colophon.extract.credit.CellWorks;
import colophon.extract.credit.Characters;
import colophon.extract.credit.Credits;
import colophon.extract.credit.WorkHeadings;
import colophon.extract.value.WordSet;
import colophon.extract.worklist.HeadedWorks;
import java.util.ArrayList;
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
    private static final WordSet YES = WordSet.of("yes", "y", "\u2713", "\u2714", "x", "\u2022", "\u25cf");
    private static final Set<EntityType> MADE_BY_FEW = Set.of(EntityType.MOVIE, EntityType.PLAY);

    private final WorkHeadings headings = WorkHeadings.load();
    private final Credits credits = Credits.load();
    private final HeadedWorks headed = new HeadedWorks();
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
        boolean shaped = role && !figures
                || (layout.has(Column.YEAR) || layout.has(Column.DATE)) && headed.areListed(place.headings());
        return place.subject().type().isAgent() && layout.has(Column.WORK) && shaped;
    }

    @Override
    public void read(TablePlace place, Layout layout, ClaimSink claims) {
        String header = layout.headers().get(layout.columns().indexOf(Column.WORK));
        AwardLineReader lines = new AwardLineReader(place.names());
        boolean told = layout.has(Column.ROLE)
                || layout.has(Column.CREDIT)
                || MARKED.keySet().stream().anyMatch(c -> isMarked(layout, c));
        for (Layout.Line line : layout.lines()) {
            List<Passage> above = new ArrayList<>(place.headings());
            line.group().ifPresent(above::add);
            Optional<HeadedWorks.Part> part = told || above.isEmpty()
                    ? Optional.empty()
                    : headed.part(place.context(), above, headings.find(header), notes(layout, line, lines));
            WorkHeadings.WorkKind kind = part.map(HeadedWorks.Part::kind).orElseGet(() -> headings.kind(above, header));
            Optional<Mention> work = layout.words(line, Column.WORK).flatMap(w -> CellWorks.read(w, kind.type()));
            if (work.isPresent() && work.get() instanceof Mention.Page page && kind.type() != EntityType.THING) {
                new RowReader(place, layout, line, kind, page, part, lines, claims).read();
            }
        }
    }

    /** The lines of a row's notes that tell of no award. */
    private static List<Passage> notes(Layout layout, Layout.Line line, AwardLineReader awards) {
        return layout.cell(line, Column.NOTES).map(Cell::lines).orElse(List.of()).stream()
                .map(Passage::strip)
                .filter(n -> !awards.startsWithAward(n))
                .toList();
    }

    /** Whether a column says yes or no for each work, rather than who the maker was. */
    private static boolean isMarked(Layout layout, Column column) {
        return layout.lines().stream()
                .flatMap(l -> layout.words(l, column).stream())
                .anyMatch(w -> YES.has(w.text().toLowerCase(Locale.ROOT)));
    }

    /** Reads one row. */
    private final class RowReader {
        private final TablePlace place;
        private final Layout layout;
        private final Layout.Line line;
        private final WorkHeadings.WorkKind kind;
        private final Mention.Page work;
        private final Optional<HeadedWorks.Part> part;
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
                Optional<HeadedWorks.Part> part,
                AwardLineReader lines,
                ClaimSink claims) {
            this.place = place;
            this.layout = layout;
            this.line = line;
            this.kind = kind;
            this.work = work;
            this.part = part;
            this.lines = lines;
            this.claims = claims;
            this.evidence = place.evidence(line, RULE);
            this.notes = (words(Column.NOTES) + " " + words(Column.EPISODE)).toLowerCase(Locale.ROOT);
        }

        void read() {
            if (notes.contains("post-production")
                    || notes.startsWith("filming")
                    || notes.startsWith("announced")
                    || notes.contains("pre-production")
                    || notes.contains("deleted scene")
                    || notes.contains("scenes deleted")
                    || part.isPresent() && !part.get().made()) {
                return;
            }
            kindAndYear();
            credits();
            makers();
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
            if (!other && kind.type() == EntityType.MOVIE || part.isPresent()) {
                kind.label()
                        .ifPresent(label -> state(
                                work,
                                INSTANCE_OF,
                                new Value.Item<>(Mention.named(label, EntityType.CONCEPT)),
                                List.of()));
            }
            boolean film =
                    kind.type() == EntityType.MOVIE && !notes.contains("episode") && !notes.contains("unreleased")
                            || isTelevisionFilm()
                            || part.isPresent() && part.get().dated();
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
                if (property != null && YES.has(words)) {
                    properties.add(property);
                }
            }
            layout.words(line, Column.CREDIT)
                    .flatMap(w -> credits.read(w.text()))
                    .ifPresent(properties::addAll);
            part.map(HeadedWorks.Part::properties).ifPresent(properties::addAll);
            Optional<Passage> role =
                    layout.words(line, Column.ROLE).filter(w -> w.text().chars().anyMatch(Character::isLetterOrDigit));
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

        /** Who else made the work, where columns name them. */
        private void makers() {
            if (!MADE_BY_FEW.contains(work.type()) || notes.contains("episode")) {
                return;
            }
            for (int i = 0;
                    i < layout.columns().size() && i < line.row().cells().size();
                    i++) {
                Column column = layout.columns().get(i);
                PropertyId property = column == Column.CO_CAST ? Credits.CAST_MEMBER : MARKED.get(column);
                if (property != null && !isMarked(layout, column)) {
                    Honorees.Found found = new Honorees.Found();
                    Passage names = line.row().cells().get(i).passage().strip();
                    new Honorees(place.names()).read(names, found);
                    found.people().stream()
                            .filter(p -> p.type() == EntityType.PERSON)
                            .forEach(p -> state(work, property, new Value.Item<>(p), List.of()));
                }
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
