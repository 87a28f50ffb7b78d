package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Rank;
import colophon.claim.Reference;
import colophon.claim.Value;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims with their mentions resolved, by subject. A claim that takes a thing for what it is not (a place as author, a
 * person where a work of that name is proved) is reported and left out.
 */
final class Statements {
    private final PropertyRules rules;
    private final Identities identities;
    private final Profiles first;
    private final Matches matches;
    private final DiagnosticSink diagnostics;
    private final Map<EntityKey, List<Entry>> bySubject = new HashMap<>();

    Statements(
            PropertyRules rules, Identities identities, Profiles first, Matches matches, DiagnosticSink diagnostics) {
        this.rules = rules;
        this.identities = identities;
        this.first = first;
        this.matches = matches;
        this.diagnostics = diagnostics;
    }

    /** The subjects of all entries, sorted. */
    List<EntityKey> subjects() {
        return bySubject.keySet().stream().sorted().toList();
    }

    /** The entries about a subject. */
    List<Entry> of(EntityKey subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Adds what an article says; the entities that it then is about or mentions join the profiles. */
    void addAll(ArticleClaims article, Scope scope, Profiles profiles) {
        for (Claim claim : article.claims()) {
            new OneClaim(article, scope, claim).add(profiles);
        }
    }

    private void add(EntityKey subject, Entry entry) {
        bySubject.computeIfAbsent(subject, s -> new ArrayList<>(4)).add(entry);
        Optional<PropertyId> inverse = rules.of(entry.property()).inverse();
        if (inverse.isPresent()
                && entry.rank() != Rank.DEPRECATED
                && entry.value() instanceof Value.Item<EntityKey> item) {
            bySubject
                    .computeIfAbsent(item.thing(), s -> new ArrayList<>(4))
                    .add(new Entry(
                            inverse.get(), new Value.Item<>(subject), List.of(), entry.rank(), entry.reference()));
        }
    }

    /** The resolving of one claim. */
    private final class OneClaim {
        private final ArticleClaims article;
        private final Scope scope;
        private final Claim claim;
        private final List<Met> met = new ArrayList<>();
        private boolean contradicted;

        /** A mention, its place's range, and the entity it turned out to be. */
        private record Met(Mention mention, List<EntityType> range, EntityKey key) {}

        OneClaim(ArticleClaims article, Scope scope, Claim claim) {
            this.article = article;
            this.scope = scope;
            this.claim = claim;
        }

        void add(Profiles profiles) {
            EntityKey subject = resolve(claim.subject(), List.of());
            Value<EntityKey> value = resolve(claim.property(), claim.value());
            boolean holds = !contradicted;
            List<Qualifier<EntityKey>> qualifiers = claim.qualifiers().stream()
                    .flatMap(q -> resolve(q).stream())
                    .sorted(Comparator.comparing(Qualifier::property))
                    .toList();
            if (!holds || isOfItself(subject, value)) {
                return;
            }
            met.forEach(m -> profiles.add(
                    m.key(), m.mention(), m.range(), article.article().language()));
            Reference reference = new Reference(scope.article(), claim.evidence());
            Statements.this.add(subject, new Entry(claim.property(), value, qualifiers, claim.rank(), reference));
        }

        private boolean isOfItself(EntityKey subject, Value<EntityKey> value) {
            boolean itself =
                    value instanceof Value.Item<EntityKey> item && item.thing().equals(subject);
            if (itself) {
                report("statement-about-itself", claim.subject().name() + " would be its own " + claim.property());
            }
            return itself;
        }

        /** A qualifier; none where its value is not what it is taken for, which leaves the rest of the claim as it is. */
        private Optional<Qualifier<EntityKey>> resolve(Qualifier<Mention> qualifier) {
            int before = met.size();
            contradicted = false;
            Value<EntityKey> value = resolve(qualifier.property(), qualifier.value());
            if (contradicted) {
                met.subList(before, met.size()).clear();
                return Optional.empty();
            }
            return Optional.of(new Qualifier<>(qualifier.property(), value));
        }

        private Value<EntityKey> resolve(PropertyId property, Value<Mention> value) {
            List<EntityType> range = value instanceof Value.Quantity<Mention>
                    ? List.of(EntityType.UNIT)
                    : rules.of(property).range();
            return Normal.of(value.map(mention -> resolve(mention, range)));
        }

        private EntityKey resolve(Mention mention, List<EntityType> range) {
            EntityKey key = identities.key(mention, range, scope);
            if (mention instanceof Mention.Page page && !page.linked()) {
                key = toldApart(page, key);
            }
            key = matches.of(key);
            checkRange(mention, key, range);
            met.add(new Met(mention, range, key));
            return key;
        }

        /** A name whose bearer is known to be something else means another thing of that name. */
        private EntityKey toldApart(Mention.Page page, EntityKey key) {
            EntityType known = first.of(key).type();
            if (Kinship.exclude(known, page.type()) || Kinship.differInMedium(known, page.type())) {
                Optional<EntityKey> other = identities.disambiguated(page);
                if (other.isEmpty()) {
                    contradict(page, page.type(), known);
                }
                return other.orElse(key);
            }
            return key;
        }

        private void checkRange(Mention mention, EntityKey key, List<EntityType> range) {
            EntityType known = first.of(key).type();
            if (Kinship.isOutside(known, range) && first.of(key).isProved(known)) {
                contradict(mention, range.getFirst(), known);
            }
        }

        private void contradict(Mention mention, EntityType taken, EntityType known) {
            if (contradicted) {
                return;
            }
            contradicted = true;
            report(
                    "type-conflict",
                    "'%s' is taken for a %s in a claim of %s, and is a %s; that is left out"
                            .formatted(mention.name(), word(taken), claim.property(), word(known)));
        }

        private static String word(EntityType type) {
            return type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }

        private void report(String code, String message) {
            diagnostics.report(new Diagnostic(
                    code,
                    Severity.WARNING,
                    Place.of(article.article().title()),
                    message + ": " + claim.evidence().exact().replaceAll("\\s+", " "),
                    ""));
        }
    }
}
