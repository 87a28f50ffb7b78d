package colophon.reader.html;

import colophon.reader.markup.Namespaces;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where the links of one page lead. Knows the forms that wikis, saved pages and offline copies give a link: {@code
 * /wiki/X}, {@code ./X}, {@code X.html}, {@code ../A/X}, {@code /w/index.php?title=X&action=edit&redlink=1}, absolute addresses.
 */
final class LinkTargets {
    private static final Target NOWHERE = new Nowhere();

    private final String ownTitle;
    private final WikiHost host;

    LinkTargets(String ownTitle, WikiHost host) {
        this.ownTitle = ownTitle;
        this.host = host;
    }

    /** Where a link leads. */
    sealed interface Target {}

    /** A page of the same encyclopedia; it need not exist. */
    record Page(String title) implements Target {}

    /** A page elsewhere, by its absolute address. */
    record Outside(String href) implements Target {}

    /** Nowhere that matters: a place on the same page, a picture, a page about the encyclopedia itself. */
    record Nowhere() implements Target {}

    /** Where a link element leads. */
    Target of(Element link) {
        if (link.className().contains("selflink")) {
            return new Page(ownTitle);
        }
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.charAt(0) == '#') {
            return NOWHERE;
        }
        if (href.startsWith("//")) {
            return absolute("https:" + href);
        }
        int scheme = schemeEnd(href);
        if (scheme < 0) {
            return page(local(href, link));
        }
        String name = href.substring(0, scheme).toLowerCase(Locale.ROOT);
        return name.equals("http") || name.equals("https") ? absolute(href) : NOWHERE;
    }

    /** The colon after a scheme; titles with a colon come percent-encoded or after a slash, save where a space follows. */
    private static int schemeEnd(String href) {
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == ':') {
                return i > 1 && !href.startsWith("_", i + 1) ? i : -1;
            }
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return -1;
            }
        }
        return -1;
    }

    private Target absolute(String href) {
        int from = href.indexOf("//") + 2;
        int path = indexOfAny(href, "/?#", from);
        String hostName = href.substring(from, path).toLowerCase(Locale.ROOT);
        if (host.isSame(hostName)) {
            return page(WikiAddress.title(href.substring(path)));
        }
        return host.isSister(hostName) || hostName.isEmpty() ? NOWHERE : new Outside(href);
    }

    private static int indexOfAny(String s, String chars, int from) {
        for (int i = from; i < s.length(); i++) {
            if (chars.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return s.length();
    }

    private static Optional<String> local(String href, Element link) {
        if (href.startsWith("/")) {
            return WikiAddress.title(href);
        }
        Optional<String> name = WikiAddress.relativeTitle(href);
        if (name.isPresent() && !href.contains("index.php")) {
            String given = WikiAddress.clean(withoutNote(link.attr("title")));
            // An offline copy may have changed characters that file systems do not take; the title attribute has them.
            if (!given.isEmpty() && !href.startsWith("./")) {
                return Optional.of(given);
            }
        }
        return name;
    }

    /** The title without MediaWiki's note on a page that does not exist, which is in the reader's language. */
    private static String withoutNote(String title) {
        return title.endsWith(" (page does not exist)")
                ? title.substring(0, title.length() - " (page does not exist)".length())
                : title;
    }

    private static Target page(Optional<String> title) {
        return title.filter(t -> !Namespaces.isOutsideArticles(t))
                .<Target>map(Page::new)
                .orElse(NOWHERE);
    }
}
