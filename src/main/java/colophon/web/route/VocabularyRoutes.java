package colophon.web.route;

import colophon.data.Once;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.PropertyDescriptions;
import colophon.rdf.vocab.PropertyMeanings;
import colophon.rdf.vocab.Terms;
import colophon.store.format.Json;
import colophon.store.format.RdfFormat;
import colophon.web.document.Block;
import colophon.web.document.GraphReading;
import colophon.web.document.PropertyUse;
import colophon.web.http.Reply;
import colophon.web.page.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** Answers for the vocabulary and for the description of the dataset. */
public final class VocabularyRoutes {
    private final DocumentWriter writer;
    private final Pages pages;
    private final Ontology ontology = new Ontology();
    private final Once<PropertyDescriptions> descriptions = new Once<>(PropertyDescriptions::load);
    private final Once<PropertyMeanings> meanings = new Once<>(PropertyMeanings::load);
    private final Once<String> frame = new Once<>(VocabularyRoutes::load);

    public VocabularyRoutes(DocumentWriter writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
    }

    /** The vocabulary as a page or as RDF; {@code ending} is the format's, empty where it is to be negotiated. */
    public Reply ontology(Visit visit, String ending) {
        return Negotiated.answer(visit, "ontology", Offer.of("ontology"), ending, chosen -> ontologyAs(visit, chosen));
    }

    private Reply ontologyAs(Visit visit, String ending) {
        if (ending.equals("html")) {
            return pages.ontology(visit.reading(), visit.snapshot(), ontology.graph(visit.base()));
        }
        return write(visit, "ontology", ending, vocabulary(visit));
    }

    /** The context that JSON-LD documents name. */
    public Reply context(Visit visit) {
        return Reply.text(
                        200, "application/ld+json", writer.context(visit.base()).text())
                .with("Link", "<http://www.w3.org/ns/json-ld#context>; rel=\"profile\"");
    }

    /** The frame that makes of a document one tree, as it is published; it names the context by its address. */
    public Reply frame(Visit visit) {
        return Reply.text(
                        200,
                        "application/ld+json",
                        frame.get().replace("\"context.jsonld\"", Json.quoted(visit.base() + "context.jsonld")))
                .with("Link", "<http://www.w3.org/ns/json-ld#frame>; rel=\"profile\"");
    }

    private static String load() {
        try (InputStream in = VocabularyRoutes.class.getResourceAsStream("/colophon/ontology/frame.jsonld")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without ontology/frame.jsonld; build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own terms, and what the dataset says of the properties and classes of others that it uses. */
    private List<Triple> vocabulary(Visit visit) {
        GraphReading reading = visit.reading();
        List<Triple> triples = new ArrayList<>();
        Graph own = ontology.graph(reading.base());
        own.find(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(triples::add);
        properties(visit, triples);
        for (String term : visit.snapshot().survey().terms()) {
            triples.addAll(reading.about(NodeFactory.createURI(term)));
        }
        Node document = NodeFactory.createURI(reading.base() + "ontology");
        if (triples.stream().noneMatch(t -> t.getSubject().equals(document))) {
            triples.add(Triple.create(document, Terms.TYPE, Terms.iri(Prefixes.OWL, "Ontology")));
        }
        return triples;
    }

    /** Every property that can be stated, with its meaning, how often the dataset states it, and an example. */
    private void properties(Visit visit, List<Triple> triples) {
        GraphReading reading = visit.reading();
        Node partition = NodeFactory.createURI("http://rdfs.org/ns/void#property");
        descriptions.get().send(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        for (String id : descriptions.get().ids()) {
            Node property = Terms.iri(Prefixes.WD, id);
            triples.add(Triple.create(
                    property,
                    Terms.iri(Prefixes.SKOS, "definition"),
                    NodeFactory.createLiteralLang(meanings.get().of(id), "en")));
            PropertyUse use = PropertyUse.of(visit.snapshot().survey(), id);
            Node part = StatisticsDescription.partition(reading.base(), "property", Prefixes.PS + id);
            if (use.statements() > 0) {
                triples.add(Triple.create(part, partition, Terms.iri(Prefixes.PS, id)));
                triples.add(Triple.create(
                        part,
                        NodeFactory.createURI("http://rdfs.org/ns/void#triples"),
                        NodeFactory.createLiteralDT(Long.toString(use.statements()), XSDDatatype.XSDinteger)));
            }
            use.example()
                    .ifPresent(t -> triples.add(Triple.create(
                            property,
                            Terms.iri(Prefixes.SKOS, "example"),
                            NodeFactory.createLiteralLang(
                                    name(reading, t.getSubject()) + " \u2192 " + name(reading, t.getObject()), "en"))));
        }
    }

    private static String name(GraphReading reading, Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : reading.label(node).map(Node::getLiteralLexicalForm).orElse(node.toString());
    }

    private Reply write(Visit visit, String about, String ending, List<Triple> triples) {
        RdfFormat format = RdfFormat.ofExtension(ending).orElseThrow();
        Map<String, List<Triple>> bySubject = new TreeMap<>();
        triples.stream()
                .distinct()
                .forEach(t -> bySubject
                        .computeIfAbsent(t.getSubject().toString(), s -> new ArrayList<>())
                        .add(t));
        List<Block> blocks = bySubject.values().stream()
                .map(each -> new Block(each.getFirst().getSubject(), each, 0))
                .toList();
        Node root = NodeFactory.createURI(visit.base() + about);
        return Reply.bytes(200, format.contentType(), writer.write(visit.base(), root, blocks, format));
    }
}
