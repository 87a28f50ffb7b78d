package colophon.store.format;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes Turtle for people: a block a subject, a line a property, which is also TriG of the default graph. */
final class TurtleWriter extends GraphWriter {
    private static final String INTEGER = XSD.integer.getURI();
    private static final String BOOLEAN = XSD.xboolean.getURI();
    private static final String STRING = XSD.xstring.getURI();

    private final String base;
    private final Prefixes prefixes;

    TurtleWriter(String base, Prefixes prefixes, OutputStream out) {
        super(out, prefixes);
        this.base = base;
        this.prefixes = prefixes;
        StringBuilder head = new StringBuilder("@base <" + base + "> .\n");
        for (Map.Entry<String, String> each : prefixes.asMap().entrySet()) {
            head.append("@prefix %s: <%s> .\n".formatted(each.getKey(), each.getValue()));
        }
        begin(head.toString());
    }

    @Override
    void write(StringBuilder to, Node subject, List<Triple> sorted, int depth) {
        String margin = "\n" + "  ".repeat(depth);
        to.append('\n').append(margin, 1, margin.length());
        term(to, subject);
        Node former = subject;
        for (Triple triple : sorted) {
            Node predicate = triple.getPredicate();
            if (!predicate.equals(former) || former == subject) {
                to.append(former == subject ? "" : " ;").append(margin).append("    ");
                predicate(to, predicate);
                to.append(' ');
                former = predicate;
            } else {
                to.append(" ,").append(margin).append("        ");
            }
            term(to, triple.getObject());
        }
        to.append(" .\n");
    }

    @Override
    void end(StringBuilder to) {
        // The last block has its dot.
    }

    private void predicate(StringBuilder to, Node predicate) {
        if (predicate.equals(RDF.Nodes.type)) {
            to.append('a');
        } else {
            term(to, predicate);
        }
    }

    private void term(StringBuilder to, Node node) {
        if (node.isURI()) {
            iri(to, node.getURI());
        } else if (node.isLiteral()) {
            literal(to, node);
        } else {
            NTriples.term(to, node);
        }
    }

    private void iri(StringBuilder to, String iri) {
        if (!prefixes.append(to, iri)) {
            to.append('<').append(iri, relativeFrom(iri), iri.length()).append('>');
        }
    }

    /** Where the IRI as seen from the base starts; at its beginning where resolving the rest would not give it back. */
    private int relativeFrom(String iri) {
        if (!iri.startsWith(base)) {
            return 0;
        }
        int from = base.length();
        int colon = iri.indexOf(':', from);
        int slash = iri.indexOf('/', from);
        boolean safe =
                slash > from && (colon < 0 || slash < colon) && iri.indexOf("/.", from) < 0 && iri.charAt(from) != '.';
        return safe ? from : 0;
    }

    private static boolean isInteger(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > from && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private void literal(StringBuilder to, Node node) {
        String datatype = node.getLiteralDatatypeURI();
        String text = node.getLiteralLexicalForm();
        if (datatype.equals(INTEGER) && isInteger(text)
                || datatype.equals(BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            to.append(text);
            return;
        }
        NTriples.quoted(to, text);
        if (!node.getLiteralLanguage().isEmpty()) {
            to.append('@').append(node.getLiteralLanguage());
        } else if (!datatype.equals(STRING)) {
            to.append("^^");
            iri(to, datatype);
        }
    }
}
