package colophon.web.document;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A subject of a document with what the document says of it.
 *
 * @param subject the subject
 * @param triples its triples
 * @param depth how many subjects it is part of: 0 for things, 1 for the statements of a thing, 2 for their references
 */
public record Block(Node subject, List<Triple> triples, int depth) {
    public Block {
        Objects.requireNonNull(subject);
        triples = List.copyOf(triples);
    }
}
