package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is published about the articles that come with the program, as others see it: every name leads to documents that
 * speak of it, and the RDF tools of other projects read every document without a warning and count the same triples.
 */
@Timeout(900)
@ExtendWith(PublishedSite.Given.class)
class PublishedIT {
    private static final Pattern COUNT = Pattern.compile("returned (\\d+) triples");
    private static final Pattern IRI = Pattern.compile("<([^<>\"\\s]+)>");
    private static final List<String> TYPES = List.of(
            "text/html",
            "text/turtle",
            "application/n-triples",
            "application/ld+json",
            "application/rdf+xml",
            "application/n-quads",
            "application/trig");
    private static final Map<String, String> RAPPER_FORMS =
            Map.of("ttl", "turtle", "nt", "ntriples", "rdf", "rdfxml", "nq", "nquads", "trig", "trig");
    private static final String RDFLIB = """
            import logging, sys, warnings
            warnings.simplefilter("error")
            problems = []
            class Collect(logging.Handler):
                def emit(self, record):
                    problems.append(record.getMessage())
            logging.getLogger().addHandler(Collect())
            import rdflib
            forms = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld", "nq": "nquads", "trig": "trig"}
            for name in sys.stdin.read().split("\\n"):
                if not name:
                    continue
                graph = rdflib.Dataset(default_union=True)
                graph.parse(name, format=forms[name.rsplit(".", 1)[1]])
                count = len(set((s, p, o) for s, p, o, g in graph.quads((None, None, None, None))))
                print(name, count, *problems)
                problems.clear()
            """;

    @TempDir
    static Path home;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private static String base;
    private static List<String> lines;

    @BeforeAll
    static void serve(PublishedSite site) throws IOException {
        base = site.base();
        lines = site.lines();
    }

    @Test
    void everyEntityHasTurtleJsonLdAndAPageThatSpeakOfIt() throws Exception {
        for (String entity : subjects("entity/")) {
            for (String type : List.of("text/turtle", "application/ld+json", "text/html")) {
                HttpResponse<String> answer = get(entity, type);
                assertThat(answer.statusCode()).as(entity + " as " + type).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type);
                assertThat(speaksOf(entity, type, answer.body()))
                        .as(entity + " in its " + type)
                        .isTrue();
            }
            assertThat(tripleCount(entity)).as("triples about " + entity).isPositive();
        }
    }

    /** Whether a document states something of an entity, or a page names its IRI. */
    private static boolean speaksOf(String entity, String type, String document) {
        if (type.equals("text/html")) {
            String plain = document.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
            return plain.contains("<code>" + replacement(entity) + "</code>");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(document, type.equals("text/turtle") ? Lang.TURTLE : Lang.JSONLD11)
                .base(base)
                .parse(graph);
        return graph.contains(NodeFactory.createURI(entity), Node.ANY, Node.ANY);
    }

    /** The entity that one was merged into, whose page is shown for it; otherwise itself. */
    private static String replacement(String entity) {
        String merged = "<" + entity + "> <http://purl.org/dc/terms/isReplacedBy> <";
        return lines.stream()
                .filter(l -> l.startsWith(merged))
                .map(l -> l.substring(merged.length(), l.lastIndexOf('>')))
                .findFirst()
                .orElse(entity);
    }

    @Test
    void aDocumentOfSomethingElseDoesNotSpeakOfAnEntity() throws Exception {
        String entity = base + "entity/Never_Let_Me_Go";
        String other = base + "entity/Esperanto_or_anything_else";
        for (String type : List.of("text/turtle", "application/ld+json", "text/html")) {
            assertThat(speaksOf(other, type, get(entity, type).body())).as(type).isFalse();
        }
    }

    @Test
    void noNameOfOursLeadsNowhereInAnyFormat() throws Exception {
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            Matcher iri = IRI.matcher(line);
            while (iri.find()) {
                if (iri.group(1).startsWith(base)) {
                    names.add(iri.group(1).replaceFirst("#.*", ""));
                }
            }
        }
        // The home page, which the dataset names as such, is a page alone.
        assertThat(names.remove(base)).isTrue();
        assertThat(names).hasSizeGreaterThan(100);
        List<String> lost = new ArrayList<>();
        for (String name : names) {
            for (String type : TYPES) {
                HttpResponse<Void> answer = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(URI.create(name).toASCIIString()))
                                .header("Accept", type)
                                .build(),
                        BodyHandlers.discarding());
                boolean asked = answer.headers()
                        .firstValue("Content-Type")
                        .filter(t -> t.startsWith(type))
                        .isPresent();
                if (answer.statusCode() != 200 || !asked) {
                    lost.add(name + " as " + type + ": " + answer.statusCode());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void rapperReadsEveryDumpAndDocumentWithoutAWarning() throws Exception {
        assumeTrue(Program.runs("rapper", "--version"), "rapper (raptor2-utils) is not installed");
        List<String> differing = new ArrayList<>();
        for (Map.Entry<Path, Long> file : published().entrySet()) {
            String form = RAPPER_FORMS.get(extension(file.getKey()));
            if (form != null) {
                Program.Output output = Program.run(
                        "", "rapper", "-i", form, "-c", file.getKey().toString(), base);
                Matcher count = COUNT.matcher(output.text());
                boolean same = count.find() && Long.parseLong(count.group(1)) == file.getValue();
                if (!same || output.text().toLowerCase(java.util.Locale.ROOT).contains("warning")) {
                    differing.add(file + ": " + output.text());
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void rdflibReadsEveryDumpAndDocumentWithoutAWarning() throws Exception {
        assumeTrue(Program.runs("/usr/bin/python3", "-c", "import rdflib"), "rdflib (python3-rdflib) is not installed");
        Map<Path, Long> files = published();
        Path script = Files.writeString(home.resolve("count.py"), RDFLIB);
        String names = files.keySet().stream().map(Path::toString).collect(Collectors.joining("\n"));
        Program.Output output = Program.run(names, "/usr/bin/python3", script.toString());
        assertThat(output.text().lines())
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
    }

    @Test
    void aWrongDocumentIsFoundByBoth() throws Exception {
        Path wrong = Files.writeString(home.resolve("wrong.ttl"), "<a> <b> .");
        assumeTrue(Program.runs("rapper", "--version"), "rapper (raptor2-utils) is not installed");
        assertThat(Program.run("", "rapper", "-i", "turtle", "-c", wrong.toString(), base)
                        .code())
                .isNotZero();
    }

    /** The files of all dumps and of the documents of some entities, each with how many triples it should have. */
    private static Map<Path, Long> published() throws Exception {
        Map<Path, Long> files = new java.util.TreeMap<>();
        for (String name : List.of("ttl", "nt", "jsonld", "nt.gz", "ttl.gz", "jsonld.gz")) {
            files.put(download(base + "dump/colophon." + name, "dump-" + name.replace('.', '-'), name), (long)
                    lines.size());
        }
        int number = 0;
        for (String entity : subjects("entity/")) {
            if (number++ % 7 == 0) {
                long count = tripleCount(entity);
                String document = entity.replace(base + "entity/", base + "data/");
                for (String form : List.of("ttl", "nt", "jsonld", "rdf")) {
                    files.put(download(document + "." + form, "document-" + number, form), count);
                }
            }
        }
        return files;
    }

    private static long tripleCount(String entity) throws Exception {
        String document = get(entity.replace(base + "entity/", base + "data/") + ".nt", "*/*")
                .body();
        assertThat(document).contains("<" + entity + ">");
        return document.lines().distinct().count();
    }

    private static Path download(String address, String name, String extension) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        Path file = home.resolve(name + "." + extension.replace(".gz", ""));
        try (InputStream raw = answer.body();
                InputStream in = extension.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static Set<String> subjects(String kind) {
        return PublishedSite.subjects(lines, base + kind);
    }

    private static HttpResponse<String> get(String iri, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(URI.create(iri).toASCIIString()))
                .header("Accept", accept)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
