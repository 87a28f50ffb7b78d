package colophon.web.sparql.regex;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** Compiles the patterns of one call in a query, the last of them kept, since most calls have one pattern for all rows. */
final class Patterns {
    private record Compiled(String pattern, String flags, Pattern compiled) {}

    private volatile @Nullable Compiled last;

    /**
     * A matcher over a value's text that ends by an exception when the query is cancelled.
     *
     * @param arguments the text, the pattern, and whatever stands between it and the flags
     * @param flags at which place of the arguments the flags stand, where there are so many
     */
    Matcher matcher(List<NodeValue> arguments, int flags, FunctionEnv query) {
        String text = text(arguments.get(0));
        Pattern pattern = pattern(text(arguments.get(1)), arguments.size() > flags ? text(arguments.get(flags)) : "");
        return pattern.matcher(new CancellableText(text, cancelled(query)));
    }

    private static String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("regular expression", value)
                .getLiteralLexicalForm();
    }

    private static AtomicBoolean cancelled(FunctionEnv query) {
        AtomicBoolean signal =
                query.getContext() == null ? null : query.getContext().get(ARQConstants.symCancelQuery);
        return signal == null ? new AtomicBoolean() : signal;
    }

    private Pattern pattern(String pattern, String flags) {
        Compiled known = last;
        if (known == null || !known.pattern().equals(pattern) || !known.flags().equals(flags)) {
            known = new Compiled(pattern, flags, compile(pattern, flags));
            last = known;
        }
        return known.compiled();
    }

    private static Pattern compile(String pattern, String flags) {
        try {
            return Pattern.compile(pattern, mask(flags));
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("regular expression: " + e.getMessage());
        }
    }

    /** The flags of XPath and XQuery Functions and Operators 3.1, section 5.6.2. */
    private static int mask(String flags) {
        int mask = 0;
        for (char flag : flags.toCharArray()) {
            mask |= switch (flag) {
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'x' -> Pattern.COMMENTS;
                case 'q' -> Pattern.LITERAL;
                default -> throw new ExprEvalException("regular expression: no flag is called " + flag);
            };
        }
        return mask;
    }
}
