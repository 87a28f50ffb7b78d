package colophon.reader.html;

import colophon.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs what a page's frame, its script and its foot note say about it, and settles each piece of {@link PageData}. */
final class PageFacts {
    private static final String WIKIPEDIA = ".wikipedia.org";

    private final PageScan scan;
    private final ConfigVariables config;
    private final Optional<Provenance> note;

    PageFacts(PageScan scan, Optional<Provenance> note) {
        this.scan = scan;
        this.note = note;
        config = new ConfigVariables(scan.config);
    }

    /** What the page says about itself. */
    PageData settle() {
        Optional<String> address = canonical();
        String host = address.map(PageFacts::hostOf).orElse("");
        String language = language(host);
        return new PageData(
                title(address),
                language,
                host,
                site(host, language),
                license(),
                address,
                revision(),
                date(language),
                item(),
                categories(),
                scan.languageLinks,
                redirects(),
                isArticle(),
                isWiki());
    }

    private Optional<String> canonical() {
        Stream<String> noted = note.stream()
                .flatMap(n -> n.addresses().stream())
                .filter(a -> a.contains("/wiki/"))
                .map(a -> a.substring(0, a.indexOf('?') < 0 ? a.length() : a.indexOf('?')));
        return Stream.concat(scan.canonical.stream(), noted)
                .map(a -> a.startsWith("//") ? "https:" + a : a)
                .filter(a -> a.startsWith("http"))
                .findFirst()
                .map(a -> a.startsWith("http://") && hostOf(a).endsWith(WIKIPEDIA) ? "https" + a.substring(4) : a);
    }

    private static String hostOf(String address) {
        int from = address.indexOf("//") + 2;
        int to = address.indexOf('/', from);
        return address.substring(from, to < 0 ? address.length() : to).toLowerCase(Locale.ROOT);
    }

    private String language(String host) {
        String tag = config.string("wgPageContentLanguage")
                .or(() -> config.string("wgContentLanguage"))
                .or(() -> Optional.of(scan.htmlLanguage).filter(l -> !l.isBlank()))
                .or(() ->
                        host.endsWith(WIKIPEDIA) ? Optional.of(host.substring(0, host.indexOf('.'))) : Optional.empty())
                .orElse("en");
        String known = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return known.equals("und") || known.equals("simple") ? "en" : known;
    }

    private Optional<String> title(Optional<String> address) {
        return config.string("wgPageName")
                .map(WikiAddress::clean)
                .or(() -> address.flatMap(WikiAddress::titleAt))
                .or(() -> Optional.of(WikiAddress.clean(scan.heading)).filter(t -> !t.isEmpty()))
                .or(() -> Optional.of(windowTitle()))
                .filter(t -> !t.isBlank());
    }

    /** The window's title without the site's name after the last dash. */
    private String windowTitle() {
        String title = WikiAddress.clean(scan.windowTitle);
        for (String dash : List.of(" - ", " \u2013 ", " \u2014 ")) {
            int at = title.lastIndexOf(dash);
            if (at > 0
                    && (isWiki() || title.substring(at).toLowerCase(Locale.ROOT).contains("wiki"))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private String site(String host, String language) {
        if (!scan.siteName.isBlank()) {
            return scan.siteName.strip();
        }
        if (!host.isEmpty() && !host.endsWith(WIKIPEDIA)) {
            return host;
        }
        if (host.startsWith("simple.")) {
            return "Simple English Wikipedia";
        }
        if (language.equals("en")) {
            return "English Wikipedia";
        }
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + " Wikipedia";
    }

    private String license() {
        return Stream.concat(scan.licenses.stream(), note.stream().flatMap(n -> n.addresses().stream()))
                .filter(a -> a.contains("creativecommons.org/") && a.contains("//"))
                .findFirst()
                .map(a -> "https:" + a.substring(a.indexOf("//")))
                .map(a -> a.contains("/deed") ? a.substring(0, a.indexOf("/deed") + 1) : a)
                .orElse(Source.CC_BY_SA_3);
    }

    private Optional<String> revision() {
        Stream<String> addresses =
                Stream.concat(Stream.of(scan.permanentLink), note.stream().flatMap(n -> n.addresses().stream()));
        return config.number("wgRevisionId")
                .or(() -> addresses
                        .flatMap(a -> WikiAddress.parameter(a.substring(a.indexOf('?') + 1), "oldid").stream())
                        .findFirst())
                .or(() -> Optional.of(scan.about.substring(scan.about.lastIndexOf('/') + 1)))
                .filter(r -> !r.isEmpty() && r.chars().allMatch(Character::isDigit));
    }

    private Optional<LocalDate> date(String language) {
        return Stream.concat(
                        Stream.of(modifiedInLinkedData(), scan.lastModified),
                        note.stream().map(Provenance::words))
                .flatMap(words -> PageDates.find(words, language).stream())
                .findFirst();
    }

    private String modifiedInLinkedData() {
        return new ConfigVariables(scan.linkedData).string("dateModified").orElse("");
    }

    private Optional<String> item() {
        return config.string("wgWikibaseItemId")
                .or(() -> new ConfigVariables(scan.linkedData)
                        .string("mainEntity")
                        .map(a -> a.substring(a.lastIndexOf('/') + 1)))
                .filter(PageFacts::isItem);
    }

    private static boolean isItem(String id) {
        return id.length() > 1
                && id.charAt(0) == 'Q'
                && id.charAt(1) != '0'
                && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private List<String> categories() {
        List<String> found = scan.categories.isEmpty() ? config.strings("wgCategories") : scan.categories;
        return found.stream().distinct().toList();
    }

    private List<String> redirects() {
        return Stream.concat(config.string("wgRedirectedFrom").stream(), scan.redirects.stream())
                .map(WikiAddress::clean)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isArticle() {
        return config.number("wgNamespaceNumber").isEmpty();
    }

    private boolean isWiki() {
        return !scan.config.isEmpty()
                || scan.content != null
                || scan.generator.startsWith("MediaWiki")
                || scan.about.contains("Special:Redirect")
                || note.isPresent();
    }
}
