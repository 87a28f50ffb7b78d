package colophon.extract.table;

import colophon.article.Block.Cell;
import colophon.article.Passage;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardLineReader;
import colophon.extract.award.AwardName;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardResults;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardSetting;
import colophon.extract.award.AwardSettings;
import colophon.extract.award.AwardTerm;
import colophon.extract.award.Honorees;
import colophon.extract.credit.CellWorks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tables of awards and nominations: year, award, category, recipient, work and result in any order, with merged cells and
 * rows that name the awarding body for those below.
 */
final class AccoladeTable implements TableFacts {
    private static final String RULE = "table.award";

    private final AwardNames awards = AwardNames.standard();
    private final AwardResults results = AwardResults.standard();
    private final AwardSettings settings = new AwardSettings();
    private final CellDates dates = new CellDates();

    @Override
    public String name() {
        return "accolades";
    }

    @Override
    public boolean reads(TablePlace place, Layout layout) {
        boolean result = resultColumn(layout) >= 0 || layout.has(Column.NOMINATION) || layout.has(Column.WIN);
        boolean under = place.isUnder("award", "accolade", "nomination", "honour", "honor", "recognition", "oscar")
                || place.setting().result().isPresent();
        boolean award = layout.has(Column.AWARD) || layout.has(Column.CATEGORY) || layout.has(Column.BODY);
        boolean grouped = place.setting().body().isEmpty() ? hasAwardGroup(layout) : true;
        return result && (award || grouped || layout.has(Column.NOMINATION))
                || award && under && place.setting().result().isPresent();
    }

    private boolean hasAwardGroup(Layout layout) {
        return layout.lines().stream()
                .flatMap(l -> l.group().stream())
                .anyMatch(g -> awards.looksLikeBody(g.text()) || awards.isWhole(g.text()));
    }

    /** The column of results: by its header, or one of an unknown header that holds results alone. */
    private int resultColumn(Layout layout) {
        int known = layout.columns().indexOf(Column.RESULT);
        return known >= 0
                ? known
                : IntStream.range(0, layout.columns().size())
                        .filter(i -> layout.columns().get(i) == Column.OTHER && holdsResults(layout, i))
                        .findFirst()
                        .orElse(-1);
    }

    private boolean holdsResults(Layout layout, int column) {
        List<String> words = layout.lines().stream()
                .filter(l -> column < l.row().cells().size())
                .map(l -> l.row().cells().get(column).passage().text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long read = words.stream().filter(t -> results.read(t).isPresent()).count();
        return read > 0 && read * 10 >= words.size() * 8L;
    }

    @Override
    public void read(TablePlace place, Layout found, ClaimSink claims) {
        Layout layout = settled(place, found);
        AwardLineReader lines = new AwardLineReader(place.names());
        Honorees honorees = new Honorees(place.names());
        for (Layout.Line line : layout.lines()) {
            AwardSetting setting =
                    line.group().map(g -> settings.heading(g, place.setting())).orElse(place.setting());
            new RowReader(place, layout, line, setting, lines, honorees, claims).read();
        }
    }

    /**
     * With the columns that mean something else beside others: "Nomination" beside a result is the category, or the work where
     * there is a category too; a "Winner" in a table of one's nominations is somebody else.
     */
    private Layout settled(TablePlace place, Layout found) {
        Map<Integer, Column> other = new HashMap<>();
        int result = resultColumn(found);
        if (result >= 0) {
            other.put(result, Column.RESULT);
            int nomination = found.columns().indexOf(Column.NOMINATION);
            boolean categorized = found.has(Column.CATEGORY);
            if (nomination >= 0 && !found.has(Column.WIN) && !(categorized && found.has(Column.WORK))) {
                other.put(nomination, categorized ? Column.WORK : Column.CATEGORY);
            }
        }
        int work = found.columns().indexOf(Column.WORK);
        int body = found.columns().indexOf(Column.BODY);
        int category = found.columns().indexOf(Column.CATEGORY);
        if (work >= 0 && body >= 0 && category >= 0 && holdsAwards(found, work)) {
            // The headers stand one column off: awards under the name of works, works under that of bodies.
            other.putAll(Map.of(work, Column.CATEGORY, body, Column.WORK, category, Column.BODY));
        }
        int winner = found.columns().indexOf(Column.RECIPIENT);
        boolean nominations = place.setting().result().equals(Optional.of(Result.NOMINATED));
        if (winner >= 0
                && nominations
                && found.headers().get(winner).strip().toLowerCase(Locale.ROOT).startsWith("winner")) {
            other.put(winner, Column.RIVAL);
        }
        return found.with(other);
    }

    private boolean holdsAwards(Layout layout, int column) {
        List<String> words = layout.lines().stream()
                .filter(l -> column < l.row().cells().size())
                .map(l -> l.row().cells().get(column).passage().text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        long whole = words.stream().filter(awards::isWhole).count();
        return whole > 0 && whole * 2 > words.size();
    }

    /** Reads one row. */
    private final class RowReader {
        private final TablePlace place;
        private final Layout layout;
        private final Layout.Line line;
        private final AwardLineReader lines;
        private final Honorees honorees;
        private final ClaimSink claims;
        private final Evidence evidence;
        private final AwardSetting setting;

        RowReader(
                TablePlace place,
                Layout layout,
                Layout.Line line,
                AwardSetting setting,
                AwardLineReader lines,
                Honorees honorees,
                ClaimSink claims) {
            this.place = place;
            this.layout = layout;
            this.line = line;
            this.lines = lines;
            this.honorees = honorees;
            this.claims = claims;
            this.evidence = place.evidence(line, RULE);
            Optional<PartialDate> date = layout.words(line, Column.DATE)
                    .flatMap(dates::read)
                    .or(() -> layout.words(line, Column.YEAR).flatMap(dates::read));
            this.setting = date.map(setting::withDate).orElse(setting);
        }

        void read() {
            if (layout.has(Column.NOMINATION) || layout.has(Column.WIN)) {
                readColumnOf(Column.NOMINATION, Result.NOMINATED);
                readColumnOf(Column.WIN, Result.WON);
                if (layout.has(Column.BODY) && layout.has(Column.NOMINATION)) {
                    // "Awards" beside "Nominations" are those won.
                    readColumnOf(Column.AWARD, Result.WON);
                }
                return;
            }
            List<Passage> resultLines = lines(Column.RESULT);
            List<Passage> categories = categories();
            List<Passage> recipients = lines(recipientColumn());
            for (int i = 0; i < categories.size(); i++) {
                Optional<Result> result = resultLines.isEmpty()
                        ? setting.result()
                        : result(at(resultLines, i, categories.size()).text());
                boolean aligned = categories.size() > 1 && recipients.size() == categories.size();
                readOne(categories.get(i), result, aligned ? recipients.subList(i, i + 1) : recipients);
            }
        }

        /** The result that words say; in a table of nominations, words that are none tell who won instead. */
        private Optional<Result> result(String words) {
            Optional<Result> read = results.read(words);
            if (read.isPresent() || !setting.result().equals(Optional.of(Result.NOMINATED))) {
                return read;
            }
            String name = place.subject().name();
            boolean own = words.contains(name.substring(name.lastIndexOf(' ') + 1));
            return own ? Optional.empty() : setting.result();
        }

        /** "Award nomination" and "Awards won" columns: each line an award, its result said by the header. */
        private void readColumnOf(Column column, Result result) {
            AwardSetting all = giver().map(setting::withBody).orElse(setting).withResult(result);
            for (Passage cellLine : lines(column)) {
                for (AwardEntry entry : lines.read(cellLine, all)) {
                    place.page().state(withRecipients(entry), work(), evidence, claims);
                }
            }
        }

        private AwardEntry withRecipients(AwardEntry entry) {
            Honorees.Found found = found(lines(recipientColumn()));
            return entry.people().isEmpty() ? entry.withHonorees(found.people(), found.works()) : entry;
        }

        private void readOne(Passage given, Optional<Result> ofRow, List<Passage> recipients) {
            Optional<Result> result = lines.leadingResult(given).or(() -> ofRow);
            if (result.isEmpty()) {
                return;
            }
            Passage category = withoutTitle(lines.withoutLeadingResult(given));
            AwardName name = name(category);
            Honorees.Found found = found(recipients);
            if (found.isEmpty() && recipientColumn() == Column.OTHER) {
                inline(category, result.get(), found);
            }
            AwardEntry entry = new AwardEntry(
                    name,
                    category.text(),
                    result,
                    setting.date().or(name::date).or(() -> dateOfLink(category)),
                    found.people(),
                    found.works(),
                    false);
            place.page().state(entry, work(), evidence, claims);
        }

        /** A category without the song or role that stands behind it in parentheses and quotes. */
        private static Passage withoutTitle(Passage category) {
            String text = category.text();
            int open = text.indexOf(" (");
            boolean quoted = open > 0 && open + 2 < text.length() && "\"\u201c".indexOf(text.charAt(open + 2)) >= 0;
            return quoted ? category.part(0, open).strip() : category;
        }

        /** People named within the category, where the table has no column for them: "Best Actor (Jan Doe)". */
        private void inline(Passage category, Result result, Honorees.Found found) {
            List<AwardEntry> entries = lines.read(category, setting.withResult(result));
            if (entries.size() == 1) {
                entries.getFirst().people().forEach(found::add);
                entries.getFirst().works().forEach(found::add);
            }
        }

        private Optional<PartialDate> dateOfLink(Passage category) {
            return body().flatMap(AwardTerm::target)
                    .or(() -> AwardTerm.of(category).target())
                    .flatMap(t -> awards.name(AwardTerm.of(t)).date());
        }

        private AwardName name(Passage category) {
            AwardTerm term = AwardTerm.of(category);
            if (awards.isWhole(term.text())) {
                return awards.name(term);
            }
            AwardTerm body = body().orElse(setting.body());
            return body.text().equals(term.text()) ? awards.name(term) : awards.name(body, term);
        }

        /** Who gives the award, by the row: a column for it, or the award column where a category stands beside it. */
        private Optional<AwardTerm> body() {
            Optional<Passage> body = layout.words(line, Column.BODY);
            if (body.isEmpty() && layout.has(Column.CATEGORY)) {
                body = layout.words(line, Column.AWARD);
            }
            return body.map(AwardTerm::of);
        }

        /** Who gives the awards of a row that has a column of wins and one of nominations. */
        private Optional<AwardTerm> giver() {
            return layout.words(line, Column.BODY).map(AwardTerm::of);
        }

        private List<Passage> categories() {
            Column column = layout.has(Column.CATEGORY)
                    ? Column.CATEGORY
                    : layout.has(Column.AWARD) ? Column.AWARD : Column.BODY;
            List<Passage> lines = lines(column);
            if (lines.isEmpty() && column == Column.CATEGORY) {
                lines = lines(layout.has(Column.AWARD) ? Column.AWARD : Column.BODY);
            }
            boolean several = lines.size() > 1
                    && lines.stream().allMatch(l -> awards.looksLikeCategory(l.text()) || awards.isWhole(l.text()));
            if (lines.isEmpty()) {
                return line.group().filter(g -> awards.isWhole(g.text())).stream()
                        .toList();
            }
            return several ? lines : layoutWords(column);
        }

        private List<Passage> layoutWords(Column column) {
            Optional<Passage> words = layout.words(line, column);
            return words.or(() -> layout.words(line, layout.has(Column.AWARD) ? Column.AWARD : Column.BODY)).stream()
                    .toList();
        }

        private Column recipientColumn() {
            return layout.has(Column.RECIPIENT)
                    ? Column.RECIPIENT
                    : layout.has(Column.NAME) ? Column.NAME : layout.has(Column.ACTOR) ? Column.ACTOR : Column.OTHER;
        }

        private Honorees.Found found(List<Passage> recipients) {
            Honorees.Found found = new Honorees.Found();
            if (recipientColumn() != Column.OTHER) {
                for (Passage recipient : recipients) {
                    if (AwardLineReader.isAboutOthers(recipient.text())) {
                        break;
                    }
                    honorees.read(recipient, found);
                }
            }
            return found;
        }

        private Optional<Mention> work() {
            return layout.words(line, Column.WORK).flatMap(w -> CellWorks.read(w, EntityType.CREATIVE_WORK));
        }

        private List<Passage> lines(Column column) {
            if (column == Column.OTHER) {
                return new ArrayList<>();
            }
            return layout.cell(line, column).map(Cell::lines).orElse(List.of()).stream()
                    .map(Passage::strip)
                    .filter(p -> !p.isBlank())
                    .toList();
        }
    }

    private static Passage at(List<Passage> lines, int i, int of) {
        return lines.size() == of ? lines.get(i) : lines.getFirst();
    }
}
