package colophon.web.sparql.regex;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** {@code REGEX(text, pattern, flags)} of SPARQL 1.1 Query, section 17.4.3.14, that ends when its query is cancelled. */
final class CancellableRegex extends ExprFunctionN {
    private static final int FLAGS = 2;

    private final Patterns patterns = new Patterns();

    CancellableRegex(ExprList arguments) {
        super(Tags.tagRegex, arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
        return NodeValue.booleanReturn(patterns.matcher(arguments, FLAGS, query).find());
    }

    /** Without its query, nothing could end it. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("a regular expression is matched while its query runs, not before");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new CancellableRegex(arguments);
    }
}
