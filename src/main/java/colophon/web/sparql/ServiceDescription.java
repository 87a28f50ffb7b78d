package colophon.web.sparql;

import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import colophon.store.text.TextQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Describes the endpoint in the vocabulary of SPARQL 1.1 Service Description: what it understands, answers and extends. */
final class ServiceDescription {
    /** Its namespace. */
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String ENTAILMENT = "http://www.w3.org/ns/entailment/";
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final String base;
    private final Node service;
    private final List<Triple> triples = new ArrayList<>();

    private ServiceDescription(String base) {
        this.base = base;
        this.service = iri(base + "sparql#service");
    }

    /** The description of the endpoint; what is in the dataset is told by its own description. */
    static List<Triple> of(Snapshot snapshot) {
        ServiceDescription description = new ServiceDescription(snapshot.base());
        description.service();
        description.dataset(snapshot);
        return description.triples;
    }

    private void service() {
        add(service, Terms.TYPE, sd("Service"));
        add(service, sd("endpoint"), iri(base + "sparql"));
        add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        add(service, sd("feature"), sd("EmptyGraphs"));
        add(service, sd("defaultEntailmentRegime"), iri(ENTAILMENT + "Simple"));
        for (String format : List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV")) {
            add(service, sd("resultFormat"), iri(FORMATS + format));
        }
        add(service, sd("resultFormat"), iri(FORMATS + "SPARQL_Results_TSV"));
        Arrays.stream(RdfFormat.values()).forEach(f -> add(service, sd("resultFormat"), iri(FORMATS + formatName(f))));
        add(service, sd("propertyFeature"), iri(TextQuery.IRI));
        add(iri(TextQuery.IRI), Terms.TYPE, sd("Feature"));
        for (String function : QueryCheck.extensionFunctions()) {
            add(service, sd("extensionFunction"), iri(function));
            add(iri(function), Terms.TYPE, sd("Function"));
        }
    }

    /** The names of https://www.w3.org/ns/formats/. */
    private static String formatName(RdfFormat format) {
        return switch (format) {
            case TURTLE -> "Turtle";
            case NTRIPLES -> "N-Triples";
            case JSONLD -> "JSON-LD";
            case RDFXML -> "RDF_XML";
            case NQUADS -> "N-Quads";
            case TRIG -> "TriG";
        };
    }

    private void dataset(Snapshot snapshot) {
        Node dataset = iri(base + ".well-known/void#dataset");
        Node graph = iri(base + "sparql#graph");
        add(dataset, Terms.TYPE, iri(VOID + "Dataset"));
        add(dataset, iri("http://www.w3.org/2000/01/rdf-schema#seeAlso"), iri(base + ".well-known/void"));
        add(service, sd("defaultDataset"), dataset);
        add(dataset, Terms.TYPE, sd("Dataset"));
        add(dataset, sd("defaultGraph"), graph);
        add(graph, Terms.TYPE, sd("Graph"));
        add(
                graph,
                iri(VOID + "triples"),
                NodeFactory.createLiteralDT(Long.toString(snapshot.triples()), XSDDatatype.XSDinteger));
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void add(Node s, Node p, Node o) {
        triples.add(Triple.create(s, p, o));
    }
}
