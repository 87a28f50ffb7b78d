package colophon.store.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a pattern with {@code text:query} asks for.
 *
 * @param properties the properties of which one leads to the literal
 * @param words the query in Lucene's language
 * @param language the language that the literal has, "none" for a literal without one; empty for all
 * @param most how many triples are wanted at most, the best of all that fit
 */
record Search(List<Node> properties, String words, Optional<String> language, OptionalInt most) {
    private static final String LANGUAGE = "lang:";

    Search {
        properties = List.copyOf(properties);
    }

    /**
     * Reads the object of the pattern: a query, or a list of properties, the query, and then a number and a language.
     *
     * @throws QueryExecException where it is none of these
     */
    static Search of(PropFuncArg object) {
        List<Node> parts = object.isList() ? object.getArgList() : List.of(object.getArg());
        List<Node> properties = new ArrayList<>();
        int at = 0;
        while (at < parts.size() && parts.get(at).isURI()) {
            properties.add(parts.get(at));
            at++;
        }
        if (at == parts.size()) {
            throw bad("it names no words");
        }
        if (properties.isEmpty()) {
            properties.add(RDFS.Nodes.label);
        }
        Search search = new Search(properties, words(parts.get(at)), Optional.empty(), OptionalInt.empty());
        for (Node more : parts.subList(at + 1, parts.size())) {
            search = search.with(more);
        }
        return search;
    }

    private static String words(Node words) {
        if (words.isVariable()) {
            throw bad("its words, " + words + ", have no value where they are looked for");
        }
        if (!words.isLiteral()) {
            throw bad("its words are no text: " + words);
        }
        return words.getLiteralLexicalForm();
    }

    private Search with(Node more) {
        if (more.isLiteral() && more.getLiteralValue() instanceof Number number) {
            return new Search(properties, words, language, OptionalInt.of(most(number, more)));
        }
        String text = more.isLiteral() ? more.getLiteralLexicalForm() : more.toString();
        if (more.isLiteral() && text.startsWith(LANGUAGE)) {
            String tag = text.substring(LANGUAGE.length()).toLowerCase(Locale.ROOT);
            return new Search(properties, words, Optional.of(tag), most);
        }
        throw bad("after its words come a number of hits and \"lang:\" with a language, not " + more);
    }

    private static int most(Number number, Node written) {
        long most = number.longValue();
        if (most != number.doubleValue() || most < 1 || most > Hits.MOST) {
            throw bad("a number of hits is from 1 to " + Hits.MOST + ", not " + written.getLiteralLexicalForm());
        }
        return (int) most;
    }

    /** A mistake in a search. */
    static QueryExecException bad(String what) {
        return new QueryExecException("The text:query cannot be read: " + what + ". It is written as in"
                + " (?thing ?score ?literal) text:query (rdfs:label \"words\" 20).");
    }
}
