package colophon.rdf.vocab;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/**
 * What a dataset says of itself in its own graph, so that query editors offer it: the prefixes (SHACL, section 5.2.1) and the
 * queries that come with the program (SHACL Advanced Features, sh:SPARQLExecutable).
 */
public final class DatasetTriples {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Pattern FORM = Pattern.compile("(?m)^\\s*(SELECT|CONSTRUCT|ASK|DESCRIBE)\\b");

    private final String base;
    private final StreamRDF out;
    private final Node dataset;

    private DatasetTriples(String base, StreamRDF out) {
        this.base = base;
        this.out = out;
        this.dataset = dataset(base);
    }

    /** The IRI of the dataset with a base IRI; its description is at that address. */
    public static Node dataset(String base) {
        return NodeFactory.createURI(base + ".well-known/void#dataset");
    }

    /** Sends the prefixes and queries of the dataset with a base IRI. */
    public static void send(String base, StreamRDF out) {
        DatasetTriples triples = new DatasetTriples(base, out);
        triples.add(triples.dataset, Terms.TYPE, NodeFactory.createURI("http://rdfs.org/ns/void#Dataset"));
        Prefixes.of(base).forEach(triples::prefix);
        NamedQueries.load().all().forEach(triples::query);
    }

    private void prefix(String prefix, String namespace) {
        Node declaration = NodeFactory.createURI(base + ".well-known/void#prefix-" + prefix);
        add(dataset, sh("declare"), declaration);
        add(declaration, Terms.TYPE, sh("PrefixDeclaration"));
        add(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix));
        add(declaration, sh("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private void query(NamedQuery query) {
        Matcher form = FORM.matcher(query.text().replaceAll("(?m)^#.*$", ""));
        if (!form.find()) {
            return;
        }
        Map.Entry<String, String> kind = switch (form.group(1)) {
            case "SELECT" -> Map.entry("SPARQLSelectExecutable", "select");
            case "CONSTRUCT", "DESCRIBE" -> Map.entry("SPARQLConstructExecutable", "construct");
            default -> Map.entry("SPARQLAskExecutable", "ask");
        };
        Node node = NodeFactory.createURI(base + ".well-known/void#query-" + query.name());
        add(node, Terms.TYPE, sh("SPARQLExecutable"));
        add(node, Terms.TYPE, sh(kind.getKey()));
        add(node, Terms.LABEL, NodeFactory.createLiteralLang(query.title(), "en"));
        add(node, Terms.iri(Prefixes.RDFS, "comment"), NodeFactory.createLiteralLang(query.description(), "en"));
        add(node, sh("prefixes"), dataset);
        add(node, Terms.iri(Prefixes.DCTERMS, "isPartOf"), dataset);
        String text = "BASE <" + base + ">\n" + query.text();
        add(node, sh(kind.getValue()), NodeFactory.createLiteralString(text));
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private void add(Node s, Node p, Node o) {
        out.triple(Triple.create(s, p, o));
    }
}
