package colophon.rdf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of Colophon's own ontology ({@code ontology/colophon.ttl}), few, and only where neither schema.org nor Wikidata
 * has one. They live under the dataset's base IRI.
 *
 * @param extractionRule from a statement to the id of a rule that read it from an article
 */
public record OwnTerms(Node extractionRule) {
    /** The terms of the dataset with a base IRI. */
    public static OwnTerms of(String base) {
        return new OwnTerms(NodeFactory.createURI(namespace(base) + "extractionRule"));
    }

    /** The namespace of the terms in the dataset with a base IRI. */
    public static String namespace(String base) {
        return base + "ontology#";
    }
}
