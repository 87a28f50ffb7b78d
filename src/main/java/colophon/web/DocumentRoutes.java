package colophon.web;

import colophon.rdf.vocab.Terms;
import colophon.store.format.GraphWriter;
import colophon.store.format.Prefixes;
import colophon.store.format.RdfFormat;
import colophon.web.document.Description;
import colophon.web.document.GraphReading;
import colophon.web.document.InverseFacts;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.http.Call;
import colophon.web.http.Negotiation;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Links;
import colophon.web.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers for things and for the documents about them: a thing redirects to the document that suits the client. */
final class DocumentRoutes {
    private static final int FACTS_A_PAGE = 500;

    private static final String TEXT = "text/plain";

    private final Prefixes prefixes;
    private final Pages pages;

    DocumentRoutes(Prefixes prefixes, Pages pages) {
        this.prefixes = prefixes;
        this.pages = pages;
    }

    /** The answer to a request for a thing: 303 to a document about it, 301 where it goes by another name. */
    Reply thing(Call call, GraphReading reading, Resource resource) {
        Links links = new Links(reading.base());
        Node node = NodeFactory.createURI(resource.iri(reading.base()));
        Optional<Node> heir = reading.object(node, Terms.IS_REPLACED_BY).filter(Node::isURI);
        Optional<Resource> other = heir.flatMap(h -> Resource.ofIri(h.getURI(), reading.base()));
        if (other.isPresent()) {
            String path = other.get().kind().path() + "/" + other.get().key();
            return Reply.redirect(301, links.to(path)).with("Cache-Control", "no-cache");
        }
        if (!reading.mentions(node)) {
            return missing(call, reading, resource);
        }
        List<String> types = new ArrayList<>(List.of("text/html"));
        List<String> paths = new ArrayList<>(List.of(resource.page()));
        for (RdfFormat format : RdfFormat.values()) {
            types.add(format.mediaType());
            paths.add(resource.data(format.extension()));
        }
        types.add("application/xhtml+xml");
        paths.add(resource.page());
        types.add("application/json");
        paths.add(resource.data(RdfFormat.JSONLD.extension()));
        if (resource.kind() == ResourceKind.ARTICLE) {
            types.add(TEXT);
            paths.add(resource.data("txt"));
        }
        return Negotiation.choose(call.accept(), types)
                .map(i -> Reply.redirect(303, links.to(paths.get(i))).with("Link", linkHeader(resource, links)))
                .orElseGet(() -> notAcceptable(call, resource, links))
                .with("Vary", "Accept")
                .with("Cache-Control", "no-cache");
    }

    private static Reply notAcceptable(Call call, Resource resource, Links links) {
        String offers = Stream.concat(
                        Stream.of("text/html at " + links.to(resource.page())),
                        Arrays.stream(RdfFormat.values())
                                .map(f -> f.mediaType() + " at " + links.to(resource.data(f.extension()))))
                .collect(Collectors.joining(", "));
        return new Problem(
                        406, "Not acceptable", "Nothing here is \"" + call.accept() + "\". There is: " + offers + ".")
                .reply();
    }

    /** The answer to a request for a document: {@code path} follows {@code data/}. */
    Reply data(Call call, GraphReading reading, String path) {
        int dot = path.lastIndexOf('.');
        String extension = path.substring(dot + 1);
        Optional<Resource> resource = dot < 1 ? Optional.empty() : Resource.ofDocument(path.substring(0, dot));
        if (resource.isEmpty()) {
            return new Problem(404, "Not found", "A document's address ends in .ttl, .nt, .jsonld, .rdf, .nq or .trig.")
                    .reply();
        }
        Node node = NodeFactory.createURI(resource.get().iri(reading.base()));
        if (!reading.mentions(node)) {
            return missing(call, reading, resource.get());
        }
        if (extension.equals("txt") && resource.get().kind() == ResourceKind.ARTICLE) {
            return text(reading, node);
        }
        return RdfFormat.ofExtension(extension)
                .map(format -> document(call, reading, resource.get(), format))
                .orElseGet(() -> new Problem(
                                404,
                                "No such format",
                                "There are documents that end in .ttl, .nt, .jsonld, .rdf, .nq and .trig, not in ."
                                        + extension + ".")
                        .reply());
    }

    private static Reply text(GraphReading reading, Node article) {
        return Reply.text(
                200,
                "text/plain;charset=utf-8",
                reading.object(article, Terms.TEXT)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""));
    }

    private Reply document(Call call, GraphReading reading, Resource resource, RdfFormat format) {
        InverseFacts.Page inverse = inverse(call, reading, resource);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        try (GraphWriter writer = GraphWriter.of(format, reading.base(), prefixes, out)) {
            for (var subject : Description.of(reading, resource, inverse).entrySet()) {
                writer.subject(subject.getKey(), subject.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Links links = new Links(reading.base());
        String next = inverse.number() < inverse.pages()
                ? ", <" + links.to(resource.data(format.extension())) + "?page=" + (inverse.number() + 1)
                        + ">; rel=\"next\""
                : "";
        return Reply.bytes(200, format.contentType(), out.toByteArray())
                .with("Link", linkHeader(resource, links) + next);
    }

    /** The answer to a request for a page: {@code path} follows {@code page/}. */
    Reply page(Call call, GraphReading reading, String path) {
        Optional<Resource> resource = Resource.ofDocument(path);
        if (resource.isEmpty()
                || !reading.mentions(NodeFactory.createURI(resource.get().iri(reading.base())))) {
            return resource.map(r -> missing(call, reading, r))
                    .orElseGet(() -> new Problem(404, "Not found", "A page has a key.").reply());
        }
        return pages.resource(reading, resource.get(), inverse(call, reading, resource.get()))
                .with("Link", linkHeader(resource.get(), new Links(reading.base())));
    }

    private static InverseFacts.Page inverse(Call call, GraphReading reading, Resource resource) {
        if (resource.kind() != ResourceKind.ENTITY) {
            return new InverseFacts.Page(List.of(), 1, 0, 1);
        }
        int number = call.parameters()
                .first("page")
                .filter(n -> n.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
        return InverseFacts.of(reading, NodeFactory.createURI(resource.iri(reading.base())), number, FACTS_A_PAGE);
    }

    /** The same in other formats, the page, and the thing itself (RFC 8288). */
    private static String linkHeader(Resource resource, Links links) {
        String formats = Arrays.stream(RdfFormat.values())
                .map(f -> "<" + links.to(resource.data(f.extension())) + ">; rel=\"alternate\"; type=\"" + f.mediaType()
                        + "\"")
                .collect(Collectors.joining(", "));
        return formats + ", <" + links.to(resource.page()) + ">; rel=\"alternate\"; type=\"text/html\", <"
                + links.to(resource.kind().path() + "/" + resource.key()) + ">; rel=\"describes\"";
    }

    private Reply missing(Call call, GraphReading reading, Resource resource) {
        String name = PercentCoding.decode(resource.key());
        Problem problem = new Problem(
                404,
                "Not found",
                "This dataset has no " + resource.kind().path() + " \"" + name
                        + "\". Names are article titles with _ for"
                        + " spaces, letter for letter; the search finds what is here.");
        boolean person = Negotiation.choose(call.accept(), List.of("application/problem+json", "text/html"))
                .filter(i -> i == 1)
                .isPresent();
        return person ? pages.problem(reading.base(), problem, pages.near(reading, resource)) : problem.reply();
    }
}
