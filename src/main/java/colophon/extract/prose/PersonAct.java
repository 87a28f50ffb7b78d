package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States what a person is by slot {@code C}: "an English actor and director". */
final class PersonAct implements Act {
    /** Parts of a country whose people are citizens of the whole. */
    private static final Map<String, String> CITIZENSHIP =
            Map.of("England", "United Kingdom", "Scotland", "United Kingdom", "Wales", "United Kingdom");

    private final Statements statements;

    PersonAct(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        Optional<Mention> person = fit.thing("S");
        for (Bound bound : fit.slot("C")) {
            if (person.isPresent() && bound instanceof Bound.Calling calling) {
                for (String country : calling.countries()) {
                    String title = CITIZENSHIP.getOrDefault(country, country);
                    statements.item(person.get(), "P27", Mention.named(title, EntityType.COUNTRY), fit.evidence());
                }
                for (String occupation : calling.occupations()) {
                    statements.item(
                            person.get(), "P106", Mention.named(occupation, EntityType.CONCEPT), fit.evidence());
                }
            }
        }
    }
}
