package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.data.DataTable;
import colophon.extract.prose.mention.Mentions;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.sentence.Sentence;
import colophon.extract.value.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What keeps a sentence that fits a rule from stating anything: negation, doubt, plans, conditions, comparisons, quotation.
 * The words are data, {@code data/rules/guards.tsv}. Immutable.
 */
final class Guards {
    private static final WordSet CLAUSE_ENDS =
            WordSet.of(";", ":", "but", "although", "though", "while", "whereas", "however");

    private final Map<String, List<Guard>> byWord = new HashMap<>();

    /**
     * A guard.
     *
     * @param rules the beginnings of the ids of the rules it guards; empty for all
     * @param topics the types of the articles' subjects that it guards; empty for all
     * @param unless words of a sentence that lift it
     */
    private record Guard(String name, int before, int after, List<String> rules, List<String> topics, WordSet unless) {
        private Guard {
            rules = List.copyOf(rules);
            topics = List.copyOf(topics);
            unless = WordSet.copyOf(unless);
        }

        private boolean guards(Rule rule, EntityType topic) {
            return !rule.allowed().contains(name)
                    && (topics.isEmpty() || topics.contains(topic.name()))
                    && (rules.isEmpty() || rules.stream().anyMatch(rule.id()::startsWith));
        }

        private boolean isLifted(Sentence sentence) {
            return !unless.isEmpty() && sentence.says(unless);
        }
    }

    private Guards() {}

    /** The packed guards. */
    static Guards load() {
        Guards guards = new Guards();
        for (DataTable.Row row : DataTable.load("data/rules/guards.tsv").rows()) {
            Guard guard = new Guard(
                    row.need("guard"),
                    Integer.parseInt(row.need("before")),
                    Integer.parseInt(row.need("after")),
                    row.list("rules"),
                    row.list("topics"),
                    WordSet.copyOf(row.list("unless")));
            row.list("words")
                    .forEach(word -> guards.byWord
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .add(guard));
        }
        return guards;
    }

    /** The guard that holds a match back in an article about a subject of a type, if one does. */
    Optional<String> holdsBack(Mentions mentions, Automaton.Match<?> match, EntityType topic) {
        Set<String> allowed = match.rule().allowed();
        if (mentions.isQuoted(match.from()) && !allowed.contains("quotation")) {
            return Optional.of("quotation");
        }
        Sentence s = mentions.sentence();
        int depth = 0;
        for (int i = match.from() - 1; i >= 0 && i >= match.from() - 20; i--) {
            depth += s.token(i).is(")") ? 1 : s.token(i).is("(") && depth > 0 ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (CLAUSE_ENDS.has(s.token(i).lower())) {
                break;
            }
            int distance = match.from() - i;
            Optional<String> guard = at(mentions, i, g -> g.guards(match.rule(), topic) && distance <= g.before);
            if (guard.isPresent()) {
                return guard;
            }
        }
        for (int i = match.from(); i < Math.min(s.size(), match.to() + 3); i++) {
            int distance = i - match.to() + 1;
            Optional<String> guard = at(mentions, i, g -> g.guards(match.rule(), topic) && distance <= g.after);
            if (guard.isPresent()) {
                return guard;
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(Mentions mentions, int i, Predicate<Guard> near) {
        List<Guard> guards = byWord.get(mentions.sentence().token(i).lower());
        if (guards == null
                || mentions.covering(i)
                        .filter(c -> c.sense() instanceof Sense.Title
                                || c.sense() instanceof Sense.Time
                                || c.sense() instanceof Sense.Name && c.to() - c.from() > 1)
                        .isPresent()) {
            return Optional.empty();
        }
        return guards.stream()
                .filter(g -> near.test(g) && !g.isLifted(mentions.sentence()))
                .map(Guard::name)
                .findFirst();
    }
}
