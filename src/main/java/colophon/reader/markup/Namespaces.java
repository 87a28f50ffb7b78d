package colophon.reader.markup;

import colophon.data.DataTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells titles of articles from those of pages of other kinds and of other sites, by the word before the colon. */
public final class Namespaces {
    private static final Set<String> PREFIXES = DataTable.load("data/vocabulary/namespaces.tsv").rows().stream()
            .flatMap(r -> r.list("prefixes").stream())
            .map(p -> p.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Namespaces() {}

    /** Whether a title is that of a page that is no article, such as {@code File:…}. */
    public static boolean isOutsideArticles(String title) {
        int colon = title.indexOf(':');
        return colon > 0 && PREFIXES.contains(title.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }
}
