package colophon.web.page;

import colophon.web.document.Resource;
import colophon.web.http.PercentCoding;
import java.net.URI;
import java.util.Optional;

/** Makes the addresses that pages link to: our own seen from the root of the site, others as they are. */
public final class Links {
    private final String base;
    private final String root;

    /** Links of the dataset with a base IRI. */
    public Links(String base) {
        this.base = base;
        String path = URI.create(PercentCoding.toUri(base)).getPath();
        this.root = path == null || path.isEmpty() ? "/" : path;
    }

    /** The path of the home page, with a slash at its end. */
    public String root() {
        return root;
    }

    /** The address of a path of the site. */
    public String to(String path) {
        return root + PercentCoding.toUri(path);
    }

    /** The address of a thing's page, where it is one of ours. */
    public Optional<String> page(String iri) {
        int hash = iri.indexOf('#');
        if (iri.startsWith(base + "ontology")) {
            return Optional.of(to("ontology") + (hash < 0 ? "" : PercentCoding.toUri(iri.substring(hash))));
        }
        return Resource.ofIri(iri, base).map(r -> to(r.page()));
    }

    /** The address to click for an IRI: a page of ours, or a web address; none for other kinds of IRI. */
    public Optional<String> click(String iri) {
        Optional<String> own = page(iri);
        if (own.isPresent()) {
            return own;
        }
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return web ? Optional.of(PercentCoding.toUri(iri)) : Optional.empty();
    }

    /** Whether an IRI is one of ours. */
    public boolean isOwn(String iri) {
        return iri.startsWith(base);
    }
}
