package colophon.web.json;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Writes literals as the values of a term: plain where the term or JSON itself says the rest, else with type or language. */
final class LiteralForm {
    private LiteralForm() {}

    static boolean isString(String datatype) {
        return datatype.equals(XSD.xstring.getURI());
    }

    static void write(Node literal, JsonContext.Term term, JsonContext context, JsonText out) {
        String datatype = literal.getLiteralDatatypeURI();
        String text = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        if (language.isEmpty() && isNative(datatype, text) && (hasNoType(term) || isSaid(term, datatype))) {
            out.raw(text);
        } else if (language.isEmpty() && (isSaid(term, datatype) || isString(datatype) && hasNoType(term))) {
            out.text(text);
        } else {
            out.open('{').key("@value").text(text);
            if (!language.isEmpty()) {
                out.key("@language").text(language);
            } else if (!isString(datatype)) {
                out.key("@type").text(context.word(datatype));
            }
            out.close('}');
        }
    }

    private static boolean hasNoType(JsonContext.Term term) {
        return term.type().isEmpty();
    }

    private static boolean isSaid(JsonContext.Term term, String datatype) {
        return term.type().filter(datatype::equals).isPresent();
    }

    /** Whether JSON's own number or truth value means this literal, in this lexical form. */
    private static boolean isNative(String datatype, String text) {
        return datatype.equals(XSD.integer.getURI()) && text.matches("0|-?[1-9][0-9]{0,14}")
                || datatype.equals(XSD.xboolean.getURI()) && (text.equals("true") || text.equals("false"));
    }
}
