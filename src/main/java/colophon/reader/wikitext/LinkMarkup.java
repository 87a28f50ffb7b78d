package colophon.reader.wikitext;

import colophon.data.DataTable;
import colophon.reader.markup.Namespaces;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands between the brackets of a link says where it leads. */
sealed interface LinkMarkup {
    /**
     * A link to a page of the encyclopedia.
     *
     * @param title the page's title; blank for a place on the same page
     * @param label its words, as wikitext
     */
    record Page(String title, String label) implements LinkMarkup {}

    /** A category that the page is in. */
    record Category(String name) implements LinkMarkup {}

    /** The same article in another language. */
    record Language(String tag, String title) implements LinkMarkup {}

    /** A picture, or a page of another kind or site. */
    record Other(String label) implements LinkMarkup {}

    /** Parses what stands between the brackets. */
    static LinkMarkup parse(String inner) {
        int bar = inner.indexOf('|');
        String target = (bar < 0 ? inner : inner.substring(0, bar)).strip();
        boolean shown = target.startsWith(":");
        String plain = shown ? target.substring(1).strip() : target;
        String label = bar < 0 ? plain : inner.substring(bar + 1);
        int colon = plain.indexOf(':');
        if (colon > 0) {
            String prefix = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String rest = plain.substring(colon + 1).strip();
            if (!shown && Prefixes.CATEGORY.contains(prefix)) {
                return new Category(title(rest));
            }
            if (Prefixes.LANGUAGES.contains(prefix)) {
                return shown ? new Other(label) : new Language(prefix, title(rest));
            }
            if (Namespaces.isOutsideArticles(plain)) {
                return new Other(shown ? label : "");
            }
        }
        int place = plain.indexOf('#');
        String title = title(place < 0 ? plain : plain.substring(0, place));
        return new Page(title, label.isBlank() && bar >= 0 ? withoutNote(title) : label);
    }

    /** A title with spaces for underscores and a capital at its beginning, as MediaWiki has them. */
    private static String title(String written) {
        String title = decoded(written).replace('_', ' ').strip().replaceAll("\\s{2,}", " ");
        return title.isEmpty()
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + title.substring(title.offsetByCodePoints(0, 1));
    }

    /** A target may be percent-encoded as in addresses; a per cent sign that encodes nothing is one. */
    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** What MediaWiki prints for {@code [[Title (note)|]]}. */
    private static String withoutNote(String title) {
        int note = title.lastIndexOf(" (");
        return note > 0 && title.endsWith(")") ? title.substring(0, note) : title;
    }

    /** The words before the colon of titles that tell categories and languages. */
    final class Prefixes {
        private static final Set<String> LANGUAGES = DataTable.load("data/authority/languages.tsv").rows().stream()
                .flatMap(r -> r.get("iso639-1").stream())
                .collect(Collectors.toUnmodifiableSet());
        private static final Set<String> CATEGORY = Set.of(
                "category",
                "categoria",
                "catégorie",
                "kategorie",
                "categoría",
                "categorie",
                "kategoria",
                "категория",
                "kategori");

        private Prefixes() {}
    }
}
