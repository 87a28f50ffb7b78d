package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/**
 * Makes the simple document of the full one: of entities and articles what schema.org has words for, with names as
 * schema.org has them. It does what {@code queries/simple-profile.rq} does, without the cost of a query.
 */
final class SimpleProfile {
    private final GraphReading reading;

    SimpleProfile(GraphReading reading) {
        this.reading = reading;
    }

    List<Block> of(List<Block> full) {
        return full.stream()
                .filter(b ->
                        reading.is(b.subject(), ResourceKind.ENTITY) || reading.is(b.subject(), ResourceKind.ARTICLE))
                .map(b -> new Block(
                        b.subject(),
                        b.triples().stream()
                                .flatMap(t -> plain(t).stream())
                                .distinct()
                                .toList(),
                        0))
                .filter(b -> !b.triples().isEmpty())
                .toList();
    }

    private static Optional<Triple> plain(Triple triple) {
        if (triple.getPredicate().equals(Terms.LABEL)) {
            return Optional.of(Triple.create(triple.getSubject(), Terms.NAME, triple.getObject()));
        }
        boolean type =
                triple.getPredicate().equals(Terms.TYPE) && triple.getObject().isURI();
        String word = type ? triple.getObject().getURI() : triple.getPredicate().getURI();
        return word.startsWith(Prefixes.SCHEMA) ? Optional.of(triple) : Optional.empty();
    }
}
