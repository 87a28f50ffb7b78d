package colophon.web.sparql.regex;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/**
 * {@code REPLACE(text, pattern, replacement, flags)} of SPARQL 1.1 Query, section 17.4.3.15, that ends when its query is
 * cancelled.
 */
final class CancellableReplace extends ExprFunctionN {
    private static final int FLAGS = 3;

    private final Patterns patterns = new Patterns();
    private final E_StrReplace replacing;

    CancellableReplace(ExprList arguments) {
        super(Tags.tagReplace, arguments);
        this.replacing = new E_StrReplace(
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
    }

    /** Every match is sought once before they are replaced: what comes to its end once does so again. */
    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
        Matcher matcher = patterns.matcher(arguments, FLAGS, query);
        boolean found = matcher.find();
        while (found) {
            found = matcher.find();
        }
        return replacing.eval(arguments);
    }

    /** Without its query, nothing could end it. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("a regular expression is matched while its query runs, not before");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CancellableReplace(arguments);
    }
}
