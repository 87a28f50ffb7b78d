package colophon.store.match;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Estimates of the memory that terms and rows take which are kept by themselves, in bytes. */
final class Weight {
    private static final long TERM = 100;
    private static final long ROW = 100;

    private Weight() {}

    static long of(Node term) {
        int length = term.isLiteral()
                ? term.getLiteralLexicalForm().length()
                : term.isURI() ? term.getURI().length() : 0;
        return TERM + length;
    }

    static long of(Binding row) {
        long weight = ROW;
        for (var variables = row.vars(); variables.hasNext(); ) {
            Var variable = variables.next();
            weight += of(row.get(variable));
        }
        return weight;
    }
}
