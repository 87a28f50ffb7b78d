package colophon.web.sparql.cache;

import colophon.web.sparql.token.QueryTokens;
import colophon.web.sparql.token.QueryTokens.Kind;
import colophon.web.sparql.token.QueryTokens.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text for all queries that ask the same in other white space, comments, cases of keywords, prefixes and names of variables.
 */
public final class CanonicalQuery {
    /** Functions that answer differently each time. */
    private static final Set<String> CHANGING = Set.of("NOW", "RAND", "UUID", "STRUUID", "BNODE");

    /** Endings by which a variable's name means another variable, to the label service. */
    private static final List<String> ENDINGS = List.of("AltLabel", "Description", "Label");

    private final Map<String, String> prefixes;
    private final Set<String> variables = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private CanonicalQuery(Map<String, String> prefixes) {
        this.prefixes = new HashMap<>(prefixes);
    }

    /**
     * The canonical text, none where the query may be answered differently each time.
     *
     * @param prefixes the prefixes that queries need not declare
     */
    public static Optional<String> of(String text, Map<String, String> prefixes) {
        List<Token> tokens = QueryTokens.of(text);
        boolean changing = tokens.stream()
                .anyMatch(t -> t.kind() == Kind.PREFIXED_NAME && t.text().startsWith("afn:")
                        || t.kind() == Kind.IRI && t.text().contains("ARQ/function")
                        || t.kind() == Kind.WORD && CHANGING.contains(t.text().toUpperCase(Locale.ROOT)));
        return changing ? Optional.empty() : Optional.of(new CanonicalQuery(prefixes).write(tokens));
    }

    private String write(List<Token> tokens) {
        tokens.stream().filter(t -> t.kind() == Kind.VARIABLE).forEach(t -> variables.add(name(t)));
        int i = 0;
        while (i < tokens.size()) {
            boolean declared = tokens.get(i).is("PREFIX")
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).kind() == Kind.IRI;
            if (declared) {
                String prefix = tokens.get(i + 1).text();
                String iri = tokens.get(i + 2).text();
                prefixes.put(prefix.substring(0, prefix.length() - 1), iri.substring(1, iri.length() - 1));
                i += 3;
            } else if (tokens.get(i).is("WHERE")) {
                // It may always be left out.
                i++;
            } else {
                out.append(canonical(tokens.get(i))).append(' ');
                i++;
            }
        }
        return out.toString();
    }

    private String canonical(Token token) {
        return switch (token.kind()) {
            case VARIABLE -> "?" + renamed(name(token));
            case PREFIXED_NAME -> expanded(token.text());
            case WORD ->
                Character.isLetter(token.text().charAt(0)) ? token.text().toUpperCase(Locale.ROOT) : token.text();
            case IRI, STRING, BLANK_NODE, MARK -> token.text();
        };
    }

    private static String name(Token variable) {
        return variable.text().substring(1);
    }

    private String renamed(String name) {
        for (String ending : ENDINGS) {
            String thing = name.substring(0, Math.max(0, name.length() - ending.length()));
            if (name.endsWith(ending) && variables.contains(thing)) {
                return renamed(thing) + ending;
            }
        }
        String known = names.get(name);
        if (known == null) {
            known = "v" + names.size();
            names.put(name, known);
        }
        return known;
    }

    /** A prefixed name as an IRI; left as it is where it has escapes or no prefix that is known. */
    private String expanded(String text) {
        int colon = text.indexOf(':');
        String namespace = prefixes.get(text.substring(0, colon));
        return namespace == null || text.indexOf('\\') >= 0 ? text : "<" + namespace + text.substring(colon + 1) + ">";
    }
}
