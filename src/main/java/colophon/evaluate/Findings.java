package colophon.evaluate;

import colophon.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings of one article as they are made. */
final class Findings {
    /** What gold facts cover: only these can be spurious. */
    private static final Set<String> SCOPE = Set.of(
            ("P31 P1476 P50 P98 P110 P736 P655 P123 P577 P136 P495 P407 P364 P437 P1104 P957 P212 P243 P8359 P8360 P155"
                            + " P179 P166 P1411 P144 P57 P58 P162 P86 P344 P1040 P161 P272 P750 P2047 P2130 P2142 P915 P793"
                            + " P674 P175 P264 P676 P361 P569 P570 P19 P20 P27 P106 P800 P69 P26 P345 P856 P138 P840 P921")
                    .split(" "));

    private final GoldArticle gold;
    private final String text;
    private final List<Finding> found = new ArrayList<>();
    private final List<Finding> missed = new ArrayList<>();
    private final List<Finding> spurious = new ArrayList<>();
    private final SortedMap<String, RuleCount> rules = new TreeMap<>();

    /**
     * Findings about an article.
     *
     * @param text the article's text, for quoting; empty where it is not at hand
     */
    Findings(GoldArticle gold, String text) {
        this.gold = gold;
        this.text = text;
    }

    static boolean isInScope(String property) {
        return SCOPE.contains(property);
    }

    /** Notes something required that is found or missed. */
    void required(boolean isFound, Finding finding) {
        (isFound ? found : missed).add(finding);
    }

    /** Notes something stated that should not be. */
    void spurious(String label, String subject, StatedFact fact) {
        spurious.add(new Finding(
                label,
                fact.property(),
                subject,
                fact.value(),
                fact.sentences().stream().findFirst(),
                fact.rules()));
    }

    /** Notes what the gold says of a stated fact. */
    void verdict(StatedFact fact, Verdict verdict) {
        fact.rules().forEach(rule -> rules.merge(rule, verdict.count(), RuleCount::plus));
    }

    /** The words at a place of the article; none where the text does not reach so far. */
    Optional<String> quote(Optional<Span> at) {
        return at.filter(span -> !text.isEmpty() && span.end() <= text.codePointCount(0, text.length()))
                .map(span -> text.substring(
                        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
    }

    /** Whether the article supports a fact that the gold does not require. */
    boolean isOpen(String subject, String property, String value) {
        return gold.open().stream()
                .anyMatch(o -> o.property().equals(property)
                        && o.subject()
                                .map(s -> PlainWords.ofBare(s).equals(PlainWords.ofBare(subject)))
                                .orElse(true)
                        && o.value().map(v -> PlainWords.same(v, value)).orElse(true));
    }

    ArticleScore score() {
        return new ArticleScore(gold.title(), found, missed, spurious, rules);
    }
}
