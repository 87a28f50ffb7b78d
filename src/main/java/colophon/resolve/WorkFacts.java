package colophon.resolve;

import colophon.claim.Claim;
import colophon.claim.EntityKey;
import colophon.claim.Mention;
import colophon.claim.Rank;
import colophon.claim.Value;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What tells works and editions apart, gathered from all claims before anything is merged.
 *
 * @param works by key
 */
record WorkFacts(SortedMap<EntityKey, Facts> works) {
    /** The properties that are gathered. */
    private static final Set<String> TELLING = Set.of("P144", "P4969", "P57", "P577", "P629", "P407", "P212", "P957");

    /** The facts about one work or edition; dates are years, ISBNs their nine digits without prefix and check digit. */
    record Facts(
            Set<EntityKey> basedOn,
            Set<EntityKey> directors,
            Set<Integer> years,
            Set<EntityKey> editionOf,
            Set<EntityKey> languages,
            Set<String> isbns,
            Set<String> names) {
        Facts() {
            this(
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }
    }

    /** Gathers them. */
    static WorkFacts gather(ArticleSet articles, Identities identities, Mentions mentions) {
        WorkFacts facts = new WorkFacts(new TreeMap<>());
        articles.articles().forEach((key, article) -> {
            Scope scope = identities.scope(key, article, mentions);
            article.claims().stream()
                    .filter(c -> c.rank() != Rank.DEPRECATED
                            && TELLING.contains(c.property().value()))
                    .forEach(c -> facts.add(c, identities, scope));
        });
        return facts;
    }

    private void add(Claim claim, Identities identities, Scope scope) {
        EntityKey subject = identities.key(claim.subject(), java.util.List.of(), scope);
        Facts facts = of(subject);
        facts.names().add(Authorities.fold(claim.subject().name()));
        switch (claim.value()) {
            case Value.Item<Mention> item -> {
                EntityKey thing = identities.key(item.thing(), java.util.List.of(), scope);
                switch (claim.property().value()) {
                    case "P144" -> facts.basedOn().add(thing);
                    case "P4969" -> of(thing).basedOn().add(subject);
                    case "P57" -> facts.directors().add(thing);
                    case "P629" -> facts.editionOf().add(thing);
                    default -> facts.languages().add(thing);
                }
            }
            case Value.Time<Mention> time -> facts.years().add(time.date().year());
            case Value.Plain<Mention> string -> addIsbn(string.text(), facts.isbns());
            case Value.Monolingual<Mention> words -> {}
            case Value.Address<Mention> address -> {}
            case Value.Quantity<Mention> quantity -> {}
        }
    }

    private static void addIsbn(String text, Set<String> isbns) {
        StringBuilder digits = new StringBuilder(13);
        text.chars().filter(c -> c >= '0' && c <= '9' || c == 'X').forEach(c -> digits.append((char) c));
        if (digits.length() == 10) {
            isbns.add("978" + digits.substring(0, 9));
        } else if (digits.length() == 13) {
            isbns.add(digits.substring(0, 12));
        }
    }

    /** The facts of a work, empty at first. */
    Facts of(EntityKey key) {
        return works.computeIfAbsent(key, k -> new Facts());
    }
}
