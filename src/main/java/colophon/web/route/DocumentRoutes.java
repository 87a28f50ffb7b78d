package colophon.web.route;

import colophon.rdf.vocab.Terms;
import colophon.store.format.RdfFormat;
import colophon.store.ledger.Fate;
import colophon.web.document.InverseFacts;
import colophon.web.document.Profile;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.http.Delivery;
import colophon.web.http.Negotiation;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Links;
import colophon.web.page.Pages;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers for things and for the documents about them: a thing redirects to the document that suits the client. */
public final class DocumentRoutes {
    private static final String ENDINGS = ".ttl, .nt, .jsonld, .rdf, .nq or .trig";

    private final DocumentWriter writer;
    private final Pages pages;
    private final Fates fates;

    public DocumentRoutes(DocumentWriter writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
        this.fates = new Fates(writer, pages);
    }

    /** The answer to a request for a thing: 303 to a document about it, 301 where it goes by another name. */
    public Reply thing(Visit visit, Resource resource) {
        Optional<Fate> fate = Fates.of(visit, resource);
        if (fate.isPresent()) {
            return fates.answer(visit, resource, fate.get(), "", r -> r.kind().path() + "/" + r.key());
        }
        if (!visit.reading().mentions(node(visit, resource))) {
            return missing(visit, resource);
        }
        Links links = visit.links();
        List<Offer> offers = Offer.of(resource);
        Optional<Profile> profile = Profiles.of(visit.call(), resource, visit.base());
        if (profile.isEmpty()) {
            return noProfile();
        }
        return Offer.choose(visit.call(), offers)
                .map(o -> Reply.redirect(303, links.to(o.path()) + query(o, profile.get()))
                        .with("Link", headers(visit, resource, profile.get()).toString()))
                .orElseGet(() -> Offer.notAcceptable(visit.call(), offers, links))
                .with("Vary", Profiles.VARY)
                .with("Cache-Control", "no-cache");
    }

    private static String query(Offer offer, Profile profile) {
        boolean rdf = !offer.type().equals(Offer.HTML) && !offer.type().equals(Offer.TEXT);
        return rdf ? Profiles.query(profile, 1) : "";
    }

    private static Node node(Visit visit, Resource resource) {
        return NodeFactory.createURI(resource.iri(visit.base()));
    }

    private static Reply noProfile() {
        return new Problem(400, "No such profile", "There are the profiles \"full\" and \"simple\".").reply();
    }

    /** The answer to a request for a document: {@code path} follows {@code data/}. */
    public Reply data(Visit visit, String path) {
        int dot = path.lastIndexOf('.');
        String extension = path.substring(dot + 1);
        Optional<Resource> resource = dot < 1 ? Optional.empty() : Resource.ofDocument(path.substring(0, dot));
        if (resource.isEmpty()) {
            return new Problem(404, "Not found", "A document's address ends in " + ENDINGS + ".").reply();
        }
        Optional<Fate> fate = Fates.of(visit, resource.get());
        if (fate.isPresent()) {
            return fates.answer(visit, resource.get(), fate.get(), extension, r -> r.data(extension));
        }
        if (!visit.reading().mentions(node(visit, resource.get()))) {
            return missing(visit, resource.get());
        }
        if (extension.equals("txt") && resource.get().kind() == ResourceKind.ARTICLE) {
            return text(visit, resource.get());
        }
        return RdfFormat.ofExtension(extension)
                .map(format -> document(visit, resource.get(), format))
                .orElseGet(() -> new Problem(
                                404,
                                "No such format",
                                "There are documents that end in " + ENDINGS + ", not in ." + extension + ".")
                        .reply());
    }

    private static Reply text(Visit visit, Resource article) {
        String text = visit.reading()
                .object(node(visit, article), Terms.TEXT)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return Reply.text(200, "text/plain;charset=utf-8", text)
                .with("Link", headers(visit, article, Profile.FULL).toString())
                .with("Content-Location", visit.links().to(article.data("txt")));
    }

    private Reply document(Visit visit, Resource resource, RdfFormat format) {
        Optional<Profile> asked = Profiles.of(visit.call(), resource, visit.base());
        if (asked.isEmpty()) {
            return noProfile();
        }
        Profile profile = asked.get();
        int number = visit.pageNumber();
        String tag = visit.facts().tag(format.extension(), profile.token(), Integer.toString(number));
        InverseFacts.Page inverse = inverse(visit, resource, number);
        LinkHeader link = headers(visit, resource, profile);
        String address = visit.links().to(resource.data(format.extension()));
        link.add("canonical", address + Profiles.query(Profile.FULL, number));
        if (resource.kind().hasProfiles()) {
            link.add("profile", profile.iri(visit.base()));
        }
        paging(link, inverse, address, profile);
        byte[] body = Delivery.knows(visit.call(), tag)
                ? new byte[0]
                : writer.write(visit, resource, inverse, profile, format);
        Reply reply = Reply.bytes(200, format.contentType(), body)
                .with("ETag", tag)
                .with("Link", link.toString())
                .with("Content-Location", address + Profiles.query(profile, number));
        return resource.kind().hasProfiles()
                ? reply.with("Vary", Profiles.VARY)
                        .with("Content-Profile", "<" + PercentCoding.toUri(profile.iri(visit.base())) + ">")
                : reply;
    }

    private static void paging(LinkHeader link, InverseFacts.Page inverse, String address, Profile profile) {
        if (inverse.pages() > 1) {
            link.add("first", address + Profiles.query(profile, 1));
            link.add("last", address + Profiles.query(profile, inverse.pages()));
        }
        if (inverse.number() > 1) {
            link.add("prev", address + Profiles.query(profile, inverse.number() - 1));
        }
        if (inverse.number() < inverse.pages()) {
            link.add("next", address + Profiles.query(profile, inverse.number() + 1));
        }
    }

    /** The answer to a request for a page: {@code path} follows {@code page/}. */
    public Reply page(Visit visit, String path) {
        Optional<Resource> resource = Resource.ofDocument(path);
        if (resource.isEmpty()) {
            return new Problem(404, "Not found", "A page has a key.").reply();
        }
        Optional<Fate> fate = Fates.of(visit, resource.get());
        if (fate.isPresent()) {
            return fates.answer(visit, resource.get(), fate.get(), "html", Resource::page);
        }
        if (!visit.reading().mentions(node(visit, resource.get()))) {
            return missing(visit, resource.get());
        }
        int number = visit.pageNumber();
        InverseFacts.Page inverse = inverse(visit, resource.get(), number);
        LinkHeader link = headers(visit, resource.get(), Profile.FULL)
                .add("canonical", resource.get().iri(visit.base()));
        String address = visit.links().to(resource.get().page());
        paging(link, inverse, address, Profile.FULL);
        return pages.resource(visit.reading(), resource.get(), inverse, Fates.formerTitles(visit, resource.get()))
                .with("ETag", visit.facts().tag("html", Integer.toString(number)))
                .with("Link", link.toString())
                .with("Content-Location", address + Profiles.query(Profile.FULL, number));
    }

    /** The answer to a request for the picture of an entity: {@code path} follows {@code card/}. */
    public Reply card(Visit visit, String path) {
        Optional<Resource> resource =
                path.endsWith(".svg") ? Resource.ofDocument(path.substring(0, path.length() - 4)) : Optional.empty();
        return resource.filter(r -> visit.reading().mentions(node(visit, r)))
                .map(r -> pages.card(visit.reading(), r))
                .orElseGet(() -> new Problem(404, "Not found", "There is no such card.").reply());
    }

    private static InverseFacts.Page inverse(Visit visit, Resource resource, int number) {
        return resource.kind() == ResourceKind.ENTITY
                ? InverseFacts.of(visit.reading(), node(visit, resource), number)
                : InverseFacts.Page.NONE;
    }

    /** The same in other formats, the thing itself with its classes, the dataset and its licences. */
    private static LinkHeader headers(Visit visit, Resource resource, Profile profile) {
        Links links = visit.links();
        LinkHeader header = new LinkHeader();
        Offer.of(resource).forEach(o -> header.add("alternate", links.to(o.path()) + query(o, profile), o.type()));
        header.add("describes", links.to(resource.kind().path() + "/" + resource.key()));
        header.add("describedby", links.to("dataset"));
        for (Node license : visit.facts().licenses()) {
            header.add("license", license.getURI());
        }
        visit.reading().objects(node(visit, resource), Terms.TYPE).stream()
                .filter(Node::isURI)
                .forEach(type -> header.add("type", type.getURI()));
        return header;
    }

    private Reply missing(Visit visit, Resource resource) {
        String name = PercentCoding.decode(resource.key());
        Problem problem = new Problem(
                404,
                "Not found",
                "This dataset has no " + resource.kind().path() + " \"" + name
                        + "\". Names are article titles with _ for"
                        + " spaces, letter for letter; the search finds what is here.");
        boolean person = Negotiation.choose(visit.call().accept(), List.of("application/problem+json", "text/html"))
                .filter(i -> i == 1)
                .isPresent();
        return person
                ? pages.problem(visit.base(), problem, pages.near(visit.reading(), visit.snapshot(), resource))
                : problem.reply();
    }
}
