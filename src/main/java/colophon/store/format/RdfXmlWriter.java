package colophon.store.format;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/** Writes RDF/XML: one rdf:Description a subject. */
final class RdfXmlWriter extends GraphWriter {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Prefixes prefixes;

    RdfXmlWriter(Prefixes prefixes, OutputStream out) {
        super(out, prefixes);
        this.prefixes = prefixes;
        StringBuilder head = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        if (!RDF.equals(prefixes.asMap().get("rdf"))) {
            head.append(" xmlns:rdf=\"").append(RDF).append('"');
        }
        for (Map.Entry<String, String> each : prefixes.asMap().entrySet()) {
            head.append("\n    xmlns:%s=\"%s\"".formatted(each.getKey(), each.getValue()));
        }
        begin(head.append(">\n").toString());
    }

    @Override
    void write(StringBuilder to, Node subject, List<Triple> sorted, int depth) {
        to.append("  <rdf:Description");
        reference(to, subject, "about");
        to.append(">\n");
        for (Triple triple : sorted) {
            property(to, triple.getPredicate().getURI(), triple.getObject());
        }
        to.append("  </rdf:Description>\n");
    }

    @Override
    void end(StringBuilder to) {
        to.append("</rdf:RDF>\n");
    }

    private void property(StringBuilder to, String iri, Node object) {
        Optional<String> shortened = prefixes.shorten(iri);
        String name = shortened.orElseGet(() -> "x:" + iri.substring(localName(iri)));
        to.append("    <").append(name);
        if (shortened.isEmpty()) {
            to.append(" xmlns:x=\"");
            escape(to, iri.substring(0, localName(iri)));
            to.append('"');
        }
        if (!object.isLiteral()) {
            reference(to, object, "resource");
            to.append("/>\n");
            return;
        }
        literal(to, object);
        to.append("</").append(name).append(">\n");
    }

    private static void literal(StringBuilder to, Node object) {
        String datatype = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            to.append(" xml:lang=\"").append(object.getLiteralLanguage()).append('"');
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            to.append(" rdf:datatype=\"");
            escape(to, datatype);
            to.append('"');
        }
        to.append('>');
        escape(to, object.getLiteralLexicalForm());
    }

    private static void reference(StringBuilder to, Node node, String attribute) {
        to.append(node.isURI() ? " rdf:" + attribute + "=\"" : " rdf:nodeID=\"");
        escape(to, node.isURI() ? node.getURI() : "b" + node.getBlankNodeLabel());
        to.append('"');
    }

    /** Where the longest XML name at the end of an IRI starts (ASCII names alone). */
    private static int localName(String iri) {
        int start = iri.length();
        for (int i = iri.length() - 1; i >= 0; i--) {
            char c = iri.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            if (letter) {
                start = i;
            } else if ((c < '0' || c > '9') && c != '-' && c != '.') {
                break;
            }
        }
        return start;
    }

    private static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\r' -> to.append("&#13;");
                // XML 1.0 has no way to write other control characters.
                default -> to.append(c < 0x20 && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
    }
}
