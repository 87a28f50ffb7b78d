package colophon.evaluate;

import java.util.List;

/**
 * What a graph states of one article.
 *
 * @param facts the facts that are not about editions, each inverse in one direction alone, those stated as wrong left out
 * @param editions the editions, by IRI
 */
record StatedFacts(List<StatedFact> facts, List<StatedEdition> editions) {
    StatedFacts {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
    }
}
