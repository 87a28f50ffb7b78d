package colophon.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the editions of an article: each required one with the stated one that fits it best. */
final class EditionComparison {
    /** What every edition has, and its gold facts need not repeat. */
    private static final Set<String> IMPLIED = Set.of("P31", "P1476", "P407", "P629", "P50", "P2441");

    private static final int SHORT_NUMBER = 10;

    private final GoldArticle gold;
    private final List<StatedEdition> editions;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    /** A required edition and a stated one that has its language and title, with how many of its parts it has. */
    private record Pair(int wanted, StatedEdition edition, long fit) {}

    EditionComparison(GoldArticle gold, List<StatedEdition> editions, Findings findings) {
        this.gold = gold;
        this.editions = editions;
        this.findings = findings;
    }

    void run() {
        Map<Integer, StatedEdition> matches = match();
        for (int i = 0; i < gold.editions().size(); i++) {
            GoldArticle.Edition wanted = gold.editions().get(i);
            if (matches.containsKey(i)) {
                compare(wanted, matches.get(i));
            } else {
                miss(wanted);
            }
        }
        editions.stream().filter(e -> !used.contains(e.iri())).forEach(this::judgeUnmatched);
    }

    /** The best fitting pairs first, each edition in one pair alone. */
    private Map<Integer, StatedEdition> match() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.editions().size(); i++) {
            GoldArticle.Edition wanted = gold.editions().get(i);
            for (StatedEdition edition : editions) {
                if (isOf(wanted, edition)) {
                    long fit = wanted.parts().stream()
                            .filter(part -> !hits(edition, part).isEmpty())
                            .count();
                    pairs.add(new Pair(i, edition, fit));
                }
            }
        }
        pairs.sort(Comparator.comparingLong(Pair::fit)
                .reversed()
                .thenComparingInt(Pair::wanted)
                .thenComparing(p -> p.edition().iri().codePoints().toArray(), (a, b) -> Arrays.compare(b, a)));
        Map<Integer, StatedEdition> matches = new HashMap<>();
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.wanted()) && used.add(pair.edition().iri())) {
                matches.put(pair.wanted(), pair.edition());
            }
        }
        return matches;
    }

    private static boolean isOf(GoldArticle.Edition wanted, StatedEdition edition) {
        String language = PlainWords.of(wanted.language());
        return edition.languages().stream().anyMatch(l -> PlainWords.of(l).equals(language))
                && edition.titles().stream().anyMatch(t -> PlainWords.same(t, wanted.title()));
    }

    private static List<Integer> hits(StatedEdition edition, GoldArticle.Part part) {
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < edition.facts().size(); i++) {
            StatedFact fact = edition.facts().get(i);
            boolean property = fact.property().equals(part.property())
                    || part.property().equals(GoldArticle.Part.ISBN) && isBookNumber(fact.property());
            if (property && PlainWords.same(fact.value(), part.value()) && fact.deprecated() == part.wrong()) {
                hits.add(i);
            }
        }
        return hits;
    }

    private static boolean isBookNumber(String property) {
        return property.equals("P957") || property.equals("P212");
    }

    private void miss(GoldArticle.Edition wanted) {
        findings.required(false, finding(wanted));
        wanted.parts().forEach(part -> findings.required(false, finding(wanted, part)));
    }

    private void compare(GoldArticle.Edition wanted, StatedEdition edition) {
        findings.required(true, finding(wanted));
        Set<Integer> taken = new HashSet<>();
        for (GoldArticle.Part part : wanted.parts()) {
            List<Integer> hits = hits(edition, part);
            taken.addAll(hits);
            findings.required(!hits.isEmpty(), finding(wanted, part));
        }
        Set<String> numbers = wanted.parts().stream()
                .filter(p -> p.property().equals(GoldArticle.Part.ISBN))
                .map(p -> core(p.value()))
                .collect(Collectors.toSet());
        for (int i = 0; i < edition.facts().size(); i++) {
            StatedFact fact = edition.facts().get(i);
            boolean implied = IMPLIED.contains(fact.property());
            if (taken.contains(i) || implied) {
                findings.verdict(fact, Verdict.RIGHT);
            } else if (fact.deprecated()
                    || !Findings.isInScope(fact.property())
                    || isBookNumber(fact.property()) && numbers.contains(core(fact.value()))
                    || findings.isOpen(wanted.work(), fact.property(), fact.value())) {
                findings.verdict(fact, Verdict.UNKNOWN);
            } else {
                findings.verdict(fact, Verdict.WRONG);
                String said = label(wanted) + "  " + fact.property() + "  " + fact.value();
                findings.spurious(said, label(wanted), fact);
            }
        }
    }

    /** The nine digits that both forms of a book number share. */
    private static String core(String number) {
        String digits = PlainWords.bookNumber(number);
        int from = Math.max(0, digits.length() - SHORT_NUMBER);
        return digits.substring(from, Math.max(from, digits.length() - 1));
    }

    private void judgeUnmatched(StatedEdition edition) {
        List<String> titles = edition.titles().isEmpty() ? List.of("") : edition.titles();
        boolean open = titles.stream().anyMatch(t -> findings.isOpen(gold.title(), "P629", t));
        for (StatedFact fact : edition.facts()) {
            boolean wrong = fact.property().equals("P629") && !open;
            findings.verdict(fact, wrong ? Verdict.WRONG : Verdict.UNKNOWN);
        }
        if (!open) {
            String label = "edition " + quoted(List.copyOf(edition.languages())) + " " + quoted(edition.titles());
            edition.facts().stream()
                    .filter(f -> f.property().equals("P629"))
                    .findFirst()
                    .ifPresent(fact -> findings.spurious(label, fact.subject(), fact));
        }
    }

    private static String quoted(List<String> words) {
        return words.stream().map(GoldReader::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String label(GoldArticle.Edition wanted) {
        return "edition " + wanted.language() + " \u00AB" + wanted.title() + "\u00BB";
    }

    private Finding finding(GoldArticle.Edition wanted) {
        return new Finding(
                label(wanted), "P629", wanted.title(), wanted.work(), findings.quote(wanted.at()), List.of());
    }

    private Finding finding(GoldArticle.Edition wanted, GoldArticle.Part part) {
        String property = part.property().equals(GoldArticle.Part.ISBN) ? "P957" : part.property();
        String label = label(wanted) + "  [" + part.property() + " " + part.value() + "]";
        return new Finding(label, property, label(wanted), part.value(), findings.quote(wanted.at()), List.of());
    }
}
