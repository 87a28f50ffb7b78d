package colophon.store.match;

import colophon.store.index.TermIndex;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;

/**
 * Conditions that are tested often and can be without making values of terms first: the year of a point in time, and text in text. What
 * they cannot tell of a term is left to the query engine.
 */
final class QuickTests {
    private QuickTests() {}

    /** What a quick test says of a term. */
    enum Verdict {
        YES,
        NO,
        UNTOLD
    }

    /** A quick test of the terms of a variable. */
    @FunctionalInterface
    interface Quick {
        Verdict of(int number);
    }

    /**
     * The quick test of a condition, none where there is none for it.
     *
     * @param variable its one variable
     */
    static Optional<Quick> of(Expr condition, Var variable, TermIndex terms) {
        if (condition instanceof ExprFunction2 comparison
                && comparison.getArg1() instanceof E_DateTimeYear year
                && year.getArg().isVariable()
                && comparison.getArg2().isConstant()
                && comparison.getArg2().getConstant().isInteger()) {
            return year(
                            comparison,
                            comparison.getArg2().getConstant().getInteger().intValue())
                    .map(test -> new Year(terms, test)::of);
        }
        if (condition instanceof E_StrContains contains
                && contains.getArg2().isConstant()
                && contains.getArg2().getConstant().isString()) {
            return contained(
                    contains.getArg1(), contains.getArg2().getConstant().getString(), terms);
        }
        return Optional.empty();
    }

    private static Optional<IntPredicate> year(ExprFunction2 comparison, int than) {
        return switch (comparison) {
            case E_Equals e -> Optional.of(y -> y == than);
            case E_LessThan e -> Optional.of(y -> y < than);
            case E_LessThanOrEqual e -> Optional.of(y -> y <= than);
            case E_GreaterThan e -> Optional.of(y -> y > than);
            case E_GreaterThanOrEqual e -> Optional.of(y -> y >= than);
            default -> Optional.empty();
        };
    }

    private static Optional<Quick> contained(Expr text, String part, TermIndex terms) {
        boolean lower = text instanceof E_StrLowerCase;
        Expr inner = text instanceof E_StrLowerCase l ? l.getArg() : text;
        boolean isText = inner instanceof E_Str str && str.getArg().isVariable();
        return isText ? Optional.of(number -> contains(terms.term(number), part, lower)) : Optional.empty();
    }

    private static Verdict contains(Node term, String part, boolean lower) {
        if (!term.isLiteral()) {
            return Verdict.UNTOLD;
        }
        String text = term.getLiteralLexicalForm();
        return (lower ? text.toLowerCase(java.util.Locale.ROOT) : text).contains(part) ? Verdict.YES : Verdict.NO;
    }

    /** The year of a point in time that TDB2 keeps as a number, and which is well-formed therefore. */
    private record Year(TermIndex terms, IntPredicate test) {
        Verdict of(int number) {
            Node term = terms.isOwnValue(number) ? terms.term(number) : Node.ANY;
            if (!term.isLiteral() || !XSDDatatype.XSDdateTime.equals(term.getLiteralDatatype())) {
                return Verdict.UNTOLD;
            }
            String text = term.getLiteralLexicalForm();
            if (text.length() < 5 || text.charAt(4) != '-') {
                return Verdict.UNTOLD;
            }
            int year = 0;
            for (int i = 0; i < 4; i++) {
                year = year * 10 + text.charAt(i) - '0';
            }
            return test.test(year) ? Verdict.YES : Verdict.NO;
        }
    }
}
