package colophon.cli;

import colophon.claim.PropertyId;
import colophon.pipeline.BuildSummary;
import colophon.pipeline.ValueCounts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a build did, in words. */
final class SummaryText {
    /** How many properties and reasons are told unless all are asked for. */
    private static final int SHOWN = 10;

    private final Terminal terminal;
    private final BuildTelling telling;

    SummaryText(Terminal terminal, BuildTelling telling) {
        this.terminal = terminal;
        this.telling = telling;
    }

    void print(BuildSummary summary) {
        terminal.say(String.format(
                Locale.ROOT,
                "Read %d of %d files (%.1f MB): %d articles, %d entities, %d statements.",
                summary.files() - Math.min(summary.files(), summary.failed()),
                summary.files(),
                summary.bytes() / 1e6,
                summary.articles(),
                summary.entities(),
                summary.statementCount()));
        printStatements(summary.statements());
        printValues(summary.values());
        if (summary.failed() > 0) {
            terminal.say(summary.failed() + " inputs failed; they are named above.");
        }
        if (summary.violations() > 0) {
            terminal.say(summary.violations() + " violations of the shapes in ontology/.");
        }
        telling.report().ifPresent(file -> terminal.say("What became of every value is told in " + file + "."));
        summary.snapshot()
                .ifPresentOrElse(
                        n -> terminal.say("Snapshot " + n + " is in service."),
                        () -> terminal.say("No snapshot was published."));
    }

    private void printStatements(SortedMap<PropertyId, Long> statements) {
        ClaimText words = ClaimText.load();
        Map<String, Long> named = new TreeMap<>();
        statements.forEach((property, count) -> named.put(words.property(property.value()), count));
        printMost("Statements by property:", named, "properties");
    }

    private void printValues(ValueCounts values) {
        if (values.typed() + values.kept() + values.rejectedCount() > 0) {
            terminal.say("Values of infoboxes and rows of tables and lists: %d typed, %d kept as text, %d rejected."
                    .formatted(values.typed(), values.kept(), values.rejectedCount()));
        }
        printMost("Rejected values by reason:", values.rejected(), "reasons");
    }

    /** The most frequent first, those of one count by name. */
    private void printMost(String heading, Map<String, Long> counts, String kind) {
        if (counts.isEmpty()) {
            return;
        }
        terminal.say(heading);
        int shown = telling.verbose() ? counts.size() : SHOWN;
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(shown)
                .forEach(e -> terminal.say("%9d  %s".formatted(e.getValue(), e.getKey())));
        if (counts.size() > shown) {
            terminal.say("           and %d more %s; --verbose tells all.".formatted(counts.size() - shown, kind));
        }
    }
}
