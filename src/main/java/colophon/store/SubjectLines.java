package colophon.store;

import colophon.store.format.NTriples;
import colophon.store.format.NTriplesReader;
import colophon.store.line.LineIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that reads what is said of a thing from the sorted lines, where it stands together, and asks the database for the rest.
 * The database would look each term of each triple up by its number, in places that a large dataset has spread over gigabytes: a
 * document that nobody asked for before took twice as long as one of a small dataset.
 */
final class SubjectLines extends GraphBase {
    private final LineIndex lines;
    private final Graph database;

    SubjectLines(LineIndex lines, Graph database) {
        this.lines = lines;
        this.database = database;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (!pattern.getSubject().isURI()) {
            return database.find(pattern);
        }
        return WrappedIterator.create(matching(pattern, Integer.MAX_VALUE).iterator());
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        if (!pattern.getSubject().isURI()) {
            return database.contains(pattern);
        }
        int most = pattern.getObject().isConcrete() ? Integer.MAX_VALUE : 1;
        return !matching(pattern, most).isEmpty();
    }

    private List<Triple> matching(Triple pattern, int most) {
        StringBuilder beginning = new StringBuilder(120);
        NTriples.term(beginning, pattern.getSubject());
        beginning.append(' ');
        if (pattern.getPredicate().isURI()) {
            NTriples.term(beginning, pattern.getPredicate());
            beginning.append(' ');
        }
        NTriplesReader reader = new NTriplesReader();
        List<Triple> found = new ArrayList<>();
        for (byte[] line : lines.startingWith(beginning.toString().getBytes(StandardCharsets.UTF_8), most)) {
            Triple triple = reader.triple(new String(line, StandardCharsets.UTF_8));
            if (pattern.matches(triple)) {
                found.add(triple);
            }
        }
        return found;
    }

    @Override
    protected int graphBaseSize() {
        return database.size();
    }
}
