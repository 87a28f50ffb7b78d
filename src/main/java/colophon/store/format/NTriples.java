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
        return new Lines().line(triple);
    }

    /** The lines of many triples, of which those of one subject mostly follow each other. Used by one thread at a time. */
    public static final class Lines {
        private StringBuilder out = new StringBuilder();
        private Node subject = Node.ANY;
        private int afterSubject;

        /** The line of a triple in UTF-8, without its line feed. */
        public byte[] line(Triple triple) {
            out.setLength(afterSubject);
            if (!triple.getSubject().equals(subject)) {
                // A new one for each: letters beyond Latin 1 make one slow for good.
                out = new StringBuilder(256);
                subject = triple.getSubject();
                term(out, subject);
                afterSubject = out.append(' ').length();
            }
            term(out, triple.getPredicate());
            out.append(' ');
            term(out, triple.getObject());
            return out.append(" .").toString().getBytes(StandardCharsets.UTF_8);
        }
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
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\\' || c > '"' && c < '\\' || c == ' ' || c == '!') {
                continue;
            }
            String escape = escape(c);
            if (!escape.isEmpty()) {
                out.append(text, plain, i).append(escape);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** How a character is written that may not stand for itself; empty for others. */
    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> "";
        };
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
