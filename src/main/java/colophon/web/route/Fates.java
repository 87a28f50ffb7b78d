package colophon.web.route;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.format.RdfFormat;
import colophon.store.ledger.Change;
import colophon.store.ledger.Fate;
import colophon.store.ledger.Move;
import colophon.web.document.Block;
import colophon.web.document.Resource;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Answers for what was published once and is not there under its name any more: 301 to what took its place, 300 where several
 * things did, 410 where nothing did; the last two with a document that says since when and why.
 */
final class Fates {
    private static final Node COMMENT = Terms.iri(Prefixes.RDFS, "comment");

    private final DocumentWriter writer;
    private final Pages pages;

    Fates(DocumentWriter writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
    }

    private static String path(Resource resource) {
        return resource.kind().path() + "/" + resource.key();
    }

    /** What became of a resource; none where the dataset has it, or never had. */
    static Optional<Fate> of(Visit visit, Resource resource) {
        Node node = NodeFactory.createURI(resource.iri(visit.base()));
        Optional<Fate> moved = visit.snapshot().ledger().moved(path(resource));
        if (moved.isPresent()) {
            return moved;
        }
        return visit.reading().mentions(node)
                ? Optional.empty()
                : visit.snapshot().ledger().fate(path(resource));
    }

    /**
     * The answer.
     *
     * @param ending the ending of the document that was asked for: of a format, {@code html}, or empty where it is to be
     *     negotiated
     * @param address the address below the base that a resource has in the form that was asked for
     */
    Reply answer(Visit visit, Resource resource, Fate fate, String ending, Function<Resource, String> address) {
        return switch (fate) {
            case Fate.Merged merged ->
                resource(visit, merged.into())
                        .map(heir -> Reply.redirect(301, visit.links().to(address.apply(heir)))
                                .with("Cache-Control", "no-cache"))
                        .orElseGet(() -> document(visit, resource, fate, 410, List.of(), ending));
            case Fate.Split split -> document(visit, resource, fate, 300, split.choices(), ending);
            case Fate.Withdrawn withdrawn -> document(visit, resource, fate, 410, List.of(), ending);
        };
    }

    private static Optional<Resource> resource(Visit visit, String path) {
        return Resource.ofIri(visit.base() + path, visit.base());
    }

    private Reply document(Visit visit, Resource resource, Fate fate, int status, List<String> choices, String ending) {
        List<Offer> offers = Offer.of(resource).stream()
                .filter(o -> !o.type().equals(Offer.TEXT))
                .toList();
        Optional<RdfFormat> format = RdfFormat.ofExtension(ending);
        if (ending.isEmpty()) {
            Optional<Offer> choice = Offer.choose(visit.call(), offers);
            format = choice.flatMap(o ->
                            RdfFormat.ofExtension(o.path().substring(o.path().lastIndexOf('.') + 1)))
                    .filter(f -> !choice.get().type().equals(Offer.HTML));
        }
        Reply reply = format.map(f -> rdf(visit, resource, fate, status, choices, f))
                .orElseGet(() -> page(visit, resource, fate, status, choices));
        LinkHeader header = new LinkHeader();
        offers.forEach(o -> header.add("alternate", visit.links().to(o.path()), o.type()));
        choices.forEach(c -> header.add("item", visit.links().to(c)));
        return reply.with("Vary", "Accept").with("Link", header.toString());
    }

    private Reply page(Visit visit, Resource resource, Fate fate, int status, List<String> choices) {
        String name = PercentCoding.decode(resource.key()).replace('_', ' ');
        String since = change(visit, fate)
                .map(c -> " Since snapshot " + c.number() + ", made on "
                        + c.created().toString().substring(0, 10) + ".")
                .orElse("");
        String title = status == 300 ? "Several things go by this name" : "This is not published any more";
        Problem problem = new Problem(status, title, "“" + name + "”: " + fate.reason() + since);
        return pages.problem(
                visit.base(),
                problem,
                choices.stream().map(c -> visit.base() + c).toList());
    }

    private static Optional<Change> change(Visit visit, Fate fate) {
        return visit.snapshot().ledger().change(fate.since());
    }

    private Reply rdf(Visit visit, Resource resource, Fate fate, int status, List<String> choices, RdfFormat format) {
        Node node = NodeFactory.createURI(resource.iri(visit.base()));
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(
                node,
                Terms.iri(Prefixes.OWL, "deprecated"),
                NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
        triples.add(Triple.create(node, COMMENT, NodeFactory.createLiteralLang(fate.reason(), "en")));
        change(visit, fate)
                .ifPresent(c -> triples.add(Triple.create(
                        node,
                        Terms.iri(Prefixes.PROV, "invalidatedAtTime"),
                        NodeFactory.createLiteralDT(c.created().toString(), XSDDatatype.XSDdateTime))));
        triples.add(Triple.create(
                node,
                Terms.iri(Prefixes.PROV, "wasInvalidatedBy"),
                NodeFactory.createURI(visit.base() + "changes/" + fate.since())));
        List<Block> blocks = new ArrayList<>();
        for (String choice : choices) {
            Node other = NodeFactory.createURI(visit.base() + choice);
            triples.add(Triple.create(node, Terms.IS_REPLACED_BY, other));
            List<Triple> labels = visit.reading().triples(other, Terms.LABEL, Node.ANY);
            if (!labels.isEmpty()) {
                blocks.add(new Block(other, labels, 0));
            }
        }
        blocks.addFirst(new Block(node, triples, 0));
        return Reply.bytes(status, format.contentType(), writer.write(visit.base(), node, blocks, format))
                .with("Cache-Control", "no-cache");
    }

    /** What the document of a thing says of names that it had before, or that were united with it. */
    static List<Block> formerNames(Visit visit, Resource resource) {
        Node node = NodeFactory.createURI(resource.iri(visit.base()));
        return visit.snapshot().ledger().arrivals(path(resource)).stream()
                .map(move -> formerName(visit, move, node))
                .toList();
    }

    /** The titles of those names, as people write them. */
    static List<String> formerTitles(Visit visit, Resource resource) {
        return visit.snapshot().ledger().arrivals(path(resource)).stream()
                .map(move -> move.from().substring(move.from().indexOf('/') + 1))
                .map(key -> PercentCoding.decode(key).replace('_', ' '))
                .distinct()
                .sorted()
                .toList();
    }

    private static Block formerName(Visit visit, Move move, Node node) {
        Node old = NodeFactory.createURI(visit.base() + move.from());
        Stream<Triple> same =
                move.to().size() == 1 ? Stream.of(Triple.create(old, Terms.SAME_AS, node)) : Stream.empty();
        return new Block(
                old,
                Stream.concat(
                                same,
                                Stream.of(
                                        Triple.create(old, Terms.IS_REPLACED_BY, node),
                                        Triple.create(
                                                old, COMMENT, NodeFactory.createLiteralLang(move.reason(), "en"))))
                        .toList(),
                0);
    }
}
