package colophon.web.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of thing that have IRIs of ours, by the first part of their path. */
public enum ResourceKind {
    ENTITY("entity", ""),
    STATEMENT("statement", "statement/"),
    REFERENCE("reference", "reference/"),
    VALUE("value", "value/"),
    ARTICLE("article", "article/");

    private final String path;
    private final String documentPath;

    ResourceKind(String path, String documentPath) {
        this.path = path;
        this.documentPath = documentPath;
    }

    /** The part after the base IRI, without slash. */
    public String path() {
        return path;
    }

    /**
     * What stands before the key in the address of its documents. Entities have nothing there: their keys start with a
     * capital letter or no letter, so that they are never taken for another kind.
     */
    String documentPath() {
        return documentPath;
    }

    /** Whether its documents come in several profiles. */
    public boolean hasProfiles() {
        return this == ENTITY || this == ARTICLE;
    }

    /** The kind with that path. */
    static Optional<ResourceKind> ofPath(String path) {
        return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
    }
}
