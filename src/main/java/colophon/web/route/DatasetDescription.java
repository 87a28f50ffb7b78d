package colophon.web.route;

import colophon.rdf.vocab.DatasetTriples;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Dumps;
import colophon.store.Snapshot;
import colophon.store.format.RdfFormat;
import colophon.web.document.GraphReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Describes the dataset in the Data Catalog Vocabulary (DCAT 3, as its application profile for Europe has it) and the
 * Vocabulary of Interlinked Datasets (VoID): what it is, who made it of what, on what terms, where it is, how much it is.
 */
final class DatasetDescription {
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String TITLE = "Colophon";
    private static final String DESCRIPTION =
            "What encyclopedia articles say about creative works, each fact with the sentence that says it.";

    private final Visit visit;
    private final GraphReading reading;
    private final Snapshot snapshot;
    private final Dumps dumps;
    private final String base;
    private final Node dataset;
    private final TripleList out;

    DatasetDescription(Visit visit, Dumps dumps) {
        this.visit = visit;
        this.reading = visit.reading();
        this.snapshot = visit.snapshot();
        this.dumps = dumps;
        this.base = visit.base();
        this.dataset = DatasetTriples.dataset(base);
        this.out = new TripleList();
    }

    /** The description, by subject, the dataset first. */
    List<Triple> triples(Sources sources) throws IOException {
        sources(sources.articles());
        if (!sources.isFirst()) {
            return new ArrayList<>(out.triples());
        }
        describe();
        catalog();
        for (RdfFormat format : RdfFormat.values()) {
            distribution(format, false);
            distribution(format, true);
        }
        service();
        new StatisticsDescription(base, dataset, out).add(snapshot.survey().statistics());
        for (Node type : DownloadRoutes.classes(visit)) {
            String name = type.getURI().substring(Prefixes.SCHEMA.length());
            Node part = StatisticsDescription.partition(base, "class", type.getURI());
            out.add(part, out.voidTerm("dataDump"), iri("dump/colophon-" + name + ".nt.gz"));
        }
        // What the graph itself says of the dataset: prefixes and queries.
        for (Node subject : List.of(Terms.iri(Prefixes.DCTERMS, "isPartOf"), out.sh("declare"))) {
            boolean declared = subject.equals(out.sh("declare"));
            List<Node> parts = declared ? reading.objects(dataset, subject) : reading.subjects(subject, dataset);
            parts.forEach(p -> out.addAll(reading.about(p)));
        }
        out.addAll(reading.about(dataset));
        return new ArrayList<>(out.triples());
    }

    private Node iri(String path) {
        return out.iri(base + path);
    }

    private Node dcat(String name) {
        return out.iri(DCAT + name);
    }

    private Node dcterms(String name) {
        return Terms.iri(Prefixes.DCTERMS, name);
    }

    private void describe() {
        out.add(dataset, Terms.TYPE, dcat("Dataset"));
        out.add(dataset, Terms.TYPE, out.voidTerm("Dataset"));
        about(dataset);
        out.add(dataset, dcterms("identifier"), out.text(base));
        out.add(dataset, dcterms("modified"), out.moment(snapshot.created()));
        out.add(dataset, dcat("version"), out.text(Integer.toString(snapshot.number())));
        out.add(dataset, Terms.iri(Prefixes.OWL, "versionInfo"), out.text(Integer.toString(snapshot.number())));
        out.add(dataset, dcat("landingPage"), iri("dataset"));
        out.add(dataset, Terms.iri(Prefixes.FOAF, "homepage"), iri(""));
        for (String keyword : List.of("books", "films", "awards", "literature", "linked data")) {
            out.add(dataset, dcat("keyword"), out.words(keyword));
        }
        visit.facts().licenses().forEach(l -> {
            out.add(dataset, dcterms("license"), l);
            out.add(l, Terms.TYPE, dcterms("LicenseDocument"));
        });
        out.add(dataset, out.voidTerm("sparqlEndpoint"), iri("sparql"));
        out.add(dataset, out.voidTerm("uriSpace"), out.text(base));
        for (String example : snapshot.survey().subjects()) {
            out.add(dataset, out.voidTerm("exampleResource"), out.iri(example));
        }
        for (String namespace :
                List.of(Prefixes.SCHEMA, Prefixes.WIKIBASE, Prefixes.WDT, Prefixes.PROV, Prefixes.OA, Prefixes.SKOS)) {
            out.add(dataset, out.voidTerm("vocabulary"), out.iri(namespace));
        }
        out.add(dataset, out.voidTerm("vocabulary"), iri("ontology#"));
    }

    private void about(Node node) {
        Node publisher = iri(".well-known/void#publisher");
        out.add(node, dcterms("title"), out.words(TITLE));
        out.add(node, dcterms("description"), out.words(DESCRIPTION));
        out.add(node, dcterms("publisher"), publisher);
        out.add(publisher, Terms.TYPE, Terms.iri(Prefixes.FOAF, "Agent"));
        out.add(publisher, Terms.iri(Prefixes.FOAF, "name"), out.words("The publisher of " + base));
        out.add(publisher, Terms.iri(Prefixes.FOAF, "homepage"), iri(""));
    }

    private void catalog() {
        Node catalog = iri(".well-known/void#catalog");
        out.add(catalog, Terms.TYPE, dcat("Catalog"));
        about(catalog);
        out.add(catalog, dcat("dataset"), dataset);
        out.add(catalog, dcat("service"), iri(".well-known/void#sparql"));
        out.add(catalog, dcterms("modified"), out.moment(snapshot.created()));
        out.add(catalog, Terms.iri(Prefixes.FOAF, "homepage"), iri(""));
    }

    /** A download; its size and sum where it is made already, which it is when it is asked for at the latest. */
    private void distribution(RdfFormat format, boolean zipped) throws IOException {
        String name = format.extension() + (zipped ? "-gz" : "");
        Node file = iri("dump/colophon." + format.extension() + (zipped ? ".gz" : ""));
        Node node = iri(".well-known/void#download-" + name);
        out.add(dataset, dcat("distribution"), node);
        out.add(dataset, out.voidTerm("dataDump"), file);
        out.add(node, Terms.TYPE, dcat("Distribution"));
        out.add(node, dcterms("title"), out.words(format.title() + (zipped ? ", compressed" : "")));
        out.add(node, dcat("accessURL"), file);
        out.add(node, dcat("downloadURL"), file);
        out.add(node, dcat("mediaType"), out.iri(MEDIA + format.mediaType()));
        if (zipped) {
            out.add(node, dcat("compressFormat"), out.iri(MEDIA + "application/gzip"));
        }
        out.add(node, dcterms("modified"), out.moment(snapshot.created()));
        if (visit.facts().licenses().size() == 1) {
            out.add(node, dcterms("license"), visit.facts().licenses().getFirst());
        }
        dumps.made(snapshot, format, zipped).ifPresent(download -> measured(node, name, download));
    }

    private void measured(Node node, String name, Dumps.Download download) {
        Node checksum = iri(".well-known/void#checksum-" + name);
        out.add(node, dcat("byteSize"), out.size(download.bytes()));
        out.add(node, out.iri(SPDX + "checksum"), checksum);
        out.add(checksum, Terms.TYPE, out.iri(SPDX + "Checksum"));
        out.add(checksum, out.iri(SPDX + "algorithm"), out.iri(SPDX + "checksumAlgorithm_sha256"));
        out.add(checksum, out.iri(SPDX + "checksumValue"), out.hex(download.sha256()));
    }

    private void service() {
        Node service = iri(".well-known/void#sparql");
        out.add(service, Terms.TYPE, dcat("DataService"));
        out.add(service, dcterms("title"), out.words("SPARQL endpoint"));
        out.add(service, dcat("endpointURL"), iri("sparql"));
        out.add(service, dcat("endpointDescription"), iri("sparql"));
        out.add(service, dcat("servesDataset"), dataset);
        out.add(service, dcterms("conformsTo"), out.iri("https://www.w3.org/TR/sparql11-protocol/"));
    }

    /** Each article that was read, with where it came from and in which revision. */
    private void sources(List<Node> articles) {
        for (Node article : articles) {
            out.add(dataset, Terms.WAS_DERIVED_FROM, article);
            for (Node property :
                    List.of(Terms.LABEL, Terms.IS_BASED_ON, Terms.VERSION, Terms.DATE_MODIFIED, Terms.LICENSE)) {
                out.addAll(reading.triples(article, property, Node.ANY));
            }
        }
    }
}
