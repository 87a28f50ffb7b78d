package colophon.extract.table;

import colophon.article.Block.Cell;
import colophon.article.Block.Row;
import colophon.article.Block.Table;
import colophon.article.Passage;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.award.AwardEntry;
import colophon.extract.award.AwardName;
import colophon.extract.award.AwardNames;
import colophon.extract.award.AwardResults.Result;
import colophon.extract.award.AwardTerm;
import colophon.extract.credit.CellWorks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Boxes of succession at the foot of an article: who had an award before, the award with its year and work, who had it
 * next. The page's subject won it. Boxes of offices and charts are no awards.
 */
final class SuccessionTable {
    private static final String RULE = "table.succession";

    private final AwardNames awards = AwardNames.standard();
    private final CellDates dates = new CellDates();

    /** Reads a row, if it is one of a box of succession; gives whether it is. */
    boolean read(TablePlace place, Row row, ClaimSink claims) {
        List<Cell> cells = row.cells().stream().distinct().toList();
        if (cells.size() != 3 || !starts(cells.get(0), "preceded by") || !starts(cells.get(2), "succeeded by")) {
            return false;
        }
        List<Passage> lines = cells.get(1).lines().stream()
                .map(Passage::strip)
                .filter(p -> !p.isBlank())
                .toList();
        if (!lines.isEmpty() && awards.isWhole(lines.getFirst().text())) {
            state(place, row, lines, claims);
        }
        return true;
    }

    /** Whether all rows but headings are of a box of succession. */
    static boolean is(Table table) {
        return table.rows().stream()
                .anyMatch(r -> r.cells().size() >= 3 && starts(r.cells().getFirst(), "preceded by"));
    }

    private void state(TablePlace place, Row row, List<Passage> lines, ClaimSink claims) {
        AwardName name = awards.name(AwardTerm.of(lines.getFirst()));
        Optional<PartialDate> date = lines.stream()
                .skip(1)
                .map(dates::read)
                .flatMap(Optional::stream)
                .findFirst();
        AwardEntry entry = new AwardEntry(
                name,
                lines.getFirst().text(),
                Optional.of(Result.WON),
                date.or(name::date),
                List.of(),
                List.of(),
                true);
        place.page().state(entry, work(lines), place.context().evidence(row.span(), RULE), claims);
    }

    /** The work after "for", on its line or the next. */
    private static Optional<Mention> work(List<Passage> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Passage line = lines.get(i);
            if (line.text().equals("for") && i + 1 < lines.size()) {
                return CellWorks.read(lines.get(i + 1), EntityType.CREATIVE_WORK);
            }
            if (line.text().startsWith("for ")) {
                return CellWorks.read(line.part(4, line.text().length()), EntityType.CREATIVE_WORK);
            }
        }
        return Optional.empty();
    }

    private static boolean starts(Cell cell, String words) {
        return cell.passage()
                .text()
                .strip()
                .replace('\u00A0', ' ')
                .toLowerCase(Locale.ROOT)
                .startsWith(words);
    }
}
