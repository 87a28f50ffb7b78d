package colophon.store.match;

import colophon.store.index.Scan;
import colophon.store.index.TermIndex;
import colophon.store.index.TripleIndex;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

/** How many solutions a pattern has, as the counts of the index tell: exactly for terms, on average for variables that have values. */
final class Costs {
    private static final double LINKS = 8;

    private final TripleIndex index;
    private final Scan scan;

    Costs(TripleIndex index) {
        this.index = index;
        this.scan = new Scan(index);
    }

    /**
     * About how many triples fit a pattern.
     *
     * @param known the variables that have values
     */
    double of(Triple pattern, Set<Var> known) {
        int s = number(pattern.getSubject());
        int p = number(pattern.getPredicate());
        int o = number(pattern.getObject());
        scan.open(s, p, o);
        double fitting = scan.left();
        boolean subject = isKnown(pattern.getSubject(), known);
        boolean object = isKnown(pattern.getObject(), known);
        if (p == Scan.ANY) {
            boolean any = subject || object || isKnown(pattern.getPredicate(), known);
            return any ? Math.min(fitting, LINKS) : fitting;
        }
        TripleIndex.Predicate of = index.predicate(p);
        double least = fitting;
        if (subject) {
            least /= Math.max(1, of.subjects());
        }
        if (object) {
            least /= Math.max(1, of.objects());
        }
        return least;
    }

    private int number(Node node) {
        return Var.isVar(node) ? Scan.ANY : index.terms().number(node);
    }

    private static boolean isKnown(Node node, Set<Var> known) {
        return Var.isVar(node) && known.contains(Var.alloc(node));
    }

    /** Whether a term is one of the dataset. */
    boolean has(Node term) {
        return index.terms().number(term) != TermIndex.UNKNOWN;
    }
}
