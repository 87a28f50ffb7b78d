package colophon.extract.table;

import colophon.article.Passage;
import colophon.claim.PartialDate;
import colophon.extract.value.DateRange;
import colophon.extract.value.DateScanner;
import colophon.extract.value.Found;
import java.util.Optional;

/** Dates in cells; of a range the start. Immutable. */
final class CellDates {
    private static final DateScanner SCANNER = DateScanner.load();

    /** The first date of a cell's words. */
    Optional<PartialDate> read(Passage words) {
        String text = words.text().strip();
        if (text.length() == 4 && text.chars().allMatch(Character::isDigit)) {
            return Optional.of(PartialDate.of(Integer.parseInt(text)));
        }
        return SCANNER.first(text).map(Found::value).map(DateRange::start);
    }
}
