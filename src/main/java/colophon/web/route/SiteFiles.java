package colophon.web.route;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.survey.PageList;
import colophon.web.document.GraphReading;
import colophon.web.document.Resource;
import colophon.web.document.ResourceKind;
import colophon.web.http.PercentCoding;
import colophon.web.http.Problem;
import colophon.web.http.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Answers for those who crawl the site or come with an identifier of somebody else: the sitemap (sitemaps.org), robots.txt (RFC
 * 9309), link files (BEACON) and look-ups.
 */
public final class SiteFiles {
    /** As many addresses as a sitemap may have. */
    private static final int MOST = 50_000;

    /** Identifiers, each with the properties that have it. */
    private static final Map<String, List<String>> IDENTIFIERS = Map.of(
            "isbn", List.of("P212", "P957"),
            "oclc", List.of("P243"),
            "imdb", List.of("P345"),
            "wikidata", List.of());

    private static final Map<String, String> TARGETS = Map.of(
            "isbn", "urn:isbn:{ID}",
            "oclc", "https://www.worldcat.org/oclc/{ID}",
            "imdb", "https://www.imdb.com/find/?q={ID}",
            "wikidata", "http://www.wikidata.org/entity/{ID}");

    private final int most;
    private volatile Map<String, Indexed> indexes = Map.of();

    /** The things of a version of the dataset by their identifiers of one kind. */
    private record Indexed(String version, Map<String, TreeSet<String>> things) {}

    public SiteFiles() {
        this(MOST);
    }

    SiteFiles(int most) {
        this.most = most;
    }

    /** What crawlers may see, and where they find all of it. */
    public Reply robots(Visit visit) {
        String text = """
                User-agent: *
                Disallow: %1$ssparql
                Disallow: %1$squery
                Disallow: %1$ssearch
                Allow: /

                Sitemap: %2$ssitemap.xml
                """.formatted(visit.links().root(), PercentCoding.toUri(visit.base()));
        return Reply.text(200, "text/plain;charset=utf-8", text);
    }

    /** The sitemap; beyond what one may hold, an index of compressed ones. */
    public Reply sitemap(Visit visit) {
        PageList pages = visit.snapshot().survey().pages();
        String day = visit.snapshot().created().toString();
        if (pages.size() <= most) {
            return Reply.text(200, "application/xml", urls(visit, some(pages, 0), day));
        }
        StringBuilder out = new StringBuilder(head("sitemapindex"));
        for (int i = 0; (long) i * most < pages.size(); i++) {
            out.append("<sitemap><loc>")
                    .append(PercentCoding.toUri(visit.base() + "sitemap-" + (i + 1) + ".xml.gz"))
                    .append("</loc><lastmod>")
                    .append(day)
                    .append("</lastmod></sitemap>\n");
        }
        return Reply.text(
                200, "application/xml", out.append("</sitemapindex>\n").toString());
    }

    /** The addresses of as many pages as a sitemap may have. */
    private List<String> some(PageList pages, long from) {
        try {
            return pages.some(from, most).stream()
                    .flatMap(path -> Resource.ofPath(path).stream())
                    .map(Resource::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the sitemap: {@code name} is {@code sitemap-N.xml.gz}. */
    public Reply sitemapPart(Visit visit, String name) {
        PageList pages = visit.snapshot().survey().pages();
        String number = name.replaceAll("^sitemap-([1-9][0-9]{0,5})\\.xml\\.gz$", "$1");
        long from = number.equals(name) ? Long.MAX_VALUE : (Long.parseLong(number) - 1) * most;
        if (from >= pages.size() || pages.size() <= most) {
            return new Problem(404, "Not found", "The sitemap is at sitemap.xml.").reply();
        }
        byte[] text = urls(visit, some(pages, from), visit.snapshot().created().toString())
                .getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream zipped = new java.io.ByteArrayOutputStream(text.length / 8 + 64);
        try (OutputStream out = new java.util.zip.GZIPOutputStream(zipped)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Reply.bytes(200, "application/gzip", zipped.toByteArray());
    }

    private static String head(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    }

    private static String urls(Visit visit, List<String> pages, String day) {
        StringBuilder out = new StringBuilder(head("urlset"));
        for (String page : pages) {
            String address = PercentCoding.toUri(visit.base() + page)
                    .replace("&", "&amp;")
                    .replace("'", "&apos;");
            out.append("<url><loc>")
                    .append(address)
                    .append("</loc><lastmod>")
                    .append(day)
                    .append("</lastmod></url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    /** A link file: {@code name} is an identifier and {@code .txt}. */
    public Reply beacon(Visit visit, String name) {
        String identifier = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        if (!IDENTIFIERS.containsKey(identifier)) {
            return new Problem(404, "Not found", "There are link files for " + offered() + ", such as beacon/isbn.txt.")
                    .reply();
        }
        StringBuilder out = new StringBuilder("""
                #FORMAT: BEACON
                #PREFIX: %s
                #TARGET: %s
                #NAME: Colophon
                #FEED: %s
                #TIMESTAMP: %s

                """.formatted(
                        TARGETS.getOrDefault(identifier, "{ID}"),
                        visit.base() + "{+ID}",
                        PercentCoding.toUri(visit.base() + "beacon/" + identifier + ".txt"),
                        visit.snapshot().created()));
        index(visit, identifier)
                .forEach((id, things) -> things.forEach(thing -> out.append(id)
                        .append("||")
                        .append(PercentCoding.toUri(thing.substring(visit.base().length()))
                                .replace("|", "%7C"))
                        .append('\n')));
        return Reply.text(200, "text/plain;charset=utf-8", out.toString());
    }

    private static String offered() {
        return IDENTIFIERS.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** Identifiers of a snapshot with the things that have them, which are looked up once. */
    private Map<String, TreeSet<String>> index(Visit visit, String identifier) {
        Indexed known = indexes.get(identifier);
        if (known == null || !known.version().equals(visit.facts().version())) {
            known = new Indexed(visit.facts().version(), index(visit.reading(), identifier));
            Map<String, Indexed> more = new TreeMap<>(indexes);
            more.put(identifier, known);
            indexes = more;
        }
        return known.things();
    }

    /** Identifiers with the things that have them. */
    private static Map<String, TreeSet<String>> index(GraphReading reading, String identifier) {
        Map<String, TreeSet<String>> index = new TreeMap<>();
        if (identifier.equals("wikidata")) {
            reading.graph().find(Node.ANY, Terms.SAME_AS, Node.ANY).forEachRemaining(t -> {
                if (t.getObject().isURI() && t.getObject().getURI().startsWith(Prefixes.WD)) {
                    put(index, t.getObject().getURI().substring(Prefixes.WD.length()), t, reading);
                }
            });
        }
        for (String property : IDENTIFIERS.getOrDefault(identifier, List.of())) {
            reading.triples(Node.ANY, Terms.iri(Prefixes.WDT, property), Node.ANY)
                    .forEach(t -> put(index, Identifiers.canonical(identifier, text(t.getObject())), t, reading));
        }
        return index;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static void put(Map<String, TreeSet<String>> index, String id, Triple triple, GraphReading reading) {
        if (!id.isEmpty() && reading.is(triple.getSubject(), ResourceKind.ENTITY)) {
            index.computeIfAbsent(id, i -> new TreeSet<>())
                    .add(triple.getSubject().getURI());
        }
    }

    /** The thing with an identifier: 303 to it, 300 where several have it, 404 where none does. */
    public Reply lookup(Visit visit) {
        for (String identifier : IDENTIFIERS.keySet().stream().sorted().toList()) {
            Optional<String> asked = visit.call().parameters().first(identifier);
            if (asked.isPresent()) {
                return lookup(visit, identifier, asked.get());
            }
        }
        return new Problem(
                        400,
                        "No identifier",
                        "Ask by one of " + offered()
                                + ", such as lookup?isbn=978-3-16-148410-0 or lookup?wikidata=Q42.")
                .reply();
    }

    private Reply lookup(Visit visit, String identifier, String asked) {
        String id = Identifiers.canonical(identifier, asked);
        TreeSet<String> found = new TreeSet<>();
        if (identifier.equals("wikidata")) {
            visit.reading()
                    .subjects(Terms.SAME_AS, NodeFactory.createURI(Prefixes.WD + id))
                    .forEach(s -> found.add(s.getURI()));
        } else {
            found.addAll(index(visit, identifier).getOrDefault(id, new TreeSet<>()));
        }
        found.removeIf(iri -> !iri.startsWith(visit.base() + "entity/"));
        List<String> places = found.stream()
                .map(iri -> visit.links().to(iri.substring(visit.base().length())))
                .toList();
        if (places.isEmpty()) {
            return new Problem(404, "Not found", "Nothing here has the " + identifier + " \"" + asked + "\".").reply();
        }
        if (places.size() == 1) {
            return Reply.redirect(303, places.getFirst()).with("Cache-Control", "no-cache");
        }
        LinkHeader header = new LinkHeader();
        places.forEach(p -> header.add("item", p));
        return new Problem(300, "Several things", "Several things have it: " + String.join(", ", places) + ".")
                .reply()
                .with("Link", header.toString());
    }
}
