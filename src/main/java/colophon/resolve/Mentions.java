package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Qualifier;
import colophon.claim.Value;
import java.util.List;

/** Walks over every mention in what an article says. */
final class Mentions {
    /** Takes a mention with the kinds of thing that its place in a claim allows, the likeliest first. */
    interface Visitor {
        void visit(Mention mention, List<EntityType> range);
    }

    private final PropertyRules rules;

    Mentions(PropertyRules rules) {
        this.rules = rules;
    }

    /** Visits the article's subject and every mention of its claims, in reading order. */
    void visit(ArticleClaims article, Visitor visitor) {
        visitor.visit(article.subject(), List.of());
        article.claims().forEach(claim -> visit(claim, visitor));
    }

    /** Visits every mention of a claim. */
    void visit(Claim claim, Visitor visitor) {
        visitor.visit(claim.subject(), List.of());
        visit(claim.property(), claim.value(), visitor);
        for (Qualifier<Mention> q : claim.qualifiers()) {
            visit(q.property(), q.value(), visitor);
        }
    }

    private void visit(PropertyId property, Value<Mention> value, Visitor visitor) {
        switch (value) {
            case Value.Item<Mention> item ->
                visitor.visit(item.thing(), rules.of(property).range());
            case Value.Quantity<Mention> quantity ->
                quantity.unit().ifPresent(unit -> visitor.visit(unit, List.of(EntityType.UNIT)));
            case Value.Monolingual<Mention> words -> {}
            case Value.Plain<Mention> string -> {}
            case Value.Address<Mention> address -> {}
            case Value.Time<Mention> time -> {}
        }
    }
}
