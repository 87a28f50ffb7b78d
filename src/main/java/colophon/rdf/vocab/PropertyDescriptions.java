package colophon.rdf.vocab;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * The properties of {@code ontology/properties.tsv} as Wikidata describes its own: label, datatype and the predicates that
 * go with them, so that generic clients show names for them; and what corresponds to them in schema.org. Immutable.
 */
public final class PropertyDescriptions {
    /** Local names of Wikibase's properties, each with the namespace of the predicates that it leads to. */
    private static final Map<String, String> PREDICATES = Map.of(
            "directClaim", Prefixes.WDT,
            "claim", Prefixes.P,
            "statementProperty", Prefixes.PS,
            "statementValue", Prefixes.PSV,
            "qualifier", Prefixes.PQ,
            "qualifierValue", Prefixes.PQV,
            "reference", Prefixes.PR,
            "referenceValue", Prefixes.PRV);

    /** Datatypes of the table, each with the local name of Wikibase's class. */
    private static final Map<String, String> DATATYPES = Map.of(
            "item", "WikibaseItem",
            "monolingual", "Monolingualtext",
            "string", "String",
            "external-id", "ExternalId",
            "url", "Url",
            "time", "Time",
            "quantity", "Quantity");

    private final Map<String, List<Triple>> descriptions = new LinkedHashMap<>();

    private PropertyDescriptions() {}

    /** Loads the table; throws {@link IllegalStateException} naming the line that is wrong. */
    public static PropertyDescriptions load() {
        PropertyDescriptions loaded = new PropertyDescriptions();
        DataTable.load("ontology/properties.tsv")
                .rows()
                .forEach(row -> loaded.descriptions.put(row.need("id"), describe(row)));
        return loaded;
    }

    /** The ids of the properties, in the order of the table. */
    public Set<String> ids() {
        return java.util.Collections.unmodifiableSet(descriptions.keySet());
    }

    /** Sends the description of a property; nothing where the table does not have it. */
    public void send(String id, StreamRDF out) {
        descriptions.getOrDefault(id, List.of()).forEach(out::triple);
    }

    /** Sends all descriptions. */
    public void send(StreamRDF out) {
        descriptions.values().forEach(triples -> triples.forEach(out::triple));
    }

    private static List<Triple> describe(DataTable.Row row) {
        String id = row.need("id");
        Node property = Terms.iri(Prefixes.WD, id);
        Node label = NodeFactory.createLiteralLang(row.need("label"), "en");
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(property, Terms.TYPE, Terms.iri(Prefixes.WIKIBASE, "Property")));
        triples.add(Triple.create(property, Terms.LABEL, label));
        triples.add(Triple.create(Terms.iri(Prefixes.WDT, id), Terms.LABEL, label));
        triples.add(Triple.create(property, Terms.iri(Prefixes.WIKIBASE, "propertyType"), datatype(row)));
        PREDICATES.forEach((name, namespace) ->
                triples.add(Triple.create(property, Terms.iri(Prefixes.WIKIBASE, name), Terms.iri(namespace, id))));
        for (String schema : row.list("schema")) {
            Node match = schema.equals("rdf:type") ? Terms.TYPE : Terms.iri(Prefixes.SCHEMA, schema);
            triples.add(Triple.create(property, Terms.iri(Prefixes.SKOS, "closeMatch"), match));
        }
        row.get("inverse")
                .ifPresent(inverse -> triples.add(Triple.create(
                        property, Terms.iri(Prefixes.OWL, "inverseOf"), Terms.iri(Prefixes.WD, inverse))));
        return List.copyOf(triples);
    }

    private static Node datatype(DataTable.Row row) {
        String name = DATATYPES.get(row.need("datatype"));
        if (name == null) {
            throw new IllegalStateException("%s:%d: no datatype '%s'; there are %s"
                    .formatted(row.table(), row.line(), row.need("datatype"), DATATYPES.keySet()));
        }
        return Terms.iri(Prefixes.WIKIBASE, name);
    }
}
