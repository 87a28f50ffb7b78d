package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.StatementSink;
import colophon.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run of the resolver over one dataset. */
final class Resolution {
    private final PropertyRules rules;
    private final Authorities authorities;
    private final ArticleSet articles;
    private final Statements statements;
    private final Profiles profiles = new Profiles();
    private final SortedMap<EntityKey, EntityKey> merged;

    Resolution(
            PropertyRules rules, Authorities authorities, Collection<ArticleClaims> read, DiagnosticSink diagnostics) {
        this.rules = rules;
        this.authorities = authorities;
        Titles titles = new Titles();
        this.articles = ArticleSet.of(read, titles, diagnostics);
        Mentions mentions = new Mentions(rules);
        Identities identities = new Identities(articles, titles, authorities, mentions);
        Profiles first = firstImpression(identities, mentions);
        Matches matches = Matches.find(articles, identities, mentions, first);
        this.merged = new TreeMap<>(matches.merged());
        articles.redirects().forEach(merged::putIfAbsent);
        this.statements = new Statements(rules, identities, first, matches, diagnostics);
        resolveClaims(identities, mentions);
    }

    /** What everything is, before mentions whose types disagree are told apart. */
    private Profiles firstImpression(Identities identities, Mentions mentions) {
        Profiles first = new Profiles();
        articles.articles().forEach((key, article) -> {
            Scope scope = identities.scope(key, article, mentions);
            String language = article.article().language();
            mentions.visit(article, (m, range) -> first.add(identities.key(m, range, scope), m, range, language));
            first.describe(key, article.subject().type());
        });
        return first;
    }

    private void resolveClaims(Identities identities, Mentions mentions) {
        articles.articles().forEach((key, article) -> {
            Scope scope = identities.scope(key, article, mentions);
            profiles.add(key, article.subject(), List.of(), article.article().language());
            profiles.describe(key, article.subject().type());
            addEncyclopedia(article, identities);
            statements.addAll(article, scope, profiles);
        });
    }

    private void addEncyclopedia(ArticleClaims article, Identities identities) {
        String name = article.article().encyclopedia();
        Mention.Page mention = Mention.linked(name, name, EntityType.WEBSITE);
        profiles.add(identities.ofTitle(name), mention, List.of(), "en");
    }

    /** Gives everything to the sink in canonical order. */
    void publish(StatementSink sink) {
        articles.articles().forEach((key, article) -> sink.article(article.article(), key));
        Entities entities = new Entities(authorities, articles, profiles);
        profiles.keys().stream().sorted().map(entities::entity).forEach(sink::entity);
        merged.forEach(sink::merged);
        Uniting uniting = new Uniting(rules);
        statements.subjects().forEach(subject -> {
            Map<PropertyId, List<Entry>> byProperty = new TreeMap<>();
            statements
                    .of(subject)
                    .forEach(e -> byProperty
                            .computeIfAbsent(e.property(), p -> new ArrayList<>())
                            .add(e));
            byProperty.forEach((property, entries) ->
                    uniting.unite(subject, property, entries).forEach(sink::statement));
        });
    }
}
