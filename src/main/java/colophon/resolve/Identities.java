package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.EntityKey;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which entity a mention means. A title that is certain (a link's target, an article's own) is the identity, after
 * redirects; a bare name means what its article links by that name, else what has the name as title. Names that differ
 * in case only meet where exactly one of them is a title that some link proves.
 */
final class Identities {
    private final ArticleSet articles;
    private final Titles titles;
    private final Authorities authorities;
    private final Set<EntityKey> proved = new HashSet<>();
    private final Map<String, Optional<EntityKey>> provedByFoldedKey = new HashMap<>();

    Identities(ArticleSet articles, Titles titles, Authorities authorities, Mentions mentions) {
        this.articles = articles;
        this.titles = titles;
        this.authorities = authorities;
        proved.addAll(articles.articles().keySet());
        articles.sorted()
                .forEach(article -> mentions.visit(article, (m, range) -> {
                    if (m instanceof Mention.Page page && page.linked()) {
                        proved.add(afterRedirects(titles.key(page.title())));
                    }
                }));
        proved.forEach(key -> provedByFoldedKey.merge(
                Authorities.fold(key.path()), Optional.of(key), (a, b) -> a.equals(b) ? a : Optional.empty()));
    }

    /** The names that an article links, each with what it means there. */
    Scope scope(EntityKey articleKey, ArticleClaims article, Mentions mentions) {
        Scope scope = new Scope(articleKey);
        mentions.visit(article, (m, range) -> {
            if (m instanceof Mention.Page page && page.linked()) {
                scope.add(page, key(page, range, scope));
            }
        });
        return scope;
    }

    /**
     * The entity that a mention means.
     *
     * @param range the kinds of thing it can be by its place in a claim
     * @param scope the article it stands in
     */
    EntityKey key(Mention mention, List<EntityType> range, Scope scope) {
        return switch (mention) {
            case Mention.Local local -> titles.child(afterRedirects(titles.key(local.article())), local.path());
            case Mention.Page page -> key(page, range, scope);
        };
    }

    private EntityKey key(Mention.Page page, List<EntityType> range, Scope scope) {
        Optional<AuthorityRecord> record = authorities.find(page.title(), kind(page, range));
        if (record.isPresent()) {
            return afterRedirects(record.get().key());
        }
        EntityKey own = afterRedirects(titles.key(page.title()));
        return page.linked() ? own : meaning(page, own, scope);
    }

    private EntityKey meaning(Mention.Page page, EntityKey own, Scope scope) {
        Optional<EntityKey> here = scope.meaning(page.name(), page.type());
        if (here.isPresent() || proved.contains(own)) {
            return here.orElse(own);
        }
        return provedByFoldedKey
                .getOrDefault(Authorities.fold(own.path()), Optional.empty())
                .orElse(own);
    }

    /** The key that a work gets whose name is the title of another work: with its kind in parentheses, as titles have it. */
    Optional<EntityKey> disambiguated(Mention.Page page) {
        return Kinship.disambiguation(page.type())
                .map(word -> afterRedirects(titles.key(page.name() + " (" + word + ")")));
    }

    /** The key of an article of the encyclopedia, or of the encyclopedia itself. */
    EntityKey ofTitle(String title) {
        return afterRedirects(titles.key(title));
    }

    /** The kind of thing that a mention is taken for: its own, else the likeliest by its place in a claim. */
    static EntityType kind(Mention mention, List<EntityType> range) {
        return mention.type() == EntityType.THING && !range.isEmpty() ? range.getFirst() : mention.type();
    }

    private EntityKey afterRedirects(EntityKey key) {
        return articles.redirects().getOrDefault(key, key);
    }
}
