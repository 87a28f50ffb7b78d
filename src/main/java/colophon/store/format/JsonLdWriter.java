package colophon.store.format;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes JSON-LD 1.1: a context of prefixes and a graph with one node object a subject, as they come. */
final class JsonLdWriter extends GraphWriter {
    private final Prefixes prefixes;
    private boolean first = true;

    JsonLdWriter(Prefixes prefixes, OutputStream out) {
        super(out, prefixes);
        this.prefixes = prefixes;
        String context = prefixes.asMap().entrySet().stream()
                .map(JsonLdWriter::entry)
                .collect(Collectors.joining(",\n    ", "{\n    ", "\n  }"));
        begin("{\n  \"@context\": " + context + ",\n  \"@graph\": [");
    }

    private static String entry(Map.Entry<String, String> prefix) {
        return Json.quoted(prefix.getKey()) + ": " + Json.quoted(prefix.getValue());
    }

    @Override
    void write(StringBuilder to, Node subject, List<Triple> sorted, int depth) {
        to.append(first ? "\n    {" : ",\n    {");
        first = false;
        to.append("\n      \"@id\": ");
        Json.quote(to, name(subject));
        int at = 0;
        while (at < sorted.size()) {
            Node predicate = sorted.get(at).getPredicate();
            int end = at;
            while (end < sorted.size() && sorted.get(end).getPredicate().equals(predicate)) {
                end++;
            }
            property(to, predicate, sorted.subList(at, end));
            at = end;
        }
        to.append("\n    }");
    }

    @Override
    void end(StringBuilder to) {
        to.append("\n  ]\n}\n");
    }

    private void property(StringBuilder to, Node predicate, List<Triple> triples) {
        boolean types = predicate.equals(RDF.Nodes.type);
        to.append(",\n      ");
        Json.quote(to, types ? "@type" : shortened(predicate.getURI()));
        to.append(": ").append(triples.size() > 1 ? "[" : "");
        for (int i = 0; i < triples.size(); i++) {
            to.append(i > 0 ? ", " : "");
            Node object = triples.get(i).getObject();
            if (types && !object.isLiteral()) {
                Json.quote(to, object.isURI() ? shortened(object.getURI()) : name(object));
            } else {
                value(to, object);
            }
        }
        to.append(triples.size() > 1 ? "]" : "");
    }

    private void value(StringBuilder to, Node object) {
        if (!object.isLiteral()) {
            to.append("{\"@id\": ");
            Json.quote(to, name(object));
            to.append('}');
            return;
        }
        String language = object.getLiteralLanguage();
        if (language.isEmpty() && object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            Json.quote(to, object.getLiteralLexicalForm());
            return;
        }
        to.append("{\"@value\": ");
        Json.quote(to, object.getLiteralLexicalForm());
        to.append(language.isEmpty() ? ", \"@type\": " : ", \"@language\": ");
        Json.quote(to, language.isEmpty() ? shortened(object.getLiteralDatatypeURI()) : language);
        to.append('}');
    }

    private String name(Node node) {
        return node.isURI() ? shortened(node.getURI()) : "_:" + node.getBlankNodeLabel();
    }

    private String shortened(String iri) {
        return prefixes.shorten(iri).orElse(iri);
    }
}
