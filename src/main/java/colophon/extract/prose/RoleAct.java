package colophon.extract.prose;

import colophon.claim.Mention;
import java.util.List;
import java.util.Optional;

/** States who made a work: slot {@code V} has the verbs ("written and directed"), {@code P} or {@code O} the makers. */
final class RoleAct implements Act {
    private final Statements statements;
    private final RoleTable roles;

    RoleAct(Statements statements, RoleTable roles) {
        this.statements = statements;
        this.roles = roles;
    }

    @Override
    public void perform(Fit fit, List<String> arguments) {
        Optional<Mention> work = fit.thing("S");
        work.ifPresent(w -> fit.slot("V").stream()
                .filter(b -> b instanceof Bound.Words)
                .map(b -> ((Bound.Words) b).text())
                .forEach(verb -> state(fit, w, verb)));
    }

    private void state(Fit fit, Mention work, String verb) {
        for (RoleTable.Role role : roles.roles(verb)) {
            if (role.types().contains(work.type())) {
                fit.things("P").stream()
                        .map(Bound.Thing::mention)
                        .filter(maker -> role.takes(maker.type()))
                        .forEach(maker -> statements.item(work, role.property(), maker, fit.evidence()));
            }
        }
    }
}
