package colophon.web.route;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Describes the dataset in the Vocabulary of Interlinked Datasets (VoID): what it is, where it is, how much it is. */
final class DatasetDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final GraphReading reading;
    private final Snapshot snapshot;
    private final List<Triple> triples = new ArrayList<>();
    private final Node dataset;

    DatasetDescription(GraphReading reading, Snapshot snapshot) {
        this.reading = reading;
        this.snapshot = snapshot;
        this.dataset = iri(reading.base() + ".well-known/void#dataset");
    }

    /** The description. */
    List<Triple> triples() {
        add(dataset, Terms.TYPE, iri(VOID + "Dataset"));
        add(dataset, dcterms("title"), NodeFactory.createLiteralLang("Colophon", "en"));
        add(
                dataset,
                dcterms("description"),
                NodeFactory.createLiteralLang(
                        "What encyclopedia articles say about creative works, each fact with the sentence that says it",
                        "en"));
        String day = snapshot.created().toString().substring(0, 10);
        add(dataset, dcterms("modified"), NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        add(dataset, iri(VOID + "sparqlEndpoint"), iri(reading.base() + "sparql"));
        add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(reading.base()));
        add(dataset, Terms.iri(Prefixes.FOAF, "homepage"), iri(reading.base()));
        Arrays.stream(RdfFormat.values()).forEach(f -> {
            add(dataset, iri(VOID + "dataDump"), iri(reading.base() + "dump/colophon." + f.extension()));
            add(dataset, iri(VOID + "dataDump"), iri(reading.base() + "dump/colophon." + f.extension() + ".gz"));
        });
        licenses();
        vocabularies();
        count();
        return triples;
    }

    private void licenses() {
        Set<Node> licenses = new HashSet<>();
        for (Triple triple : reading.triples(Node.ANY, Terms.LICENSE, Node.ANY)) {
            if (reading.is(triple.getSubject(), ResourceKind.ARTICLE)) {
                licenses.add(triple.getObject());
            }
        }
        licenses.forEach(l -> add(dataset, dcterms("license"), l));
    }

    private void vocabularies() {
        for (String namespace :
                List.of(Prefixes.SCHEMA, Prefixes.WIKIBASE, Prefixes.WDT, Prefixes.PROV, Prefixes.OA, Prefixes.SKOS)) {
            add(dataset, iri(VOID + "vocabulary"), iri(namespace));
        }
        add(dataset, iri(VOID + "vocabulary"), iri(reading.base() + "ontology#"));
    }

    /** Counts triples, subjects, objects, properties and classes, with a partition for each class and property. */
    private void count() {
        Map<String, Long> properties = new TreeMap<>();
        Map<String, Long> classes = new TreeMap<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        reading.graph().find(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(t -> {
            subjects.add(t.getSubject());
            objects.add(t.getObject());
            properties.merge(t.getPredicate().getURI(), 1L, Long::sum);
            if (t.getPredicate().equals(Terms.TYPE) && t.getObject().isURI()) {
                classes.merge(t.getObject().getURI(), 1L, Long::sum);
            }
        });
        number(dataset, "triples", snapshot.triples());
        number(dataset, "distinctSubjects", subjects.size());
        number(dataset, "distinctObjects", objects.size());
        number(dataset, "properties", properties.size());
        number(dataset, "classes", classes.size());
        number(
                dataset,
                "entities",
                subjects.stream()
                        .filter(s -> reading.is(s, ResourceKind.ENTITY))
                        .count());
        properties.forEach((iri, count) -> partition("propertyPartition", "property", "triples", iri, count));
        classes.forEach((iri, count) -> partition("classPartition", "class", "entities", iri, count));
    }

    private void partition(String relation, String of, String counted, String iri, long count) {
        String name = iri.replaceAll("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-");
        Node part = iri(reading.base() + ".well-known/void#" + of + "-" + name);
        add(dataset, iri(VOID + relation), part);
        add(part, iri(VOID + of), iri(iri));
        number(part, counted, count);
    }

    private void number(Node subject, String property, long value) {
        add(subject, iri(VOID + property), NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    private static Node dcterms(String name) {
        return Terms.iri(Prefixes.DCTERMS, name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void add(Node s, Node p, Node o) {
        triples.add(Triple.create(s, p, o));
    }
}
