package colophon.extract.prose;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.Value;
import java.util.List;
import java.util.Optional;

/**
 * States that a work was adapted: slot {@code K} the kind of adaptation ("a 2006 film"), {@code D} its year, where the verb tells the kind ("filmed"), it is the
 * act's argument.
 */
final class AdaptAct implements Act {
    private final Statements statements;
    private final Works works;

    AdaptAct(Statements statements, Works works) {
        this.statements = statements;
        this.works = works;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        Optional<Mention> subject = fit.thing("S");
        if (subject.isEmpty() || !subject.get().equals(works.topic())) {
            return;
        }
        if (arguments.contains("film")) {
            works.filmed(fit.date("D")).ifPresent(film -> state(film, fit.date("D"), fit));
        }
        for (Bound bound : fit.slot("K")) {
            if (bound instanceof Bound.Kind kind) {
                Optional<PartialDate> year = kind.phrase().year().or(() -> fit.date("D"));
                works.adaptation(kind.phrase(), year).ifPresent(work -> state(work, year, fit));
            } else if (bound instanceof Bound.Thing thing) {
                statements.item(thing.mention(), "P144", works.topic(), fit.evidence());
                works.adopt(thing.mention());
                fit.date("D")
                        .ifPresent(y -> statements.state(
                                thing.mention(), "P577", new Value.Time<>(y), List.of(), fit.evidence()));
            }
        }
    }

    private void state(Mention adaptation, Optional<PartialDate> year, Fit fit) {
        statements.declare(adaptation, fit.evidence());
        year.ifPresent(y -> statements.state(adaptation, "P577", new Value.Time<>(y), List.of(), fit.evidence()));
    }
}
