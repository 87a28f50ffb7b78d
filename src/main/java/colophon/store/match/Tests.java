package colophon.store.match;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVars;

/** Makes tests of rows from the conditions of a query. */
final class Tests {
    /** Functions that do not give the same for the same. */
    private static final Set<String> CHANGING = Set.of("rand", "uuid", "struuid", "bnode", "now");

    private final Frame frame;

    Tests(Frame frame) {
        this.frame = frame;
    }

    /** Whether a row fulfils a condition; of one variable each value is looked at once. */
    BooleanSupplier of(Expr condition) {
        BooleanSupplier plain = () -> condition.isSatisfied(frame.live(), frame.context());
        Set<Var> variables = ExprVars.getVarsMentioned(condition);
        if (variables.size() != 1 || !isSteady(condition)) {
            return plain;
        }
        return new Remembered(
                frame.row(), frame.layout().place(variables.iterator().next()), plain);
    }

    private static boolean isSteady(Expr expression) {
        if (expression instanceof ExprFunctionOp) {
            return false;
        }
        if (expression instanceof ExprFunction function) {
            return function.getFunctionIRI() == null
                    && !CHANGING.contains(
                            String.valueOf(function.getFunctionSymbol().getSymbol())
                                    .toLowerCase(java.util.Locale.ROOT))
                    && function.getArgs().stream().allMatch(Tests::isSteady);
        }
        return true;
    }

    /** A test of one value, with what it said of each. */
    private static final class Remembered implements BooleanSupplier {
        private final int[] row;
        private final int place;
        private final BooleanSupplier test;
        private final NumberSet seen = new NumberSet();
        private boolean[] passed = new boolean[16];

        Remembered(int[] row, int place, BooleanSupplier test) {
            this.row = row;
            this.place = place;
            this.test = test;
        }

        @Override
        public boolean getAsBoolean() {
            int number = row[place];
            if (number < 0) {
                return test.getAsBoolean();
            }
            int at = seen.place(number);
            if (at < 0) {
                at = seen.size();
                seen.add(number);
                if (at == passed.length) {
                    passed = Arrays.copyOf(passed, at * 2);
                }
                passed[at] = test.getAsBoolean();
            }
            return passed[at];
        }
    }
}
