package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.format.Json;
import colophon.web.document.GraphReading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a thing in schema.org's words as JSON-LD, for search engines. */
final class SchemaJson {
    private final GraphReading reading;

    SchemaJson(GraphReading reading) {
        this.reading = reading;
    }

    /** The thing with its plain schema.org facts; other things in it by name. */
    String of(Node node) {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        for (Triple triple : reading.about(node)) {
            String predicate = triple.getPredicate().getURI();
            if (predicate.startsWith(Prefixes.SCHEMA)) {
                values.computeIfAbsent(predicate.substring(Prefixes.SCHEMA.length()), n -> new TreeSet<>())
                        .add(value(triple.getObject()));
            }
        }
        String members = values.entrySet().stream()
                .map(e -> "," + Json.quoted(e.getKey()) + ":" + listed(List.copyOf(e.getValue())))
                .collect(Collectors.joining());
        return "{\"@context\":\"https://schema.org\",\"@id\":" + Json.quoted(node.getURI()) + type(node) + members
                + "}";
    }

    private static String listed(List<String> values) {
        return values.size() == 1 ? values.getFirst() : "[" + String.join(",", values) + "]";
    }

    private String value(Node value) {
        if (value.isLiteral()) {
            return Json.quoted(value.getLiteralLexicalForm());
        }
        if (!value.getURI().startsWith(reading.base())) {
            return Json.quoted(value.getURI());
        }
        String name = reading.label(value)
                .map(l -> ",\"name\":" + Json.quoted(l.getLiteralLexicalForm()))
                .orElse("");
        return "{\"@id\":" + Json.quoted(value.getURI()) + type(value) + name + "}";
    }

    private String type(Node node) {
        List<String> types = reading.objects(node, Terms.TYPE).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(t -> t.startsWith(Prefixes.SCHEMA))
                .map(t -> Json.quoted(t.substring(Prefixes.SCHEMA.length())))
                .toList();
        return types.isEmpty() ? "" : ",\"@type\":" + listed(types);
    }
}
