package colophon.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of the vocabulary: our own terms, and the properties and classes of others that are used.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param terms our own terms
 * @param properties the properties used, by Wikidata id
 * @param classes the classes used
 */
public record OntologyPage(
        Frame frame, String iri, List<Term> terms, List<PropertyRow> properties, List<ClassRow> classes) {
    public OntologyPage {
        Objects.requireNonNull(frame);
        terms = List.copyOf(terms);
        properties = List.copyOf(properties);
        classes = List.copyOf(classes);
    }

    /** A term of ours. */
    public record Term(String name, String iri, String label, String comment, long count) {}

    /**
     * A property.
     *
     * @param id its Wikidata id
     * @param label its name
     * @param meaning what it means, in a sentence
     * @param datatype what its values are
     * @param schema its counterparts in schema.org, shortened
     * @param count how many statements have it as their main property
     * @param example a statement
     */
    public record PropertyRow(
            String id,
            String label,
            String meaning,
            String datatype,
            String schema,
            long count,
            Optional<Example> example) {}

    /** A statement as an example. */
    public record Example(ValueView subject, ValueView value) {}

    /** A class with how many members it has. */
    public record ClassRow(String label, String iri, long count) {}
}
