package colophon.reader.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells what stands on a page but is no part of its article: navigation, edit links, footnote marks and reference lists,
 * notes to editors and readers about other pages, pictures, what is hidden or made for printing.
 */
final class NotContent {
    /** Style classes as MediaWiki, its skins and the English Wikipedia's templates set them. */
    private static final Set<String> CLASSES = Set.of(
            // boxes that lead elsewhere
            "navbox",
            "navbox-styles",
            "vertical-navbox",
            "sidebar",
            "navbar",
            "navigation-box",
            "portal",
            "portalbox",
            "sistersitebox",
            "side-box",
            "sister-box",
            "sisterproject",
            "infobox-sister",
            "succession-box",
            "portal-bar",
            "authority-control",
            "noprint",
            "navigation-not-searchable",
            "printfooter",
            "catlinks",
            // notes to readers and editors
            "metadata",
            "ambox",
            "ombox",
            "tmbox",
            "cmbox",
            "fmbox",
            "mbox-small",
            "mbox-small-left",
            "stub",
            "hatnote",
            "dablink",
            "rellink",
            "mainarticle",
            "relarticle",
            "selfreference",
            "shortdescription",
            "messagebox",
            "Inline-Template",
            "asof-tag",
            "error",
            "cs1-hidden-error",
            "harv-error",
            // parts of the page's machinery
            "autonumber",
            "toc",
            "mw-editsection",
            "editsection",
            "mw-jump",
            "mw-jump-link",
            "mw-indicators",
            "mw-cite-backlink",
            "mw-empty-elt",
            "siteSub",
            "contentSub",
            "vector-toc",
            "mw-references-wrap",
            "references",
            "reflist",
            "reference",
            "mw-ref",
            // pictures, sounds, maps
            "thumb",
            "gallery",
            "mw-gallery-traditional",
            "tmulti",
            "haudio-listen",
            "listen",
            "mediaContainer",
            "audiolink",
            "audiolinkinfo",
            "ext-phonos",
            "geo",
            "geo-default",
            "geo-nondefault",
            "geo-multi-punct",
            "locmap",
            // asides that repeat the article
            "quotebox",
            "pullquote",
            "rquote",
            "searchaux",
            "sortkey",
            "Z3988",
            "mwe-math-mathml-a11y",
            "t_nihongo_help",
            "t_nihongo_icon",
            "visualhide");

    private static final Set<String> IDS = Set.of(
            "toc",
            "catlinks",
            "coordinates",
            "siteSub",
            "contentSub",
            "jump-to-nav",
            "siteNotice",
            "mw-navigation",
            "mw-head",
            "mw-panel",
            "footer",
            "firstHeading",
            "titleHeading");

    private NotContent() {}

    /** Whether an element, with all in it, is no content. */
    static boolean is(Element e) {
        if (e.attributesSize() == 0) {
            return false;
        }
        String classes = e.className();
        if (classes.isEmpty()) {
            return hasId(e) || isHidden(e);
        }
        // The content of collapsed frames is hidden only until the reader asks for it.
        return hasClass(classes) || hasId(e) || isHidden(e) && !classes.contains("NavContent");
    }

    private static boolean hasClass(String classes) {
        if (classes.contains("haudio") && classes.contains("unicode")) {
            return true;
        }
        int from = 0;
        int length = classes.length();
        while (from < length) {
            int to = classes.indexOf(' ', from);
            to = to < 0 ? length : to;
            if (to > from && CLASSES.contains(classes.substring(from, to))) {
                // A list of books to read is set like the footnotes, but is content.
                return !classes.contains("refbegin") || classes.contains("navbox");
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean hasId(Element e) {
        String id = e.id();
        return !id.isEmpty() && (IDS.contains(id) || id.startsWith("cite_ref") || id.startsWith("cite_note"));
    }

    private static boolean isHidden(Element e) {
        if (e.hasAttr("hidden")) {
            return true;
        }
        String style = e.attr("style");
        if (style.length() < 12) {
            return false;
        }
        String s = style.toLowerCase(Locale.ROOT);
        return hides(s, "display", "none") || hides(s, "visibility", "hidden");
    }

    private static boolean hides(String style, String property, String value) {
        int at = style.indexOf(property);
        while (at >= 0) {
            int i = skip(style, at + property.length(), ' ');
            if (i < style.length() && style.charAt(i) == ':' && style.startsWith(value, skip(style, i + 1, ' '))) {
                return true;
            }
            at = style.indexOf(property, at + 1);
        }
        return false;
    }

    private static int skip(String s, int from, char c) {
        int i = from;
        while (i < s.length() && s.charAt(i) == c) {
            i++;
        }
        return i;
    }
}
