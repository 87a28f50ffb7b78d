package colophon.evaluate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a collection of articles compares with its gold facts.
 *
 * @param articles the articles' scores, in the order given
 */
public record Scores(List<ArticleScore> articles) {
    public Scores {
        articles = List.copyOf(articles);
    }

    /** The counts of all articles together. */
    public Counts total() {
        return articles.stream().map(ArticleScore::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** The counts by property; a qualifier counts under {@code "P1411 P585"}, its statement's property first. */
    public SortedMap<String, Counts> byProperty() {
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (ArticleScore article : articles) {
            article.found().forEach(f -> counts.merge(f.property(), new Counts(1, 0, 0), Counts::plus));
            article.missed().forEach(f -> counts.merge(f.property(), new Counts(0, 1, 0), Counts::plus));
            article.spurious().forEach(f -> counts.merge(f.property(), new Counts(0, 0, 1), Counts::plus));
        }
        return counts;
    }

    /** How each rule did. */
    public SortedMap<String, RuleCount> byRule() {
        SortedMap<String, RuleCount> counts = new TreeMap<>();
        articles.forEach(a -> a.rules().forEach((rule, count) -> counts.merge(rule, count, RuleCount::plus)));
        return counts;
    }
}
