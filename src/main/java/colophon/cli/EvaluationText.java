package colophon.cli;

import colophon.evaluate.ArticleScore;
import colophon.evaluate.Confusion;
import colophon.evaluate.Counts;
import colophon.evaluate.Finding;
import colophon.evaluate.RuleCount;
import colophon.evaluate.Scores;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores as a person reads them. */
final class EvaluationText {
    private final PrintStream out;
    private final boolean oneByOne;
    private final ClaimText words = ClaimText.load();

    /**
     * Prints to a stream.
     *
     * @param oneByOne whether everything missed or spurious is listed
     */
    EvaluationText(PrintStream out, boolean oneByOne) {
        this.out = out;
        this.oneByOne = oneByOne;
    }

    void print(Scores scores, List<GoldRun.Skipped> skipped) {
        scores.articles().forEach(a -> out.println(line(a.title(), a.counts())));
        out.println(line("ALL (" + scores.articles().size() + " articles)", scores.total()));
        skipped.forEach(s -> out.println("skipped " + s.gold() + ": " + s.reason()));
        printProperties(scores.byProperty());
        printRules(scores.byRule());
        printConfusions(scores);
        if (oneByOne) {
            scores.articles().forEach(this::printFindings);
        }
    }

    private static String line(String title, Counts counts) {
        String name = title.length() > 48 ? title.substring(0, 48) : title;
        return String.format(
                Locale.ROOT,
                "%-48s precision %.3f  recall %.3f  F1 %.3f  (%d found, %d missed, %d spurious)",
                name,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.found(),
                counts.missed(),
                counts.spurious());
    }

    private void printProperties(SortedMap<String, Counts> properties) {
        TextTable table = new TextTable(List.of("property", "found", "missed", "spurious", "precision", "recall"));
        properties.entrySet().stream()
                .sorted(Map.Entry.<String, Counts>comparingByValue((a, b) -> Long.compare(
                                b.found() + b.missed() + b.spurious(), a.found() + a.missed() + a.spurious()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> table.add(List.of(
                        property(e.getKey()),
                        String.valueOf(e.getValue().found()),
                        String.valueOf(e.getValue().missed()),
                        String.valueOf(e.getValue().spurious()),
                        share(e.getValue().precision()),
                        share(e.getValue().recall()))));
        printTable("By property", table);
    }

    /** "P1411 P585" as the qualifier of the statement. */
    private String property(String id) {
        int space = id.indexOf(' ');
        return space < 0
                ? words.property(id)
                : words.property(id.substring(0, space)) + ": " + words.property(id.substring(space + 1));
    }

    private void printRules(SortedMap<String, RuleCount> rules) {
        TextTable table = new TextTable(List.of("rule", "right", "wrong", "unknown", "precision"));
        rules.forEach((rule, count) -> table.add(List.of(
                rule,
                String.valueOf(count.right()),
                String.valueOf(count.wrong()),
                String.valueOf(count.unknown()),
                count.right() + count.wrong() == 0 ? "-" : share(count.precision()))));
        printTable("By rule", table);
    }

    private void printConfusions(Scores scores) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (ArticleScore article : scores.articles()) {
            Confusion.of(article).forEach(c -> kinds.merge(kind(c), 1, Integer::sum));
        }
        TextTable table = new TextTable(List.of("wanted", "stated", "differs in", "count"));
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(java.util.Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> {
                    List<String> cells =
                            new java.util.ArrayList<>(List.of(e.getKey().split("\t")));
                    cells.add(String.valueOf(e.getValue()));
                    table.add(cells);
                });
        printTable("Confusions", table);
    }

    private String kind(Confusion confusion) {
        return property(confusion.wanted().property()) + "\t"
                + property(confusion.stated().property()) + "\t"
                + confusion.what().name().toLowerCase(Locale.ROOT);
    }

    private void printTable(String heading, TextTable table) {
        if (table.size() > 0) {
            out.println();
            out.println(heading);
            table.print(out);
        }
    }

    private void printFindings(ArticleScore article) {
        if (article.missed().isEmpty() && article.spurious().isEmpty()) {
            return;
        }
        out.println();
        out.println(article.title());
        article.missed().forEach(f -> printFinding("missed  ", f));
        article.spurious().forEach(f -> printFinding("spurious", f));
        for (Confusion confusion : Confusion.of(article)) {
            out.println("   confused  " + confusion.wanted().label() + "  <-  "
                    + confusion.stated().label());
        }
    }

    private void printFinding(String kind, Finding finding) {
        String rules = finding.rules().isEmpty()
                ? ""
                : finding.rules().stream().collect(Collectors.joining(", ", "  by ", ""));
        out.println("   " + kind + "  " + finding.label() + rules);
        finding.sentence()
                .ifPresent(s -> out.println(
                        "             \"" + s.replaceAll("\\s+", " ").strip() + "\""));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
