package colophon.web.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A thing with an IRI of ours.
 *
 * @param kind what kind of thing
 * @param key what follows the kind in its IRI, in canonical form
 */
public record Resource(ResourceKind kind, String key) {
    public Resource {
        Objects.requireNonNull(kind);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a resource has a key");
        }
    }

    /** The resource with an IRI, none where it is not one of ours; a fragment is left out. */
    public static Optional<Resource> ofIri(String iri, String base) {
        if (!iri.startsWith(base)) {
            return Optional.empty();
        }
        int hash = iri.indexOf('#');
        return ofPath(iri.substring(base.length(), hash < 0 ? iri.length() : hash));
    }

    /** The resource at a path below the base, such as {@code entity/Key}, percent-encoded in any way. */
    public static Optional<Resource> ofPath(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || slash == path.length() - 1) {
            return Optional.empty();
        }
        return ResourceKind.ofPath(path.substring(0, slash))
                .map(kind -> new Resource(kind, KeyText.canonical(path.substring(slash + 1))));
    }

    /** The resource that a document is about: the document's path after {@code data/} or {@code page/}, without ending. */
    public static Optional<Resource> ofDocument(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        for (ResourceKind kind : ResourceKind.values()) {
            if (!kind.documentPath().isEmpty() && path.startsWith(kind.documentPath())) {
                String key = path.substring(kind.documentPath().length());
                return key.isEmpty() ? Optional.empty() : Optional.of(new Resource(kind, KeyText.canonical(key)));
            }
        }
        return Optional.of(new Resource(ResourceKind.ENTITY, KeyText.canonical(path)));
    }

    /** Its IRI. */
    public String iri(String base) {
        return base + kind.path() + "/" + key;
    }

    /** The path of its page below the base. */
    public String page() {
        return "page/" + kind.documentPath() + key;
    }

    /** The path of its document of a format below the base. */
    public String data(String extension) {
        return "data/" + kind.documentPath() + key + "." + extension;
    }
}
