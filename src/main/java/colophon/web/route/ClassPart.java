package colophon.web.route;

import colophon.rdf.vocab.Terms;
import colophon.store.Dumps;
import colophon.store.format.NTriples;
import colophon.store.line.LineSorter;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The things of a class with all that is said of them: their triples, their statements, and the values and references of
 * these.
 *
 * @param reading the dataset, inside a read transaction
 * @param type the class
 */
record ClassPart(GraphReading reading, Node type) implements Dumps.Part {
    private static final List<ResourceKind> PARTS =
            List.of(ResourceKind.STATEMENT, ResourceKind.VALUE, ResourceKind.REFERENCE);

    @Override
    public void send(LineSorter lines) throws IOException {
        Iterator<Triple> members = reading.graph().find(Node.ANY, Terms.TYPE, type);
        while (members.hasNext()) {
            Node member = members.next().getSubject();
            if (reading.is(member, ResourceKind.ENTITY) || reading.is(member, ResourceKind.ARTICLE)) {
                send(member, lines);
            }
        }
    }

    // Statements lead to values and references, these to their selectors; none leads back, so that this ends.
    private void send(Node subject, LineSorter lines) throws IOException {
        for (Triple triple : reading.about(subject)) {
            lines.add(NTriples.line(triple));
            if (PARTS.stream().anyMatch(kind -> reading.is(triple.getObject(), kind))) {
                send(triple.getObject(), lines);
            }
        }
    }
}
