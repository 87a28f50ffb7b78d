package colophon.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Goes once through a page's frame (all but its content) and collects what it says about the page. */
final class PageScan implements NodeFilter {
    String htmlLanguage = "";
    String about = "";
    String windowTitle = "";
    String heading = "";
    String config = "";
    String linkedData = "";
    String lastModified = "";
    String permanentLink = "";
    String siteName = "";
    String generator = "";
    final List<String> canonical = new ArrayList<>();
    final List<String> licenses = new ArrayList<>();
    final List<String> categories = new ArrayList<>();
    final List<String> redirects = new ArrayList<>();
    final SortedMap<String, String> languageLinks = new TreeMap<>();

    @Nullable
    Element content;

    private boolean inCategories;

    static PageScan of(Document page) {
        PageScan scan = new PageScan();
        NodeTraversor.filter(scan, page);
        return scan;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element e)) {
            return FilterResult.CONTINUE;
        }
        switch (e.normalName()) {
            case "html" -> {
                htmlLanguage = e.attr("lang");
                about = e.attr("about");
            }
            case "title" -> windowTitle = windowTitle.isEmpty() ? e.text() : windowTitle;
            case "script" -> script(e);
            case "link" -> link(e);
            case "meta" -> meta(e);
            case "h1" -> heading = heading.isEmpty() ? e.text() : heading;
            case "a" -> anchor(e);
            default -> {
                return other(e);
            }
        }
        return e.normalName().equals("html") ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e && isCategoryBox(e)) {
            inCategories = false;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCategoryBox(Element e) {
        return e.id().equals("mw-normal-catlinks") || e.className().equals("catlinks-visible");
    }

    private FilterResult other(Element e) {
        switch (e.id()) {
            case "mw-content-text" -> {
                content = e;
                return FilterResult.SKIP_CHILDREN;
            }
            case "footer-info-lastmod", "lastmod", "f-list-lastmod" -> lastModified = e.text();
            case "mw-normal-catlinks" -> inCategories = true;
            default -> {
                String classes = e.className();
                if (classes.contains("mw-redirectedfrom")) {
                    redirects.add(lastAnchor(e));
                } else if (lastModified.isEmpty() && classes.contains("last-modified")) {
                    lastModified = e.text();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private static String lastAnchor(Element e) {
        Element a = e.selectFirst("a");
        return a == null ? "" : a.text();
    }

    private void script(Element e) {
        if (e.attr("type").equals("application/ld+json")) {
            linkedData = e.data();
        } else if (config.isEmpty() && e.data().contains("\"wgPageName\"")) {
            config = e.data();
        }
    }

    private void link(Element e) {
        String rel = e.attr("rel");
        String href = e.attr("href");
        switch (rel) {
            case "canonical", "dc:isVersionOf" -> canonical.add(href);
            case "license", "copyright" -> licenses.add(href);
            case "mw:PageProp/Category" -> WikiAddress.relativeTitle(href).ifPresent(this::category);
            default -> {
                // style sheets, icons and feeds say nothing about the article
            }
        }
    }

    private void category(String title) {
        categories.add(title.substring(title.indexOf(':') + 1));
    }

    private void meta(Element e) {
        String name = e.attr("property").isEmpty() ? e.attr("name") : e.attr("property");
        String content = e.attr("content");
        switch (name.toLowerCase(Locale.ROOT)) {
            case "og:site_name" -> siteName = content;
            case "generator" -> generator = content;
            case "dc:modified", "article:modified_time", "last-modified" ->
                lastModified = lastModified.isEmpty() ? content : lastModified;
            default -> {
                // of no use here
            }
        }
    }

    private void anchor(Element e) {
        String href = e.attr("href");
        String rel = e.attr("rel");
        if (inCategories
                && e.parent() instanceof Element item
                && item.normalName().equals("li")) {
            WikiAddress.title(href).filter(t -> t.contains(":")).ifPresent(this::category);
        } else if (rel.equals("license") || href.contains("creativecommons.org/licenses/")) {
            licenses.add(href);
        } else if (href.contains("oldid=")) {
            permanentLink = permanentLink.isEmpty() ? href : permanentLink;
        } else if (e.hasAttr("hreflang") && !e.attr("title").isEmpty()) {
            languageLink(e, href);
        }
    }

    private void languageLink(Element e, String href) {
        String title = WikiAddress.titleAt(href).orElse("");
        if (!title.isEmpty()) {
            languageLinks.putIfAbsent(e.attr("hreflang"), title);
        }
    }

    /** The content: MediaWiki's, else the page's main part, else all of it. */
    Element contentOf(Document page) {
        if (content != null) {
            return content;
        }
        for (String query : List.of("#bodyContent", "#content", "main", "article")) {
            Optional<Element> found = Optional.ofNullable(page.selectFirst(query));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return page.body();
    }
}
