package colophon.resolve;

import colophon.claim.CanonicalForm;
import colophon.claim.EntityKey;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Statement;
import colophon.claim.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Unites what several places say alike into one statement with several references. Entries of one value are taken the most
 * qualified first; each joins the one statement that it agrees with. The result depends on what is said alone, never on the
 * order of reading (ADR 0006).
 */
final class Uniting {
    /** The best rank first, as those who publish only the best of a property want it. */
    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::rank)
            .thenComparing(s -> CanonicalForm.of(s.value()))
            .thenComparing(s ->
                    CanonicalForm.append(s.qualifiers(), new StringBuilder()).toString());

    private final PropertyRules rules;

    Uniting(PropertyRules rules) {
        this.rules = rules;
    }

    /** The statements of one property of a subject, in canonical order. */
    List<Statement> unite(EntityKey subject, PropertyId property, List<Entry> entries) {
        Map<String, List<Entry>> byValue = new TreeMap<>();
        for (Entry entry : sharpened(property, entries)) {
            String standing = entry.rank() == Rank.DEPRECATED ? "-" : "+";
            byValue.computeIfAbsent(standing + CanonicalForm.of(entry.value()), f -> new ArrayList<>())
                    .add(entry);
        }
        List<Statement> statements = new ArrayList<>();
        for (List<Entry> alike : byValue.values()) {
            clusters(alike).forEach(draft -> statements.add(draft.statement(subject, property)));
        }
        statements.sort(ORDER);
        return statements;
    }

    private List<Draft> clusters(List<Entry> alike) {
        Map<String, Draft> distinct = new TreeMap<>();
        for (Entry entry : alike) {
            Draft draft = new Draft(entry);
            distinct.merge(draft.form(), draft, (a, b) -> {
                a.support(b);
                return a;
            });
        }
        if (distinct.size() == 1) {
            return List.copyOf(distinct.values());
        }
        List<Draft> sorted = new ArrayList<>(distinct.values());
        sorted.sort(Comparator.comparingInt(Draft::size).reversed());
        List<Draft> clusters = new ArrayList<>();
        sorted.forEach(draft -> join(draft, clusters));
        return clusters;
    }

    private void join(Draft draft, List<Draft> clusters) {
        List<Draft> agreeing =
                clusters.stream().filter(c -> c.agreesWith(draft, rules)).toList();
        if (agreeing.size() == 1) {
            agreeing.getFirst().absorb(draft);
            return;
        }
        List<Draft> implying = agreeing.stream().filter(c -> c.implies(draft)).toList();
        if (implying.isEmpty()) {
            clusters.add(draft);
            return;
        }
        List<Draft> near = implying.stream().filter(c -> c.sharesArticle(draft)).toList();
        (near.isEmpty() ? implying : near).forEach(c -> c.support(draft));
    }

    /**
     * Entries with a date less exact than another of the same property get the more exact one: within one article always
     * (its "2005 novel" is that of "3 March 2005"), from different articles where the property has one value only.
     */
    private List<Entry> sharpened(PropertyId property, List<Entry> entries) {
        if (entries.size() == 1 || entries.stream().noneMatch(e -> e.value() instanceof Value.Time<EntityKey>)) {
            return entries;
        }
        boolean one = rules.of(property).oneValue();
        return entries.stream().map(e -> sharpened(e, entries, one)).toList();
    }

    private static Entry sharpened(Entry entry, List<Entry> all, boolean oneValue) {
        Optional<Value<EntityKey>> sharper = all.stream()
                .filter(other -> other.rank() != Rank.DEPRECATED && entry.rank() != Rank.DEPRECATED)
                .filter(other -> oneValue
                        || other.reference().article().equals(entry.reference().article()))
                .filter(other -> isSharper(other.value(), entry.value()) && new Draft(other).implies(new Draft(entry)))
                .map(Entry::value)
                .min(Comparator.<Value<EntityKey>>comparingInt(v -> -precision(v))
                        .thenComparing(CanonicalForm::of));
        return sharper.map(entry::withValue).orElse(entry);
    }

    private static boolean isSharper(Value<EntityKey> value, Value<EntityKey> than) {
        return precision(value) > precision(than) && Draft.covers(value, than);
    }

    private static int precision(Value<EntityKey> value) {
        return value instanceof Value.Time<EntityKey> time ? time.date().precision() : 0;
    }
}
