package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.StatementSink;
import colophon.diagnostic.DiagnosticSink;
import java.util.Collection;

/**
 * Finds out which entity every mention means and unites what all articles say about each. Immutable and safe for use by
 * several threads.
 */
public final class Resolver {
    private final PropertyRules rules;
    private final Authorities authorities;

    private Resolver(PropertyRules rules, Authorities authorities) {
        this.rules = rules;
        this.authorities = authorities;
    }

    /**
     * Loads the table of properties and the authority files.
     *
     * @throws IllegalStateException where one of them has a mistake, naming its line
     */
    public static Resolver load() {
        return new Resolver(PropertyRules.load(), Authorities.load());
    }

    /**
     * Resolves everything that was read, and gives it in canonical order: articles, entities, former keys, then statements
     * by subject and property, those of the best rank first. The result depends on the claims alone, not on the order in
     * which they are given.
     *
     * @param articles what was read, in any order
     * @param diagnostics takes what was left out: types that disagree, articles of one title
     */
    public void resolve(Collection<ArticleClaims> articles, StatementSink sink, DiagnosticSink diagnostics) {
        new Resolution(rules, authorities, articles, diagnostics).publish(sink);
    }
}
