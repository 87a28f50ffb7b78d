package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.value.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (arguments.contains("active")) {
            active(fit);
            return;
        }
        Optional<Mention> work = fit.thing("S");
        work.ifPresent(w -> fit.slot("V").stream()
                .filter(b -> b instanceof Bound.Words)
                .map(b -> ((Bound.Words) b).text())
                .forEach(verb -> state(fit, w, verb)));
    }

    /** "She wrote and directed W": the subject made the works of slot {@code W}. */
    private void active(Fit fit) {
        Optional<Mention> maker = fit.thing("S");
        for (Bound verb : fit.slot("V")) {
            for (Bound.Thing work : fit.things("W")) {
                Mention made = work.mention();
                String word = verb instanceof Bound.Words words ? words.text() : "";
                if (isScript(word, verbs(fit), made)) {
                    maker.ifPresent(m -> statements.item(made, "P58", m, fit.evidence()));
                }
                roles.active(word).stream()
                        .filter(role -> role.types().contains(made.type()) && isTold(role, made))
                        .forEach(role -> maker.filter(m -> role.takes(m.type()))
                                .ifPresent(m -> statements.item(made, role.property(), m, fit.evidence())));
            }
        }
    }

    /** "Produced" says of a work of unknown kind that somebody was its producer only where that is the person's trade. */
    private boolean isTold(RoleTable.Role role, Mention made) {
        boolean vague =
                made.type() == EntityType.CREATIVE_WORK && role.property().equals("P162");
        return !vague || statements.isCalledOneOf(PRODUCERS);
    }

    private static final WordSet PRODUCERS =
            WordSet.of("film producer", "producer", "television producer", "film director", "director", "filmmaker");

    private static List<String> verbs(Fit fit) {
        return fit.slot("V").stream()
                .map(b -> b instanceof Bound.Words words ? words.text() : "")
                .toList();
    }

    /** What somebody wrote and directed is a film or its like, whose script was written. */
    private static boolean isScript(String verb, List<String> verbs, Mention made) {
        boolean writes = Set.of("wrote", "co-wrote", "writes", "writing").contains(verb);
        boolean directs = verbs.contains("directed") || verbs.contains("directs") || verbs.contains("directing");
        return made.type() == EntityType.CREATIVE_WORK && writes && directs;
    }

    private void state(Fit fit, Mention work, String verb) {
        for (RoleTable.Role role : roles.roles(verb)) {
            if (role.types().contains(work.type())) {
                fit.things("P").stream()
                        .map(Bound.Thing::mention)
                        .map(maker -> verb.startsWith("publish") ? house(role, work, maker) : maker)
                        .filter(maker -> role.takes(maker.type()))
                        .forEach(maker -> statements.item(work, role.property(), maker, fit.evidence()));
            }
        }
    }

    /** "Published by Jan Ober" names a house that is called as its founder was, unless he wrote the work. */
    private Mention house(RoleTable.Role role, Mention work, Mention maker) {
        boolean house = role.property().equals("P123")
                && maker.type() == EntityType.PERSON
                && !statements.isAuthor(maker, work);
        return house ? Firms.named(maker) : maker;
    }
}
