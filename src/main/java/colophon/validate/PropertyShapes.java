package colophon.validate;

import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The shapes that follow from the table of properties: a statement has one main value, of the kind that the property's
 * datatype has, and dates and quantities have a full value.
 */
final class PropertyShapes {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node ONE = integer(1);

    private final Graph shapes;

    private PropertyShapes(Graph shapes) {
        this.shapes = shapes;
    }

    /** Adds them to a graph of shapes. */
    static void addTo(Graph shapes) {
        PropertyShapes adding = new PropertyShapes(shapes);
        for (DataTable.Row row : DataTable.load("ontology/properties.tsv").rows()) {
            adding.add(row.need("id"), row.need("label"), row.need("datatype"));
        }
    }

    private void add(String id, String label, String datatype) {
        Node shape = NodeFactory.createURI("urn:colophon:shapes#" + id);
        add(shape, Terms.TYPE, sh("NodeShape"));
        add(shape, sh("targetObjectsOf"), Terms.iri(Prefixes.P, id));
        Node value = path(
                shape, Terms.iri(Prefixes.PS, id), "a statement of " + label + " has one value, " + kind(datatype));
        switch (datatype) {
            case "item" -> add(value, sh("nodeKind"), sh("IRI"));
            case "monolingual" -> add(value, sh("datatype"), Terms.iri(Prefixes.RDF, "langString"));
            case "time" -> add(value, sh("datatype"), Terms.iri(Prefixes.XSD, "dateTime"));
            case "quantity" -> add(value, sh("datatype"), Terms.iri(Prefixes.XSD, "decimal"));
            case "string", "external-id" -> add(value, sh("datatype"), Terms.iri(Prefixes.XSD, "string"));
            case "url" -> add(value, sh("nodeKind"), sh("IRI"));
            default -> throw new IllegalStateException("ontology/properties.tsv: no datatype '" + datatype + "'");
        }
        if (datatype.equals("time") || datatype.equals("quantity")) {
            Node full = path(shape, Terms.iri(Prefixes.PSV, id), "a statement of " + label + " has one full value");
            add(full, sh("nodeKind"), sh("IRI"));
        }
    }

    private static String kind(String datatype) {
        return switch (datatype) {
            case "item" -> "an entity";
            case "monolingual" -> "words in a language";
            case "time" -> "a date";
            case "quantity" -> "a number";
            case "url" -> "an address";
            default -> "a string";
        };
    }

    /** A property shape for exactly one value at a path. */
    private Node path(Node shape, Node path, String message) {
        Node property = NodeFactory.createBlankNode();
        add(shape, sh("property"), property);
        add(property, sh("path"), path);
        add(property, sh("minCount"), ONE);
        add(property, sh("maxCount"), ONE);
        add(property, sh("message"), NodeFactory.createLiteralString(message));
        return property;
    }

    private void add(Node s, Node p, Node o) {
        shapes.add(Triple.create(s, p, o));
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(
                Integer.toString(number), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }
}
