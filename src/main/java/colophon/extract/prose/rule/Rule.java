package colophon.extract.prose.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A rule: when a sentence has this pattern, it states these claims.
 *
 * @param id its name, which every claim that it makes carries
 * @param sections the roles of sections it reads; empty for all but those that tell the story or quote opinions
 * @param subject the sort of the thing the pattern is said of; empty where the pattern itself holds all
 * @param subjectTypes the types of thing that it may be said of; empty for all
 * @param patterns the pattern with each combination of its optional steps, the longest first
 * @param outcomes what follows
 * @param allowed the guards that do not hold it back
 */
public record Rule(
        String id,
        Set<String> sections,
        String subject,
        Set<String> subjectTypes,
        List<List<Step>> patterns,
        List<Outcome> outcomes,
        Set<String> allowed) {
    public Rule {
        Objects.requireNonNull(id);
        sections = Set.copyOf(sections);
        Objects.requireNonNull(subject);
        subjectTypes = Set.copyOf(subjectTypes);
        patterns = patterns.stream().map(List::copyOf).toList();
        outcomes = List.copyOf(outcomes);
        allowed = Set.copyOf(allowed);
    }
}
