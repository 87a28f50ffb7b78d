package colophon.web.route;

import colophon.store.format.RdfFormat;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.http.Call;
import colophon.web.http.Negotiation;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import colophon.web.page.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form that something comes in.
 *
 * @param type its media type
 * @param path its address below the base
 * @param also other media types that ask for it, though it is not sent as them
 */
record Offer(String type, String path, List<String> also) {
    static final String HTML = "text/html";
    static final String TEXT = "text/plain";

    Offer {
        also = List.copyOf(also);
    }

    /** The forms of what is known of a thing, the page first. */
    static List<Offer> of(Resource resource) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(HTML, resource.page(), List.of("application/xhtml+xml")));
        for (RdfFormat format : RdfFormat.values()) {
            offers.add(of(format, resource.data(format.extension())));
        }
        if (resource.kind() == ResourceKind.ARTICLE) {
            offers.add(new Offer(TEXT, resource.data("txt"), List.of()));
        }
        return List.copyOf(offers);
    }

    /** The forms of a document that ends in the name of its form: {@code path.html} the page. */
    static List<Offer> of(String path) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(HTML, path + ".html", List.of("application/xhtml+xml")));
        for (RdfFormat format : RdfFormat.values()) {
            offers.add(of(format, path + "." + format.extension()));
        }
        return List.copyOf(offers);
    }

    private static Offer of(RdfFormat format, String path) {
        return new Offer(
                format.mediaType(), path, format == RdfFormat.JSONLD ? List.of("application/json") : List.of());
    }

    /** The form that suits a client best; none where it takes none of them. */
    static Optional<Offer> choose(Call call, List<Offer> offers) {
        List<String> types = new ArrayList<>();
        List<Offer> meant = new ArrayList<>();
        for (Offer offer : offers) {
            types.add(offer.type());
            meant.add(offer);
        }
        for (Offer offer : offers) {
            types.addAll(offer.also());
            offer.also().forEach(a -> meant.add(offer));
        }
        return Negotiation.choose(call.accept(), types).map(meant::get);
    }

    /** The answer where none of the forms suits: what there is, and where. */
    static Reply notAcceptable(Call call, List<Offer> offers, Links links) {
        String list =
                offers.stream().map(o -> o.type() + " at " + links.to(o.path())).collect(Collectors.joining(", "));
        LinkHeader header = new LinkHeader();
        offers.forEach(o -> header.add("alternate", links.to(o.path()), o.type()));
        return new Problem(406, "Not acceptable", "Nothing here is \"" + call.accept() + "\". There is: " + list + ".")
                .reply()
                .with("Link", header.toString());
    }
}
