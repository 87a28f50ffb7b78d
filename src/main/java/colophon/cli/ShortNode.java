package colophon.cli;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * Terms of answers as short as a person wants them in a table: literals bare, IRIs by the query's prefixes or from the
 * dataset's base on.
 */
record ShortNode(PrefixMapping prefixes, String base) {
    String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        if (iri.startsWith(base)) {
            return iri.substring(base.length());
        }
        String shortened = prefixes.shortForm(iri);
        return shortened.equals(iri) ? "<" + iri + ">" : shortened;
    }
}
