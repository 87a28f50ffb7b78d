package colophon.web.page;

import java.util.List;
import java.util.Objects;

/**
 * The page of a statement: who says what of whom, and where it stands.
 *
 * @param frame what stands around it
 * @param iri its IRI
 * @param subject what it is about
 * @param property the property's name
 * @param propertyId the property's id
 * @param fact what it says
 * @param rules the rules that read it from the article
 */
public record StatementPage(
        Frame frame,
        String iri,
        ValueView subject,
        String property,
        String propertyId,
        FactView fact,
        List<String> rules) {
    public StatementPage {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(fact);
        rules = List.copyOf(rules);
    }
}
