package colophon.extract.prose.rule;

import colophon.data.DataTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each rule was right on the articles of the development gold: the packed table {@code data/rules/precision.tsv},
 * which {@code colophon evaluate --rules} writes. Immutable.
 */
public final class Precisions {
    /** Rules that are right less often than this are off. */
    public static final double FLOOR = 0.85;

    /** How many claims it takes to tell; a rule of which fewer were measured is on. */
    public static final long FEWEST = 10;

    private final Map<String, Measure> measures;

    /** How many claims of a rule were right and wrong. */
    private record Measure(long right, long wrong) {
        boolean isEnough() {
            return right + wrong < FEWEST || right >= FLOOR * (right + wrong);
        }
    }

    private Precisions(Map<String, Measure> measures) {
        this.measures = Map.copyOf(measures);
    }

    /** The packed table. */
    public static Precisions load() {
        return of(DataTable.load("data/rules/precision.tsv"));
    }

    /** The measures of a table with the columns {@code rule}, {@code right} and {@code wrong}. */
    public static Precisions of(DataTable table) {
        return new Precisions(table.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.need("rule"),
                        row -> new Measure(Long.parseLong(row.need("right")), Long.parseLong(row.need("wrong"))))));
    }

    /** The rules that are right often enough, or not measured well enough to tell. */
    public List<Rule> on(List<Rule> rules) {
        return rules.stream().filter(rule -> isOn(rule.id())).toList();
    }

    /** Whether a rule is right often enough to be used. */
    public boolean isOn(String rule) {
        Measure measure = measures.get(rule);
        return measure == null || measure.isEnough();
    }
}
