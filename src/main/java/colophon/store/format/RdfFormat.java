package colophon.store.format;

import java.util.Arrays;
import java.util.Optional;

/** A form that RDF is written in. */
public enum RdfFormat {
    TURTLE("Turtle", "ttl", "text/turtle"),
    NTRIPLES("N-Triples", "nt", "application/n-triples"),
    JSONLD("JSON-LD", "jsonld", "application/ld+json"),
    RDFXML("RDF/XML", "rdf", "application/rdf+xml"),
    NQUADS("N-Quads", "nq", "application/n-quads"),
    TRIG("TriG", "trig", "application/trig");

    private final String title;
    private final String extension;
    private final String mediaType;

    RdfFormat(String title, String extension, String mediaType) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Its name, for people. */
    public String title() {
        return title;
    }

    /** The ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its registered media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type as a header says it: with the encoding where the type has one. */
    public String contentType() {
        return switch (this) {
            case TURTLE, NTRIPLES, NQUADS, TRIG -> mediaType + ";charset=utf-8";
            case JSONLD, RDFXML -> mediaType;
        };
    }

    /** The format with that ending. */
    public static Optional<RdfFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension.equals(extension))
                .findFirst();
    }
}
