package colophon.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the statements of an article that are not about editions. */
final class StatementComparison {
    private final GoldArticle gold;
    private final List<StatedFact> facts;
    private final Findings findings;
    private final SubjectNames subjects;
    private final Set<Integer> used = new HashSet<>();

    StatementComparison(GoldArticle gold, List<StatedFact> facts, Findings findings) {
        this.gold = gold;
        this.facts = facts;
        this.findings = findings;
        this.subjects = new SubjectNames(gold);
    }

    void run() {
        gold.statements().forEach(this::require);
        for (int i = 0; i < facts.size(); i++) {
            judge(i);
        }
    }

    private void require(GoldArticle.Statement wanted) {
        boolean turned = GraphFacts.INVERSES.containsKey(wanted.property());
        String subject = turned ? wanted.value() : wanted.subject();
        String property = GraphFacts.INVERSES.getOrDefault(wanted.property(), wanted.property());
        String value = turned ? wanted.subject() : wanted.value();
        List<String> namesOfSubject = withAlternatives(subject, turned ? wanted.alternatives() : List.of());
        List<String> values = withAlternatives(value, turned ? List.of() : wanted.alternatives());
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            StatedFact fact = facts.get(i);
            if (fact.property().equals(property)
                    && namesOfSubject.stream().anyMatch(s -> subjects.same(fact.subject(), s))
                    && values.stream().anyMatch(v -> PlainWords.same(fact.value(), v))) {
                hits.add(i);
            }
        }
        used.addAll(hits);
        String label = subject + "  " + property + "  " + value;
        findings.required(!hits.isEmpty(), finding(wanted, label, property, subject, value));
        for (GoldArticle.Qualifier qualifier : wanted.qualifiers()) {
            if (!qualifier.property().equals("P1027") || gold.strict()) {
                String part = label + "  [" + qualifier.property() + " " + qualifier.written() + "]";
                findings.required(
                        hits.stream().anyMatch(i -> has(facts.get(i), qualifier)),
                        finding(wanted, part, property + " " + qualifier.property(), label, qualifier.written()));
            }
        }
    }

    private static List<String> withAlternatives(String name, List<String> alternatives) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(alternatives);
        return all;
    }

    private static boolean has(StatedFact fact, GoldArticle.Qualifier wanted) {
        return fact.qualifiers().stream()
                .filter(q -> q.property().equals(wanted.property()))
                .anyMatch(q -> wanted.values().stream().anyMatch(v -> PlainWords.same(q.value(), v)));
    }

    private Finding finding(GoldArticle.Statement wanted, String label, String property, String subject, String value) {
        return new Finding(label, property, subject, value, findings.quote(wanted.at()), List.of());
    }

    private void judge(int index) {
        StatedFact fact = facts.get(index);
        boolean aside = (fact.property().equals("P31") || fact.property().equals("P1476"))
                && !PlainWords.ofBare(fact.subject()).equals(PlainWords.ofBare(gold.title()));
        if (used.contains(index)) {
            findings.verdict(fact, Verdict.RIGHT);
        } else if (!Findings.isInScope(fact.property())
                || aside
                || findings.isOpen(fact.subject(), fact.property(), fact.value())) {
            findings.verdict(fact, Verdict.UNKNOWN);
        } else {
            findings.verdict(fact, Verdict.WRONG);
            findings.spurious(fact.label(), fact.subject(), fact);
        }
    }
}
