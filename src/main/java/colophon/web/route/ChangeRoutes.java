package colophon.web.route;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.format.RdfFormat;
import colophon.store.ledger.Change;
import colophon.store.ledger.Patches;
import colophon.web.document.Block;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Pages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Answers for what changed with each snapshot: as a page, as RDF Patch, and described in RDF. */
public final class ChangeRoutes {
    private static final String PATCH = "rdfp";

    private final DocumentWriter writer;
    private final Pages pages;

    public ChangeRoutes(DocumentWriter writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
    }

    /** The page of all snapshots. */
    public Reply all(Visit visit) {
        return pages.changes(visit.reading(), visit.snapshot());
    }

    /** The answer for a snapshot: {@code name} is its number, with the ending of a form or without. */
    public Reply change(Visit visit, String name) {
        int dot = name.indexOf('.');
        String number = dot < 0 ? name : name.substring(0, dot);
        Optional<Change> change = number.matches("[1-9][0-9]{0,8}")
                ? visit.snapshot().ledger().change(Integer.parseInt(number))
                : Optional.empty();
        if (change.isEmpty() || !visit.snapshot().patches().has(change.get().number())) {
            return new Problem(404, "Not found", "There is no snapshot \"" + number + "\" in the history.").reply();
        }
        String path = "changes/" + number;
        List<Offer> offers = new ArrayList<>(Offer.of(path));
        offers.add(1, new Offer(Patches.MEDIA_TYPE, path + "." + PATCH, List.of()));
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        return Negotiated.answer(visit, path, offers, ending, chosen -> answer(visit, change.get(), chosen));
    }

    private Reply answer(Visit visit, Change change, String ending) {
        if (ending.equals("html")) {
            return pages.changes(visit.reading(), visit.snapshot(), change, page(visit));
        }
        if (ending.equals(PATCH)) {
            return patch(visit, change);
        }
        RdfFormat format = RdfFormat.ofExtension(ending).orElseThrow();
        Node node = NodeFactory.createURI(visit.base() + "changes/" + change.number());
        return Reply.bytes(
                200, format.contentType(), writer.write(visit.base(), node, List.of(describe(node, change)), format));
    }

    private static int page(Visit visit) {
        return visit.call()
                .parameters()
                .first("page")
                .filter(n -> n.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static Reply patch(Visit visit, Change change) {
        var file = visit.snapshot().patches().file(change.number());
        return Reply.stream(200, Patches.MEDIA_TYPE, out -> {
                    try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                        in.transferTo(out);
                    } catch (IOException e) {
                        throw new IOException("the patch " + file + " cannot be read", e);
                    }
                })
                .with("ETag", "\"" + change.number() + "-" + change.created().getEpochSecond() + "-rdfp\"")
                .with("Content-Disposition", "attachment; filename=\"" + change.number() + ".rdfp\"");
    }

    private static Block describe(Node node, Change change) {
        return new Block(
                node,
                List.of(
                        Triple.create(node, Terms.TYPE, Terms.iri(Prefixes.PROV, "Activity")),
                        Triple.create(
                                node, Terms.LABEL, NodeFactory.createLiteralLang("Snapshot " + change.number(), "en")),
                        Triple.create(
                                node,
                                Terms.iri(Prefixes.PROV, "endedAtTime"),
                                NodeFactory.createLiteralDT(change.created().toString(), XSDDatatype.XSDdateTime)),
                        Triple.create(
                                node,
                                Terms.iri(Prefixes.RDFS, "comment"),
                                NodeFactory.createLiteralLang(
                                        "%d triples came and %d went; %d are there."
                                                .formatted(change.added(), change.removed(), change.triples()),
                                        "en"))),
                0);
    }
}
