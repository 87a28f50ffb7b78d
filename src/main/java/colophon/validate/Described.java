package colophon.validate;

import colophon.rdf.vocab.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of a batch by their subjects, and the classes of those that were described before. */
final class Described {
    static final Node TYPE = Terms.TYPE;

    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    private final Map<Node, Node> classes;

    /**
     * Sorts a batch by subject.
     *
     * @param batch the triples
     * @param classes the classes of subjects outside
     */
    Described(List<Triple> batch, Map<Node, Node> classes) {
        this.classes = classes;
        Node subject = Node.ANY;
        List<Triple> triples = List.of();
        for (Triple triple : batch) {
            if (!triple.getSubject().equals(subject)) {
                subject = triple.getSubject();
                triples = bySubject.computeIfAbsent(subject, s -> new ArrayList<>(8));
            }
            triples.add(triple);
        }
    }

    /** Gives each subject with what is said of it, in the order of the batch. */
    void forEach(BiConsumer<Node, List<Triple>> each) {
        bySubject.forEach(each);
    }

    /** The different values that a property has of a subject; of subjects outside the batch, their class alone. */
    Set<Node> values(Node subject, Node property) {
        Set<Node> values = Set.of();
        for (Triple triple : bySubject.getOrDefault(subject, List.of())) {
            if (triple.getPredicate().equals(property)) {
                values = with(values, triple.getObject());
            }
        }
        Node type = property.equals(TYPE) ? classes.get(subject) : null;
        return type == null ? values : with(values, type);
    }

    private static Set<Node> with(Set<Node> values, Node value) {
        if (values.isEmpty()) {
            return Set.of(value);
        }
        Set<Node> more = values.size() == 1 ? new LinkedHashSet<>(values) : values;
        more.add(value);
        return more;
    }
}
