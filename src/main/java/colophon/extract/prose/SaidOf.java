package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.extract.prose.mention.Sense;
import colophon.extract.prose.rule.Automaton;
import colophon.extract.prose.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Tells what the patterns of rules are said of in an article. */
final class SaidOf {
    private final Works works;
    private final Statements statements;

    SaidOf(Works works, Statements statements) {
        this.works = works;
        this.statements = statements;
    }

    /** What a rule's pattern is said of, where it is of the sort and of one of the types that the rule asks for. */
    Optional<Mention> subject(Automaton.Match<List<Bound>> match, Referents referents, SubjectFinder finder) {
        Rule rule = match.rule();
        Optional<Mention> found = switch (rule.subject()) {
            case "work" -> finder.find(match.from(), referents::work);
            case "person" -> finder.find(match.from(), referents::person);
            case "own" -> finder.find(match.from(), referents::work).filter(referents.topic()::equals);
            case "self" -> finder.find(match.from(), referents::person).filter(referents.topic()::equals);
            case "life" -> life(match, referents, finder);
            case "opener" -> opener(referents);
            case "org" -> finder.find(match.from(), referents::organization);
            case "any" -> finder.find(match.from(), c -> referents.work(c).or(() -> referents.person(c)));
            case "topic" -> Optional.<Mention>of(referents.topic()).filter(t -> !works.isElsewhere());
            default ->
                Trade.named(rule.subject())
                        .filter(t -> t.isTopics(statements))
                        .flatMap(t -> life(match, referents, finder));
        };
        return found.filter(s -> rule.subjectTypes().isEmpty()
                || rule.subjectTypes().contains(s.type().name()));
    }

    /** The person whom the article is about, where the sentence begins with the name. */
    private static Optional<Mention> opener(Referents referents) {
        return referents.mentions().chunks().stream()
                .findFirst()
                .filter(c -> c.from() == 0)
                .flatMap(referents::person)
                .filter(referents.topic()::equals);
    }

    /** The person whom the article is about, where the match tells of that person's life. */
    private static Optional<Mention> life(
            Automaton.Match<List<Bound>> match, Referents referents, SubjectFinder finder) {
        String first = referents.mentions().sentence().token(match.from()).lower();
        return Optional.of(referents.topic())
                .filter(t -> referents.mayBeTopic(first))
                .filter(t -> t.type() == EntityType.PERSON && finder.isOf(t, match.from(), referents::person));
    }

    /** The film that is spoken of: among other works the only one that the sentence names, else the one named last. */
    Optional<Mention> film(Referents referents) {
        if (works.topic().type().isWork()) {
            return works.film();
        }
        List<Mention> named = referents.mentions().chunks().stream()
                .filter(c -> c.sense() instanceof Sense.Title)
                .flatMap(c -> referents.work(c).stream())
                .distinct()
                .toList();
        Optional<Mention> last = named.isEmpty()
                ? works.lastTitled()
                : named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        return last.filter(work -> work.type() == EntityType.MOVIE);
    }
}
