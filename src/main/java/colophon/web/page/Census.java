package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How much of what a dataset holds, counted once for a snapshot.
 *
 * @param entities how many things have a class
 * @param statements how many statements there are
 * @param references how many places in articles they rest on
 * @param articles the articles that were read, in the order of their IRIs
 * @param classes the classes of entities, each with how many members it has
 */
record Census(long entities, long statements, long references, List<Node> articles, Map<Node, Long> classes) {
    static Census of(GraphReading reading) {
        Counting counting = new Counting(reading);
        reading.graph().find(Node.ANY, Terms.TYPE, Node.ANY).forEachRemaining(counting::add);
        counting.articles.sort(java.util.Comparator.comparing(Node::getURI));
        return new Census(
                counting.entities, counting.statements, counting.references, counting.articles, counting.classes);
    }

    private static final class Counting {
        private final GraphReading reading;
        private final List<Node> articles = new ArrayList<>();
        private final Map<Node, Long> classes = new TreeMap<>(java.util.Comparator.comparing(Node::toString));
        private long entities;
        private long statements;
        private long references;

        Counting(GraphReading reading) {
            this.reading = reading;
        }

        void add(Triple triple) {
            Node type = triple.getObject();
            if (type.equals(Terms.STATEMENT)) {
                statements++;
            } else if (type.equals(Terms.REFERENCE)) {
                references++;
            } else if (reading.is(triple.getSubject(), ResourceKind.ARTICLE)) {
                articles.add(triple.getSubject());
            } else if (type.isURI()
                    && type.getURI().startsWith(Prefixes.SCHEMA)
                    && reading.is(triple.getSubject(), ResourceKind.ENTITY)) {
                entities++;
                classes.merge(type, 1L, Long::sum);
            }
        }
    }
}
