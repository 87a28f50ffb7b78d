package colophon.extract.award;

import colophon.data.DataTable;
import java.util.List;
import java.util.Locale;

/** Notes behind the name of an award that tell of somebody or something else, by {@code data/vocabulary/award-asides.tsv}. */
final class AwardNotes {
    private static final List<String> ASIDES = DataTable.load("data/vocabulary/award-asides.tsv").rows().stream()
            .map(row -> row.need("starts"))
            .toList();

    private AwardNotes() {}

    /** Whether words begin as such a note does. */
    static boolean isAboutOthers(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return ASIDES.stream().anyMatch(lower::startsWith);
    }

    /** "Best Duo (with Jan Doe)." is Best Duo. */
    static String without(String award) {
        String text = award.strip();
        int open = text.lastIndexOf(" (");
        boolean noted = open > 0 && text.endsWith(")") && isAboutOthers(text.substring(open + 2));
        String bare = noted ? text.substring(0, open).strip() : text;
        int word = bare.lastIndexOf(' ') + 1;
        boolean stop = bare.endsWith(".") && bare.length() - word > 4 && bare.indexOf('.', word) == bare.length() - 1;
        return stop ? bare.substring(0, bare.length() - 1) : bare;
    }
}
