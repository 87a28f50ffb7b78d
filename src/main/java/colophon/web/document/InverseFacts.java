package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The facts that lead to a thing, in a fixed order and by pages: plain facts of other things, qualifiers of statements, and
 * articles about it.
 */
public final class InverseFacts {
    /** How many facts a page has. */
    private static final int SIZE = 500;

    private InverseFacts() {}

    /**
     * A page of facts.
     *
     * @param facts the facts of this page
     * @param number the page's number, from 1
     * @param total how many facts there are on all pages
     * @param pages how many pages there are, at least 1
     */
    public record Page(List<Triple> facts, int number, int total, int pages) {
        /** Of what nothing leads to. */
        public static final Page NONE = new Page(List.of(), 1, 0, 1);

        public Page {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A page of what leads to an entity.
     *
     * @param number the page asked for, from 1; what is beyond the last page has no facts
     */
    public static Page of(GraphReading reading, Node entity, int number) {
        return of(reading, entity, number, SIZE);
    }

    static Page of(GraphReading reading, Node entity, int number, int size) {
        Set<Node> mentioned = new HashSet<>();
        List<Triple> all = reading.triples(Node.ANY, Node.ANY, entity).stream()
                .filter(t -> leadsHere(reading, t))
                .sorted(Comparator.comparing((Triple t) -> t.getPredicate().getURI())
                        .thenComparing(t -> t.getSubject().toString()))
                .filter(t -> !reading.is(t.getSubject(), ResourceKind.STATEMENT) || mentioned.add(t.getSubject()))
                .toList();
        int from = (int) Math.min(all.size(), Math.max(0, (number - 1L) * size));
        int pages = Math.max(1, (all.size() + size - 1) / size);
        return new Page(all.subList(from, Math.min(all.size(), from + size)), number, all.size(), pages);
    }

    private static boolean leadsHere(GraphReading reading, Triple triple) {
        Node subject = triple.getSubject();
        Node predicate = triple.getPredicate();
        if (reading.is(subject, ResourceKind.STATEMENT)) {
            return GraphReading.property(predicate, Prefixes.PQ).isPresent();
        }
        return reading.is(subject, ResourceKind.ENTITY)
                || reading.is(subject, ResourceKind.ARTICLE) && predicate.equals(Terms.ABOUT);
    }
}
