package colophon.extract.prose;

import colophon.extract.prose.rule.Automaton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which rules can state anything where, found out once for all articles. Safe for use by several threads. */
final class UsableRules {
    private final Automaton automaton;
    private final Automaton.Wanted all;
    private final Map<Stretch, Automaton.Wanted> known = new ConcurrentHashMap<>();

    UsableRules(Automaton automaton) {
        this.automaton = automaton;
        this.all = automaton.wanted(rule -> true);
    }

    /** All rules, those among them that cannot state anything. */
    Automaton.Wanted all() {
        return all;
    }

    /** The rules that can state something in a stretch of an article. */
    Automaton.Wanted in(Stretch stretch) {
        return known.computeIfAbsent(stretch, s -> automaton.wanted(s::mayUse));
    }
}
