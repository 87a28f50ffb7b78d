package colophon.reader.html;

/**
 * The site that a page is from, for telling its links to itself from those to others.
 *
 * @param name the host name, lower case, such as {@code en.wikipedia.org}; empty where the page does not tell
 * @param language the language of the page, the site's subdomain where the host is not known
 */
record WikiHost(String name, String language) {
    private static final String WIKIPEDIA = ".wikipedia.org";

    /** Wikimedia's other projects: a link there is neither to an article nor to a source of facts. */
    private static final String[] SISTERS = {
        ".wikipedia.org", ".wikimedia.org", ".wiktionary.org", ".wikisource.org", ".wikiquote.org", ".wikibooks.org",
        ".wikinews.org", ".wikiversity.org", ".wikivoyage.org", ".wikidata.org", ".mediawiki.org",
                ".wikimediafoundation.org"
    };

    /** Whether a host is this site, its mobile or secure form included. */
    boolean isSame(String other) {
        String plain = desktop(other);
        return name.isEmpty() ? plain.equals(language + WIKIPEDIA) : plain.equals(desktop(name));
    }

    /** Whether a host is another of Wikimedia's sites. */
    boolean isSister(String other) {
        for (String suffix : SISTERS) {
            if (other.endsWith(suffix) || suffix.startsWith(other, 1) && other.length() == suffix.length() - 1) {
                return true;
            }
        }
        return false;
    }

    private static String desktop(String host) {
        return host.replace(".m.wikipedia.org", WIKIPEDIA);
    }
}
