package colophon.web.sparql.wikidata;

import colophon.web.sparql.token.QueryTokens;
import colophon.web.sparql.token.QueryTokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts named subqueries, {@code WITH { SELECT … } AS %name} and {@code INCLUDE %name}, which SPARQL has not, into plain
 * subqueries. The lines of what follows stay what they were.
 */
public final class NamedSubqueries {
    private final String text;
    private final List<Token> tokens;
    private final int most;
    private final boolean defining;
    private final Map<String, String> bodies = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private NamedSubqueries(String text, int most, boolean defining) {
        this.defining = defining;
        this.text = text;
        this.tokens = QueryTokens.of(text);
        this.most = most;
    }

    /**
     * The query without names of subqueries.
     *
     * @param most how many characters it may grow to
     * @throws NotSupported where a name is included that is not given before, or the query grows beyond what is allowed
     */
    public static String inline(String text, int most) {
        boolean named = text.indexOf('%') >= 0 && text.toUpperCase(Locale.ROOT).contains("INCLUDE");
        return named ? new NamedSubqueries(text, most, true).inline() : text;
    }

    private String inline() {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (defining && token.is("WITH") && isMark(i + 1, "{")) {
                i = define(i);
            } else if (token.is("INCLUDE") && isMark(i + 1, "%") && i + 2 < tokens.size()) {
                copy(token.from());
                String name = tokens.get(i + 2).text();
                String body = Optional.ofNullable(bodies.get(name))
                        .orElseThrow(() ->
                                new NotSupported("INCLUDE %" + name + " has no WITH { … } AS %" + name + " before it"));
                out.append(body);
                copied = tokens.get(i + 2).end();
                i += 3;
            } else {
                i++;
            }
            if (out.length() > most) {
                throw new NotSupported(
                        "with its named subqueries in place, the query has more than " + most + " characters");
            }
        }
        copy(text.length());
        return out.toString();
    }

    /** Takes up a subquery and its name; the index of the token after it. */
    private int define(int with) {
        int close = close(with + 1);
        if (close + 3 >= tokens.size() || !tokens.get(close + 1).is("AS") || !isMark(close + 2, "%")) {
            return with + 1;
        }
        copy(tokens.get(with).from());
        String body =
                text.substring(tokens.get(with + 1).from(), tokens.get(close).end());
        bodies.put(tokens.get(close + 3).text(), inline(body));
        copied = tokens.get(close + 3).end();
        out.append("\n".repeat((int) text.substring(tokens.get(with).from(), copied)
                .chars()
                .filter(c -> c == '\n')
                .count()));
        return close + 4;
    }

    /** A subquery that itself includes earlier ones. */
    private String inline(String body) {
        NamedSubqueries inner = new NamedSubqueries(body, most, false);
        inner.bodies.putAll(bodies);
        return inner.inline();
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (isMark(i, "{")) {
                depth++;
            } else if (isMark(i, "}") && --depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isMark(int i, String mark) {
        return i < tokens.size() && tokens.get(i).isMark(mark);
    }

    private void copy(int to) {
        out.append(text, copied, to);
        copied = to;
    }
}
