package colophon.cli;

import colophon.extract.prose.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How sentences are read, for a person at a terminal. */
final class ExplanationText {
    private final PrintStream out;
    private final ClaimText words = ClaimText.load();

    ExplanationText(PrintStream out) {
        this.out = out;
    }

    void print(List<Explanation> explanations) {
        explanations.forEach(this::print);
        List<Explanation.RuleFit> fits =
                explanations.stream().flatMap(e -> e.fits().stream()).toList();
        SortedMap<String, Long> held = new TreeMap<>(fits.stream()
                .flatMap(f -> f.heldBack().stream())
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting())));
        out.println("%d sentences, %d facts from them".formatted(explanations.size(), facts(fits)));
        held.forEach((reason, count) -> out.println("%7d held back, %s".formatted(count, reason)));
    }

    private static int facts(List<Explanation.RuleFit> fits) {
        return fits.stream().mapToInt(f -> f.claims().size()).sum();
    }

    private void print(Explanation explanation) {
        out.println("%d-%d %s: %s"
                .formatted(
                        explanation.span().start(),
                        explanation.span().end(),
                        explanation.section(),
                        oneLine(explanation.sentence())));
        if (!explanation.mentions().isEmpty()) {
            out.println(explanation.mentions().stream()
                    .map(m -> m.sort() + " \"" + oneLine(m.words()) + "\"")
                    .collect(Collectors.joining(", ", "    mentions ", "")));
        }
        explanation.fits().forEach(this::print);
        out.println();
    }

    private void print(Explanation.RuleFit fit) {
        out.println("    " + fit.rule() + " \"" + oneLine(fit.words()) + "\"");
        fit.claims().forEach(claim -> out.println("        states " + words.line(claim)));
        fit.heldBack().ifPresent(reason -> out.println("        held back, " + reason));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
