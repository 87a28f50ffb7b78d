package colophon.evaluate;

import org.apache.jena.graph.Graph;

/** Compares a graph with gold facts. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Compares what a graph states of one article with its gold facts.
     *
     * @param graph a graph as it is published
     * @param base the base IRI of the graph
     * @param text the article's text, for quoting what is missed; empty where it is not at hand
     */
    public static ArticleScore score(GoldArticle gold, Graph graph, String base, String text) {
        StatedFacts stated = GraphFacts.of(graph, base, gold);
        Findings findings = new Findings(gold, text);
        new StatementComparison(gold, stated.facts(), findings).run();
        new EditionComparison(gold, stated.editions(), findings).run();
        return findings.score();
    }
}
