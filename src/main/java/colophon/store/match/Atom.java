package colophon.store.match;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;

/** A part of a pattern that can be put before or after its neighbours: they all have to hold. */
sealed interface Atom {
    /** The variables it gives values to. */
    Set<Var> variables();

    /** A pattern of triples. */
    record Pattern(Triple triple) implements Atom {
        @Override
        public Set<Var> variables() {
            return variablesOf(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
    }

    /** A path that may be gone again and again. */
    record Way(TriplePath path) implements Atom {
        @Override
        public Set<Var> variables() {
            return variablesOf(Stream.of(path.getSubject(), path.getObject()));
        }
    }

    private static Set<Var> variablesOf(Stream<Node> nodes) {
        return nodes.filter(Var::isVar).map(Var::alloc).collect(Collectors.toSet());
    }
}
