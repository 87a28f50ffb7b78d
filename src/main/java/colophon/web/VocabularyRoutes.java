package colophon.web;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.format.GraphWriter;
import colophon.store.format.RdfFormat;
import colophon.web.document.GraphReading;
import colophon.web.http.Call;
import colophon.web.http.Negotiation;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Links;
import colophon.web.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Answers for the vocabulary and for the description of the dataset. */
final class VocabularyRoutes {
    private final colophon.store.format.Prefixes prefixes;
    private final Pages pages;
    private final Ontology ontology = new Ontology();

    VocabularyRoutes(colophon.store.format.Prefixes prefixes, Pages pages) {
        this.prefixes = prefixes;
        this.pages = pages;
    }

    /** The vocabulary as a page or as RDF; {@code ending} is the format's, empty where it is to be negotiated. */
    Reply ontology(Call call, GraphReading reading, Snapshot snapshot, String ending) {
        if (ending.equals("html")) {
            return pages.ontology(reading, snapshot, ontology.graph(reading.base()));
        }
        Optional<RdfFormat> format = RdfFormat.ofExtension(ending);
        if (format.isPresent()) {
            return write(format.get(), reading.base(), vocabulary(reading));
        }
        return negotiate(call, reading, "ontology", true, ending, chosen -> ontology(call, reading, snapshot, chosen));
    }

    /** The description of the dataset (VoID); {@code ending} is the format's, empty where it is to be negotiated. */
    Reply dataset(Call call, GraphReading reading, Snapshot snapshot, String ending) {
        Optional<RdfFormat> format = RdfFormat.ofExtension(ending);
        if (format.isPresent()) {
            return write(format.get(), reading.base(), new DatasetDescription(reading, snapshot).triples());
        }
        return negotiate(
                call, reading, ".well-known/void", false, ending, chosen -> dataset(call, reading, snapshot, chosen));
    }

    /** Answers in place in the form that the client likes best, and says which address that form has. */
    private static Reply negotiate(
            Call call,
            GraphReading reading,
            String path,
            boolean page,
            String ending,
            java.util.function.Function<String, Reply> answer) {
        List<String> endings = new ArrayList<>(page ? List.of("html") : List.of());
        List<String> types = new ArrayList<>(page ? List.of("text/html") : List.of());
        for (RdfFormat format : RdfFormat.values()) {
            endings.add(format.extension());
            types.add(format.mediaType());
        }
        // A browser that asks for a description without a page gets the one that it can show.
        String accept = page ? call.accept() : call.accept().replace("text/html", "text/turtle");
        Optional<Integer> choice = ending.isEmpty() ? Negotiation.choose(accept, types) : Optional.empty();
        if (choice.isEmpty()) {
            return new Problem(
                            ending.isEmpty() ? 406 : 404,
                            ending.isEmpty() ? "Not acceptable" : "No such format",
                            "There is: " + String.join(", ", types) + ".")
                    .reply()
                    .with("Vary", "Accept");
        }
        Links links = new Links(reading.base());
        String alternates = Arrays.stream(RdfFormat.values())
                .map(f -> "<" + links.to(path + "." + f.extension()) + ">; rel=\"alternate\"; type=\"" + f.mediaType()
                        + "\"")
                .collect(Collectors.joining(", "));
        return answer.apply(endings.get(choice.get()))
                .with("Content-Location", links.to(path + "." + endings.get(choice.get())))
                .with("Link", alternates)
                .with("Vary", "Accept");
    }

    /** Our own terms, and what the dataset says of the properties and classes of others that it uses. */
    private List<Triple> vocabulary(GraphReading reading) {
        List<Triple> triples = new ArrayList<>();
        Graph own = ontology.graph(reading.base());
        own.find(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(triples::add);
        Node property = Terms.iri(Prefixes.WIKIBASE, "Property");
        for (Node each : reading.subjects(Terms.TYPE, property)) {
            triples.addAll(reading.about(each));
        }
        Set<Node> classes = new LinkedHashSet<>();
        for (Triple labelled : reading.triples(Node.ANY, Terms.LABEL, Node.ANY)) {
            Node subject = labelled.getSubject();
            if (subject.isURI() && subject.getURI().startsWith(Prefixes.SCHEMA)) {
                classes.add(subject);
            }
        }
        classes.forEach(c -> triples.addAll(reading.about(c)));
        Node document = NodeFactory.createURI(reading.base() + "ontology");
        if (triples.stream().noneMatch(t -> t.getSubject().equals(document))) {
            triples.add(Triple.create(document, Terms.TYPE, Terms.iri(Prefixes.OWL, "Ontology")));
        }
        return triples;
    }

    private Reply write(RdfFormat format, String base, List<Triple> triples) {
        Map<String, List<Triple>> bySubject = new TreeMap<>();
        Stream<Triple> named = triples.stream().distinct();
        named.forEach(t -> bySubject
                .computeIfAbsent(t.getSubject().toString(), s -> new ArrayList<>())
                .add(t));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (GraphWriter writer = GraphWriter.of(format, base, prefixes, out)) {
            for (List<Triple> each : bySubject.values()) {
                writer.subject(each.getFirst().getSubject(), each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Reply.bytes(200, format.contentType(), out.toByteArray());
    }
}
