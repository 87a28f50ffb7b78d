package colophon.store.match;

import colophon.store.index.Scan;
import colophon.store.index.TermIndex;
import colophon.store.index.TripleIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** Goes along property paths (SPARQL 1.1 Query, section 9). */
final class Steps {
    private final TripleIndex index;
    private final Cancelling cancelling;

    Steps(TripleIndex index, Cancelling cancelling) {
        this.index = index;
        this.cancelling = cancelling;
    }

    /** Tells the terms that a path leads to from one; a term may be told twice. */
    @FunctionalInterface
    interface Step {
        void from(int term, IntConsumer to);
    }

    /** The terms that a path which may be gone again and again leads to, each once. */
    record Closure(Step step, boolean zero, boolean again) {
        NumberSet from(int term) {
            NumberSet found = new NumberSet();
            if (zero) {
                found.add(term);
            }
            if (!zero || !again) {
                step.from(term, found::add);
            }
            for (int i = 0; again && i < found.size(); i++) {
                step.from(found.get(i), found::add);
            }
            return found;
        }
    }

    /** A path whose solutions are each told once, none where it is another or has parts that are not known here. */
    Optional<Closure> closure(Path path, boolean backwards) {
        return switch (path) {
            case P_ZeroOrMore1 p -> step(p.getSubPath(), backwards).map(s -> new Closure(s, true, true));
            case P_OneOrMore1 p -> step(p.getSubPath(), backwards).map(s -> new Closure(s, false, true));
            case P_ZeroOrOne p -> step(p.getSubPath(), backwards).map(s -> new Closure(s, true, false));
            default -> Optional.empty();
        };
    }

    private Optional<Step> step(Path path, boolean backwards) {
        return switch (path) {
            case P_Link link -> Optional.of(link(link.getNode(), backwards));
            case P_ReverseLink link -> Optional.of(link(link.getNode(), !backwards));
            case P_NegPropSet others -> Optional.of(others(others, backwards));
            case P_Inverse inverse -> step(inverse.getSubPath(), !backwards);
            case P_Alt alt -> both(step(alt.getLeft(), backwards), step(alt.getRight(), backwards), Steps::either);
            case P_Seq seq ->
                backwards
                        ? both(step(seq.getRight(), true), step(seq.getLeft(), true), Steps::then)
                        : both(step(seq.getLeft(), false), step(seq.getRight(), false), Steps::then);
            default -> closure(path, backwards).map(Steps::all);
        };
    }

    private static Step all(Closure closure) {
        return (term, to) -> {
            NumberSet found = closure.from(term);
            for (int i = 0; i < found.size(); i++) {
                to.accept(found.get(i));
            }
        };
    }

    private static Optional<Step> both(
            Optional<Step> first, Optional<Step> second, java.util.function.BinaryOperator<Step> joined) {
        return first.flatMap(a -> second.map(b -> joined.apply(a, b)));
    }

    private static Step either(Step first, Step second) {
        return (term, to) -> {
            first.from(term, to);
            second.from(term, to);
        };
    }

    private static Step then(Step first, Step second) {
        return (term, to) -> first.from(term, middle -> second.from(middle, to));
    }

    /** By any property but some, in each of the two directions that the path names properties for. */
    private Step others(P_NegPropSet path, boolean backwards) {
        Step along = others(path.getFwdNodes(), backwards);
        Step against = others(path.getBwdNodes(), !backwards);
        if (path.getBwdNodes().isEmpty()) {
            return along;
        }
        return path.getFwdNodes().isEmpty() ? against : either(along, against);
    }

    private Step others(List<Node> but, boolean backwards) {
        Set<Integer> left = but.stream().map(index.terms()::number).collect(Collectors.toSet());
        return (term, to) -> {
            cancelling.check();
            Scan scan = new Scan(index);
            scan.open(backwards ? Scan.ANY : term, Scan.ANY, backwards ? term : Scan.ANY);
            while (scan.next()) {
                if (!left.contains(scan.predicate())) {
                    to.accept(backwards ? scan.subject() : scan.object());
                }
            }
        };
    }

    private Step link(Node property, boolean backwards) {
        int number = index.terms().number(property);
        if (number == TermIndex.UNKNOWN) {
            return (term, to) -> {};
        }
        return (term, to) -> {
            cancelling.check();
            Scan scan = new Scan(index);
            scan.open(backwards ? Scan.ANY : term, number, backwards ? term : Scan.ANY);
            while (scan.next()) {
                to.accept(backwards ? scan.subject() : scan.object());
            }
        };
    }
}
