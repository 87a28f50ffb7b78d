package colophon.store.format;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes N-Triples, which are also N-Quads of the default graph. */
final class NTriplesWriter extends GraphWriter {
    NTriplesWriter(Prefixes prefixes, OutputStream out) {
        super(out, prefixes);
    }

    @Override
    void write(StringBuilder to, Node subject, List<Triple> sorted, int depth) {
        for (Triple triple : sorted) {
            NTriples.term(to, subject);
            to.append(' ');
            NTriples.term(to, triple.getPredicate());
            to.append(' ');
            NTriples.term(to, triple.getObject());
            to.append(" .\n");
        }
    }

    @Override
    void end(StringBuilder to) {
        // Nothing ends N-Triples.
    }
}
