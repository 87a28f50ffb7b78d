package colophon.extract.prose;

import colophon.claim.EntityType;
import colophon.extract.prose.rule.Rule;
import java.util.Set;

/**
 * A stretch of an article, by what tells which rules may be used in it.
 *
 * @param topic what kind of thing the article is about
 * @param role what its section tells of
 * @param opening whether it is the first paragraph
 */
record Stretch(EntityType topic, SectionRole role, boolean opening) {
    /** Whether a rule can state anything here. */
    boolean mayUse(Rule rule) {
        return mayFire(rule) && mayConcern(rule);
    }

    /** Whether sections of this kind are read by a rule. */
    boolean mayFire(Rule rule) {
        Set<String> sections = rule.sections();
        if (opening && role == SectionRole.LEAD && sections.contains("opening")) {
            return true;
        }
        if (role == SectionRole.THEMES) {
            return sections.contains(SectionRole.PLOT.word());
        }
        return sections.isEmpty() ? role != SectionRole.PLOT : sections.contains(role.word());
    }

    /** Whether the article's subject is of a kind that a rule is about; rules about other things always may concern some. */
    private boolean mayConcern(Rule rule) {
        boolean fits = rule.subjectTypes().isEmpty() || rule.subjectTypes().contains(topic.name());
        return switch (rule.subject()) {
            case "self", "life", "opener" -> topic == EntityType.PERSON && fits;
            case "own", "topic" -> fits;
            default -> topic == EntityType.PERSON || Trade.named(rule.subject()).isEmpty();
        };
    }
}
