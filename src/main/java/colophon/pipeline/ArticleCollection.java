package colophon.pipeline;

import colophon.claim.ArticleClaims;
import colophon.claim.EntityKey;
import colophon.claim.SourceArticle;
import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * The articles of a build, one for each title. Of several with one title the newest counts, of several that are equally
 * new the longest: what they hold decides, not the order they came in.
 */
final class ArticleCollection {
    private static final Comparator<SourceArticle> WORTH = Comparator.<SourceArticle, LocalDate>comparing(
                    a -> a.date().orElse(LocalDate.MIN))
            .thenComparing(a -> a.revision().orElse(""))
            .thenComparingInt(a -> a.text().length())
            .thenComparing(SourceArticle::text);

    private record Entry(SourceFile file, ArticleClaims claims) {}

    private final DiagnosticSink diagnostics;
    private final TreeMap<EntityKey, Entry> byKey = new TreeMap<>();

    ArticleCollection(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds an article; of two with one title the lesser is left out and reported. */
    void add(SourceFile file, ArticleClaims claims) {
        EntityKey key = EntityKey.ofTitle(claims.article().title());
        Entry entry = new Entry(file, claims);
        Entry before = byKey.putIfAbsent(key, entry);
        if (before == null) {
            return;
        }
        boolean newWins = WORTH.compare(before.claims().article(), claims.article()) < 0;
        byKey.put(key, newWins ? entry : before);
        reportDuplicate(newWins ? entry : before, newWins ? before : entry);
    }

    /** The articles, sorted by key. */
    Collection<ArticleClaims> articles() {
        return byKey.values().stream().map(Entry::claims).toList();
    }

    int size() {
        return byKey.size();
    }

    private void reportDuplicate(Entry kept, Entry left) {
        boolean same =
                kept.claims().article().text().equals(left.claims().article().text());
        diagnostics.report(new Diagnostic(
                "duplicate-title",
                same ? Severity.INFO : Severity.WARNING,
                Place.of(left.file().name()),
                "the article '%s' was read from %s too, which %s; this one is left out."
                        .formatted(
                                left.claims().article().title(),
                                kept.file().name(),
                                same ? "holds the same" : "is newer or longer"),
                same ? "" : "Keep one of them."));
    }
}
