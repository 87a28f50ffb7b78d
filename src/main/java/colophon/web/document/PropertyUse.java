package colophon.web.document;

import colophon.rdf.vocab.Prefixes;
import colophon.store.format.NTriplesReader;
import colophon.store.survey.Survey;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/**
 * How a dataset uses a property.
 *
 * @param id the property's id
 * @param statements how many statements have it as their main property
 * @param example a triple that leads from a thing straight to a value; of those that there are the one of the shortest name
 */
public record PropertyUse(String id, long statements, Optional<Triple> example) {
    /** The use of a property. */
    public static PropertyUse of(Survey survey, String id) {
        return new PropertyUse(
                id,
                survey.statistics().properties().getOrDefault(Prefixes.PS + id, 0L),
                survey.example(Prefixes.WDT + id).map(line -> new NTriplesReader().triple(line)));
    }
}
