package colophon.store.format;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes terms and triples as N-Triples (RDF 1.1 N-Triples, section 4, the canonical form). */
public final class NTriples {
    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    private NTriples() {}

    /** The line of a triple in UTF-8, without its line feed. */
    public static byte[] line(Triple triple) {
        StringBuilder out = new StringBuilder(160);
        term(out, triple.getSubject());
        out.append(' ');
        term(out, triple.getPredicate());
        out.append(' ');
        term(out, triple.getObject());
        return out.append(" .").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Appends a term. */
    public static void term(StringBuilder out, Node node) {
        if (node.isURI()) {
            out.append('<').append(node.getURI()).append('>');
        } else if (node.isBlank()) {
            out.append("_:").append(node.getBlankNodeLabel());
        } else if (node.isLiteral()) {
            literal(out, node);
        } else {
            throw new IllegalArgumentException("not a term of RDF: " + node);
        }
    }

    private static void literal(StringBuilder out, Node node) {
        quoted(out, node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.append('@').append(language);
        } else if (!node.getLiteralDatatypeURI().equals(XSD_STRING)) {
            out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    /** Appends a string in double quotes, escaped as N-Triples and Turtle need it. */
    static void quoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /** The text of a string that was escaped in the canonical form. */
    public static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && ++i < text.length() ? meant(text.charAt(i)) : c);
        }
        return out.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case '"', '\\' -> escaped;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> throw new IllegalArgumentException("no canonical escape: \\" + escaped);
        };
    }
}
