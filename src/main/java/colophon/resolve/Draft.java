package colophon.resolve;

import colophon.claim.CanonicalForm;
import colophon.claim.EntityKey;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Reference;
import colophon.claim.Statement;
import colophon.claim.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A statement in the making: one value, the qualifiers gathered for it and the references that support it. */
final class Draft {
    private final Value<EntityKey> value;
    private final TreeMap<PropertyId, TreeMap<String, Value<EntityKey>>> qualifiers = new TreeMap<>();
    private final TreeSet<Reference> references = new TreeSet<>();
    private Rank rank;

    Draft(Entry entry) {
        this.value = entry.value();
        this.rank = entry.rank();
        entry.qualifiers().forEach(q -> addQualifier(q.property(), q.value()));
        references.add(entry.reference());
    }

    private void addQualifier(PropertyId property, Value<EntityKey> qualifier) {
        qualifiers.computeIfAbsent(property, p -> new TreeMap<>()).put(CanonicalForm.of(qualifier), qualifier);
    }

    /** How many qualifiers it has. */
    int size() {
        return qualifiers.values().stream().mapToInt(Map::size).sum();
    }

    /** The canonical form of its qualifiers. */
    String form() {
        return CanonicalForm.append(qualifierList(), new StringBuilder()).toString();
    }

    /** Whether an article supports both. */
    boolean sharesArticle(Draft other) {
        return references.stream()
                .anyMatch(
                        r -> other.references.stream().anyMatch(o -> o.article().equals(r.article())));
    }

    /** Adds the references and standing of another. */
    void support(Draft other) {
        references.addAll(other.references);
        if (other.rank.compareTo(rank) < 0) {
            rank = other.rank;
        }
    }

    /** Takes over what the other says, too; of two dates that agree the more exact one stays. */
    void absorb(Draft other) {
        support(other);
        other.qualifiers.forEach((property, values) -> {
            List<Value<EntityKey>> added = values.values().stream()
                    .filter(v -> values(property).stream().noneMatch(m -> covers(m, v)))
                    .toList();
            values(property).removeIf(m -> added.stream().anyMatch(a -> covers(a, m)));
            added.forEach(v -> addQualifier(property, v));
        });
    }

    /** Whether the other says nothing that this does not say as exactly. */
    boolean implies(Draft other) {
        return other.qualifiers.entrySet().stream()
                .allMatch(e -> e.getValue().values().stream()
                        .allMatch(v -> values(e.getKey()).stream().anyMatch(m -> covers(m, v))));
    }

    private Collection<Value<EntityKey>> values(PropertyId property) {
        return qualifiers.getOrDefault(property, new TreeMap<>()).values();
    }

    /** Whether both can be one statement: no qualifier that is single has two values that disagree. */
    boolean agreesWith(Draft other, PropertyRules rules) {
        return other.qualifiers.entrySet().stream()
                .filter(e -> rules.of(e.getKey()).oneQualifier())
                .allMatch(e -> agree(values(e.getKey()), e.getValue().values()));
    }

    private static boolean agree(Collection<Value<EntityKey>> some, Collection<Value<EntityKey>> others) {
        return some.isEmpty()
                || others.stream().allMatch(o -> some.stream().anyMatch(s -> covers(s, o) || covers(o, s)));
    }

    /** Whether one value says what the other says, as exactly or more so. */
    static boolean covers(Value<EntityKey> exact, Value<EntityKey> other) {
        if (exact instanceof Value.Time<EntityKey> a && other instanceof Value.Time<EntityKey> b) {
            return covers(a.date(), b.date());
        }
        return exact.equals(other) || CanonicalForm.of(exact).equals(CanonicalForm.of(other));
    }

    private static boolean covers(PartialDate exact, PartialDate other) {
        return exact.precision() >= other.precision() && exact.agreesWith(other);
    }

    /** The qualifiers in canonical order. */
    private List<Qualifier<EntityKey>> qualifierList() {
        List<Qualifier<EntityKey>> list = new ArrayList<>();
        qualifiers.forEach((property, values) -> values.values().forEach(v -> list.add(new Qualifier<>(property, v))));
        return list;
    }

    /** The statement. */
    Statement statement(EntityKey subject, PropertyId property) {
        return new Statement(subject, property, value, qualifierList(), rank, List.copyOf(references));
    }
}
