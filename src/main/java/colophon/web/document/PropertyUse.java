package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * How a dataset uses a property.
 *
 * @param id the property's id
 * @param statements how many statements have it as their main property
 * @param example a triple that leads from a thing straight to a value; of those that there are the one of the shortest name
 */
public record PropertyUse(String id, long statements, Optional<Triple> example) {
    private static final Comparator<Triple> SHORTEST = Comparator.comparingInt(
                    (Triple t) -> t.getSubject().getURI().length())
            .thenComparing(t -> t.getSubject().getURI())
            .thenComparing(t -> t.getObject().toString());

    /** The use of a property. */
    public static PropertyUse of(GraphReading reading, String id) {
        long[] count = {0};
        reading.graph()
                .find(Node.ANY, NodeFactory.createURI(Prefixes.PS + id), Node.ANY)
                .forEachRemaining(t -> count[0]++);
        Triple[] least = new Triple[1];
        reading.graph()
                .find(Node.ANY, NodeFactory.createURI(Prefixes.WDT + id), Node.ANY)
                .forEachRemaining(t -> {
                    if (reading.is(t.getSubject(), ResourceKind.ENTITY)
                            && (least[0] == null || SHORTEST.compare(t, least[0]) < 0)) {
                        least[0] = t;
                    }
                });
        return new PropertyUse(id, count[0], Optional.ofNullable(least[0]));
    }
}
