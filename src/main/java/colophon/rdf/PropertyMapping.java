package colophon.rdf;

import colophon.claim.PropertyId;
import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What becomes of one property in the graph: a row of {@code ontology/properties.tsv}, with the nodes made once.
 *
 * @param id the property
 * @param schema the schema.org properties that carry its values
 * @param form how schema.org has a value
 * @param links the addresses that an identifier gives
 * @param direct the node of {@code wdt:}
 * @param claim the node of {@code p:}
 * @param statement the node of {@code ps:}
 * @param statementValue the node of {@code psv:}
 * @param qualifier the node of {@code pq:}
 * @param qualifierValue the node of {@code pqv:}
 */
record PropertyMapping(
        PropertyId id,
        List<Node> schema,
        SchemaForm form,
        List<LinkPattern> links,
        Node direct,
        Node claim,
        Node statement,
        Node statementValue,
        Node qualifier,
        Node qualifierValue) {
    PropertyMapping {
        schema = List.copyOf(schema);
        links = List.copyOf(links);
    }

    /** The mapping of a row; throws {@link IllegalStateException} naming the line where it has a mistake. */
    static PropertyMapping of(DataTable.Row row) {
        try {
            return of(
                    PropertyId.of(row.need("id")),
                    row.list("schema").stream()
                            .filter(s -> !s.equals("rdf:type"))
                            .map(s -> Terms.iri(Prefixes.SCHEMA, s))
                            .toList(),
                    SchemaForm.valueOf(constant(row.get("form").orElse("none"))),
                    row.list("link").stream().map(LinkPattern::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.table() + ":" + row.line() + ": " + e.getMessage(), e);
        }
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /** The mapping of a property with its nodes. */
    private static PropertyMapping of(PropertyId id, List<Node> schema, SchemaForm form, List<LinkPattern> links) {
        String name = id.value();
        return new PropertyMapping(
                id,
                schema,
                form,
                links,
                Terms.iri(Prefixes.WDT, name),
                Terms.iri(Prefixes.P, name),
                Terms.iri(Prefixes.PS, name),
                Terms.iri(Prefixes.PSV, name),
                Terms.iri(Prefixes.PQ, name),
                Terms.iri(Prefixes.PQV, name));
    }

    /** The address that an identifier gives, where a pattern fits. */
    Optional<String> link(String identifier) {
        return links.stream().flatMap(p -> p.link(identifier).stream()).findFirst();
    }
}
