package colophon.web.sparql.regex;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts matchers that can be stopped in the place of those that cannot: a pattern made for it, such as
 * {@code ((a+)+)+$}, tries longer than anyone lives, and the engine looks at its clock between rows only.
 */
public final class CancellableExpressions extends ExprTransformCopy {
    private CancellableExpressions() {}

    /** The same query, its regular expressions cancellable. */
    public static Query in(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new CancellableExpressions());
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new CancellableRegex(arguments);
            case E_StrReplace replace -> new CancellableReplace(arguments);
            default -> super.transform(function, arguments);
        };
    }
}
