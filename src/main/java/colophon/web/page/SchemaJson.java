package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.format.Json;
import colophon.web.document.GraphReading;
import colophon.web.document.Resource;
import colophon.web.http.PercentCoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes a thing in schema.org's words as JSON-LD, as search engines read it: with its page, other things by type and name,
 * editions with what tells them apart, and for a film the members that a film must have there.
 */
final class SchemaJson {
    /** What leads from a work to its editions, which are told with their format, language and number. */
    private static final Set<String> EDITIONS = Set.of("workExample", "workTranslation");

    private static final Set<String> OF_EDITION =
            Set.of("bookFormat", "inLanguage", "isbn", "datePublished", "numberOfPages");

    private static final String MOVIE = "Movie";

    private final GraphReading reading;

    SchemaJson(GraphReading reading) {
        this.reading = reading;
    }

    /** The thing with its plain schema.org facts. */
    String of(Node node) {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        for (Triple triple : reading.about(node)) {
            String predicate = triple.getPredicate().getURI();
            if (predicate.startsWith(Prefixes.SCHEMA)) {
                String name = predicate.substring(Prefixes.SCHEMA.length());
                add(values, name, value(triple.getObject(), EDITIONS.contains(name)));
            }
        }
        address(node, "page/").ifPresent(page -> add(values, "url", page));
        if (types(node).contains(MOVIE)) {
            address(node, "card/").ifPresent(card -> add(values, "image", card.replaceFirst("\"$", ".svg\"")));
            values.getOrDefault("datePublished", new TreeSet<>()).forEach(d -> add(values, "dateCreated", d));
        }
        return object(node, values);
    }

    private Optional<String> address(Node node, String folder) {
        return Resource.ofIri(node.getURI(), reading.base())
                .map(r -> Json.quoted(
                        PercentCoding.toUri(reading.base() + r.page().replaceFirst("^page/", folder))));
    }

    private String object(Node node, Map<String, TreeSet<String>> values) {
        String members = values.entrySet().stream()
                .map(e -> "," + Json.quoted(e.getKey()) + ":" + listed(List.copyOf(e.getValue())))
                .collect(Collectors.joining());
        return "{\"@context\":\"https://schema.org\",\"@id\":" + Json.quoted(node.getURI()) + type(node) + members
                + "}";
    }

    private static void add(Map<String, TreeSet<String>> values, String name, String value) {
        values.computeIfAbsent(name, n -> new TreeSet<>()).add(value);
    }

    private static String listed(List<String> values) {
        return values.size() == 1 ? values.getFirst() : "[" + String.join(",", values) + "]";
    }

    private String value(Node value, boolean edition) {
        if (value.isLiteral()) {
            return Json.quoted(value.getLiteralLexicalForm());
        }
        String iri = value.getURI();
        if (iri.startsWith(Prefixes.SCHEMA)) {
            return Json.quoted("https://schema.org/" + iri.substring(Prefixes.SCHEMA.length()));
        }
        if (!iri.startsWith(reading.base())) {
            return Json.quoted(iri);
        }
        String name = reading.label(value)
                .map(l -> ",\"name\":" + Json.quoted(l.getLiteralLexicalForm()))
                .orElse("");
        return "{\"@id\":" + Json.quoted(iri) + type(value) + name + (edition ? more(value) : "") + "}";
    }

    private String more(Node edition) {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        for (Triple triple : reading.about(edition)) {
            String predicate = triple.getPredicate().getURI();
            String name = predicate.substring(Math.min(predicate.length(), Prefixes.SCHEMA.length()));
            if (predicate.startsWith(Prefixes.SCHEMA) && OF_EDITION.contains(name)) {
                add(values, name, value(triple.getObject(), false));
            }
        }
        return values.entrySet().stream()
                .map(e -> "," + Json.quoted(e.getKey()) + ":" + listed(List.copyOf(e.getValue())))
                .collect(Collectors.joining());
    }

    private List<String> types(Node node) {
        return reading.objects(node, Terms.TYPE).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(t -> t.startsWith(Prefixes.SCHEMA))
                .map(t -> t.substring(Prefixes.SCHEMA.length()))
                .toList();
    }

    private String type(Node node) {
        List<String> types = types(node).stream().map(Json::quoted).toList();
        return types.isEmpty() ? "" : ",\"@type\":" + listed(types);
    }
}
