package colophon.cli;

import colophon.evaluate.RuleCount;
import colophon.extract.prose.rule.Precisions;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import colophon.pipeline.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Writes how often each rule for sentences was right, as the table that decides which rules are on. */
final class PrecisionFile {
    private static final String HEAD = """
            # How often the rules for sentences were right on the development gold; rules that were not measured are not here.
            # Written by 'colophon evaluate data/gold/development --articles DIR --rules data/rules/precision.tsv', never by hand.
            # unknown: claims that the gold leaves open. A rule of at least %d right and wrong claims with a precision below %s is off.
            rule\tright\twrong\tunknown\tprecision
            """.formatted(Precisions.FEWEST, Precisions.FLOOR);

    /** What the ids of rules for sentences begin with that stand in no table, such as that of titles. */
    private static final String PROSE = "prose.";

    private PrecisionFile() {}

    static void write(Path file, SortedMap<String, RuleCount> rules) {
        StringBuilder text = new StringBuilder(HEAD);
        Set<String> tabled = RuleTable.all().stream().map(Rule::id).collect(Collectors.toSet());
        rules.forEach((rule, count) -> {
            boolean forSentences = rule.startsWith(PROSE) || tabled.contains(rule);
            if (forSentences && count.right() + count.wrong() > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%d\t%.3f\n",
                        rule,
                        count.right(),
                        count.wrong(),
                        count.unknown(),
                        count.precision()));
            }
        });
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw CommandFailure.failed(SourceFile.display(file) + " can't be written (" + e + ").");
        }
    }
}
