package colophon.extract.award;

import colophon.data.DataTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for an award's result, from {@code data/vocabulary/award-results.tsv}. Immutable. */
public final class AwardResults {
    private static final AwardResults STANDARD = new AwardResults(DataTable.load("data/vocabulary/award-results.tsv"));

    /** What a result's words say. */
    public enum Result {
        /** The award was received. */
        WON,
        /** A candidate for it. */
        NOMINATED,
        /** Something else that is known to be neither: a second place, a decision still to come. */
        OTHER;

        /** What the graph states for it, if anything. */
        public Optional<Outcome> outcome() {
            return switch (this) {
                case WON -> Optional.of(Outcome.WON);
                case NOMINATED -> Optional.of(Outcome.NOMINATED);
                case OTHER -> Optional.empty();
            };
        }
    }

    private final Map<String, Result> byForm = new HashMap<>();

    AwardResults(DataTable table) {
        for (DataTable.Row row : table.rows()) {
            byForm.put(row.need("form"), Result.valueOf(row.need("result").toUpperCase(Locale.ROOT)));
        }
    }

    /** The results that the program knows. */
    public static AwardResults standard() {
        return STANDARD;
    }

    /**
     * What words say that are a result and nothing else; empty where they are not. Case, outer punctuation and a note in
     * parentheses after the words do not count.
     */
    public Optional<Result> read(String words) {
        if (words.length() > 80) {
            return Optional.empty();
        }
        String form =
                words.strip().toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
        Optional<Result> whole = lookUp(form);
        int note = form.indexOf('(');
        return whole.isPresent() || note <= 0 ? whole : lookUp(form.substring(0, note));
    }

    private Optional<Result> lookUp(String form) {
        String bare = form.strip();
        Result result = byForm.get(bare);
        int end = bare.length();
        while (result == null && end > 0 && ".,;:!*†‡#".indexOf(bare.charAt(end - 1)) >= 0) {
            result = byForm.get(bare.substring(0, --end).stripTrailing());
        }
        return Optional.ofNullable(result);
    }
}
