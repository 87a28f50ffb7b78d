package colophon.store.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/** The triples of an index as a graph, which cannot be changed. */
public final class IndexGraph extends GraphBase {
    private final TripleIndex index;

    public IndexGraph(TripleIndex index) {
        this.index = index;
    }

    /** What the triples are read from. */
    public TripleIndex index() {
        return index;
    }

    private Scan scan(Triple pattern) {
        Scan scan = new Scan(index);
        scan.open(number(pattern.getSubject()), number(pattern.getPredicate()), number(pattern.getObject()));
        return scan;
    }

    private int number(Node node) {
        return node.isConcrete() ? index.terms().number(node) : Scan.ANY;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Scan scan = scan(pattern);
        return new NiceIterator<>() {
            @Override
            public boolean hasNext() {
                return scan.left() > 0;
            }

            @Override
            public Triple next() {
                if (!scan.next()) {
                    throw new java.util.NoSuchElementException();
                }
                TermIndex terms = index.terms();
                return Triple.create(
                        terms.term(scan.subject()), terms.term(scan.predicate()), terms.term(scan.object()));
            }
        };
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return scan(pattern).left() > 0;
    }

    @Override
    protected int graphBaseSize() {
        return index.size();
    }
}
