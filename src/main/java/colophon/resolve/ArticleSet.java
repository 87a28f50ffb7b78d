package colophon.resolve;

import colophon.claim.ArticleClaims;
import colophon.claim.EntityKey;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The articles of a dataset by key, and the redirects that lead to them. Of several articles with one title, the newest
 * with the most to say is taken.
 *
 * @param articles the articles, by key
 * @param redirects former or other keys, each with the key of the article that it leads to
 */
record ArticleSet(SortedMap<EntityKey, ArticleClaims> articles, SortedMap<EntityKey, EntityKey> redirects) {
    private static final Comparator<ArticleClaims> WORTH = Comparator.<ArticleClaims, java.time.LocalDate>comparing(
                    a -> a.article().date().orElse(java.time.LocalDate.MIN))
            .thenComparing(a -> a.claims().size())
            .thenComparing(a -> a.article().text().length())
            .thenComparing(a -> a.article().text());

    /** Sorts articles out; what is left out is reported. */
    static ArticleSet of(Collection<ArticleClaims> read, Titles titles, DiagnosticSink diagnostics) {
        SortedMap<EntityKey, ArticleClaims> articles = new TreeMap<>();
        for (ArticleClaims article : read) {
            articles.merge(titles.key(article.article().title()), article, ArticleSet::better);
        }
        if (articles.size() < read.size()) {
            reportDuplicates(read, articles, diagnostics);
        }
        return new ArticleSet(articles, redirects(articles, titles));
    }

    private static ArticleClaims better(ArticleClaims a, ArticleClaims b) {
        return WORTH.compare(a, b) >= 0 ? a : b;
    }

    private static void reportDuplicates(
            Collection<ArticleClaims> read, SortedMap<EntityKey, ArticleClaims> kept, DiagnosticSink diagnostics) {
        Set<ArticleClaims> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(kept.values());
        read.stream()
                .filter(a -> !taken.contains(a))
                .map(a -> a.article().title())
                .sorted()
                .forEach(title -> diagnostics.report(new Diagnostic(
                        "article-read-twice",
                        Severity.WARNING,
                        Place.of(title),
                        "there are several articles of this title; the newest and fullest was taken.",
                        "Give only one of the files.")));
    }

    private static SortedMap<EntityKey, EntityKey> redirects(
            SortedMap<EntityKey, ArticleClaims> articles, Titles titles) {
        SortedMap<EntityKey, EntityKey> redirects = new TreeMap<>();
        Set<EntityKey> ambiguous = new HashSet<>();
        articles.forEach((key, article) -> {
            for (String title : article.article().redirects()) {
                Optional<EntityKey> from = titles.keyIfAny(title).filter(k -> !articles.containsKey(k));
                if (from.isPresent()) {
                    EntityKey other = redirects.put(from.get(), key);
                    if (other != null && !other.equals(key)) {
                        ambiguous.add(from.get());
                    }
                }
            }
        });
        redirects.keySet().removeAll(ambiguous);
        return redirects;
    }

    /** The titles of the articles, sorted by key. */
    List<ArticleClaims> sorted() {
        return List.copyOf(articles.values());
    }
}
