package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that nobody here wrote use a running server: curl, rdflib, rapper, jsonld.js, Comunica and Chromium. Those that are
 * not installed are skipped; {@code .ci/run} installs them.
 */
@Timeout(900)
@ExtendWith(PublishedSite.Given.class)
class ClientsIT {
    private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String SCHEMA = "http://schema.org/";

    private static final String RDFLIB = """
            import sys, rdflib
            base, *things = sys.argv[1:]
            for thing in things:
                # rdflib asks for the formats that it reads, follows the redirect, and reads what it gets by its media type.
                graph = rdflib.Graph()
                graph.parse(thing)
                print(thing, len(graph), graph.value(rdflib.URIRef(thing), rdflib.RDFS.label))
            """;

    @TempDir
    static Path home;

    private static String base;
    private static List<String> lines;

    @BeforeAll
    static void serve(PublishedSite site) throws IOException {
        base = site.base();
        lines = site.lines();
    }

    private static String book() {
        return base + "entity/Never_Let_Me_Go";
    }

    /** The film after the book. */
    private static String film() {
        String based = "> <" + SCHEMA + "isBasedOn> <" + book() + "> .";
        return lines.stream()
                .filter(l -> l.endsWith(based))
                .map(l -> l.substring(1, l.indexOf('>')))
                .filter(thing -> values(thing, TYPE).anyMatch((SCHEMA + "Movie")::equals))
                .findFirst()
                .orElseThrow();
    }

    /** Some entities, those of the main article among them. */
    private static List<String> entities() {
        Set<String> all = PublishedSite.subjects(lines, base + "entity/");
        List<String> some = new ArrayList<>(List.of(book(), film()));
        int number = 0;
        for (String entity : all) {
            boolean ascii = entity.chars().allMatch(c -> c < 0x80);
            if (number++ % 11 == 0 && ascii && replacement(entity).isEmpty()) {
                some.add(entity);
            }
        }
        return some.stream().distinct().toList();
    }

    private static Optional<String> replacement(String entity) {
        return values(entity, "http://purl.org/dc/terms/isReplacedBy").findFirst();
    }

    /** The IRIs that a property of a thing leads to, and the texts of its literals. */
    private static Stream<String> values(String thing, String property) {
        String beginning = "<" + thing + "> <" + property + "> ";
        return lines.stream()
                .filter(l -> l.startsWith(beginning))
                .map(l -> l.substring(beginning.length() + 1, l.length() - 2).replaceAll("(>|\"(@[a-zA-Z-]+)?)$", ""))
                .sorted();
    }

    private static String label(String thing) {
        String label = "http://www.w3.org/2000/01/rdf-schema#label";
        return values(thing, label).findFirst().orElseThrow(() -> new AssertionError(thing + " has no label"));
    }

    private static Program.Output curl(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--show-error", "--noproxy", "*"));
        command.addAll(List.of(arguments));
        return Program.run("", command);
    }

    @Test
    void curlFollowsNegotiatesRevalidatesAndResumes() throws Exception {
        assumeTrue(Program.runs("curl", "--version"), "curl is not installed");
        Program.Output turtle = curl("--location", "--header", "Accept: text/turtle", book());
        assertThat(turtle.text()).startsWith("@base <" + base + ">").contains("\"Never Let Me Go\"@en");
        Program.Output zipped = curl("--location", "--compressed", "--header", "Accept: text/turtle", book());
        assertThat(zipped.text()).isEqualTo(turtle.text());
        assertThat(curl("--head", book()).text()).startsWith("HTTP/1.1 303");
        assertThat(curl("--request", "OPTIONS", "--include", book()).text()).contains("Allow: GET, HEAD, OPTIONS");
        assertThat(curl("--header", "Accept: image/png", "--write-out", "%{http_code}", book())
                        .text())
                .endsWith("406");
        String document = base + "dump/colophon.nt";
        Path tag = home.resolve("tag");
        Path copy = home.resolve("copy.nt");
        curl("--etag-save", tag.toString(), "--output", copy.toString(), document);
        String again = curl("--etag-compare", tag.toString(), "--write-out", "%{http_code}", document)
                .text();
        assertThat(again).isEqualTo("304");
        byte[] whole = Files.readAllBytes(copy);
        Path part = Files.write(home.resolve("part.nt"), java.util.Arrays.copyOf(whole, whole.length / 3));
        curl("--continue-at", "-", "--output", part.toString(), document);
        assertThat(part).hasBinaryContent(whole);
    }

    @Test
    void rdflibReadsThingsByTheirNames() throws Exception {
        assumeTrue(Program.runs("/usr/bin/python3", "-c", "import rdflib"), "rdflib (python3-rdflib) is not installed");
        Path script = Files.writeString(home.resolve("things.py"), RDFLIB);
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script.toString(), base));
        command.addAll(entities());
        Program.Output output = Program.run("", command);
        assertThat(output.code()).as(output.text()).isZero();
        List<String> wanted = new ArrayList<>();
        for (String entity : entities()) {
            wanted.add(entity + " " + documentLines(entity) + " " + label(entity));
        }
        assertThat(output.text().lines()).containsExactlyElementsOf(wanted);
    }

    private static long documentLines(String entity) throws IOException {
        String document = entity.replace(base + "entity/", base + "data/") + ".nt";
        try (var in = java.net.URI.create(document).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .distinct()
                    .count();
        }
    }

    @Test
    void rapperReadsThingsByTheirNames() throws Exception {
        assumeTrue(Program.runs("rapper", "--version"), "rapper (raptor2-utils) is not installed");
        for (String entity : entities()) {
            Program.Output output = Program.run("", "rapper", "--guess", "--count", entity);
            assertThat(output.code()).as(output.text()).isZero();
            assertThat(output.text())
                    .contains("returned " + documentLines(entity) + " triples")
                    .doesNotContainIgnoringCase("warning");
        }
    }

    private static Program.Output node(String script, List<String> arguments) throws Exception {
        assumeTrue(Program.runs("node", "--version"), "node is not installed");
        assumeTrue(
                Files.isDirectory(CLIENTS.resolve("node_modules/jsonld"))
                        && Files.isDirectory(CLIENTS.resolve("node_modules/@comunica/query-sparql")),
                "the clients are not installed (npm ci in src/test/clients)");
        List<String> command =
                new ArrayList<>(List.of("node", CLIENTS.resolve(script).toString()));
        command.addAll(arguments);
        return Program.run("", command);
    }

    @Test
    void jsonldExpandsCompactsAndFramesEveryDocument() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(base));
        arguments.addAll(entities());
        Program.Output output = node("jsonld.mjs", arguments);
        assertThat(output.code()).as(output.text()).isZero();
        List<String> wanted = new ArrayList<>();
        for (String entity : entities()) {
            wanted.add(entity + " " + documentLines(entity));
        }
        assertThat(output.text().lines()).containsExactlyElementsOf(wanted);
    }

    @Test
    void jsonldFindsWhatIsNotTheSame() throws Exception {
        Program.Output output = node("jsonld.mjs", List.of(base, base + "entity/Nothing_that_there_is"));
        assertThat(output.code()).as(output.text()).isNotZero();
    }

    @Test
    void comunicaFollowsLinksFromOneDocumentToTheNext() throws Exception {
        String basedOn = SCHEMA + "isBasedOn";
        String author = SCHEMA + "author";
        String film = film();
        Program.Output output = node("comunica.mjs", List.of(base, film, basedOn, author));
        assertThat(output.code()).as(output.text()).isZero();
        List<String> wanted = new ArrayList<>(List.of(film + " " + label(film)));
        values(film, basedOn).forEach(work -> wanted.add(work + " " + label(work)));
        values(film, basedOn)
                .flatMap(work -> values(work, author))
                .distinct()
                .forEach(person -> wanted.add(person + " " + label(person)));
        assertThat(wanted).hasSizeGreaterThanOrEqualTo(3);
        wanted.add("endpoint " + label(film));
        assertThat(output.text().lines()).containsExactlyElementsOf(wanted);
    }

    private static Program.Output chromium(String script, List<String> arguments) throws Exception {
        Optional<String> program = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(ClientsIT::isThere)
                .findFirst();
        assumeTrue(program.isPresent(), "chromium is not installed");
        assumeTrue(Program.runs("node", "--version"), "node is not installed");
        List<String> command =
                new ArrayList<>(List.of("node", CLIENTS.resolve(script).toString(), program.orElseThrow(), base));
        command.addAll(arguments);
        return Program.run("", command);
    }

    /** On a desk and in a hand: rows, a chart, the same rows as CSV, an error at its line; nothing that a browser complains of. */
    @Test
    void theQueryPageShowsRowsChartsAndErrors() throws Exception {
        String wrong = "query?query=SELECT%20*%20%7B%0A%20?s%20?p%20%7D";
        for (String width : List.of("1200", "390")) {
            Program.Output output =
                    chromium("query-page.mjs", List.of(width, "-", "queries/statements-by-property", wrong));
            assertThat(output.code()).as(output.text()).isZero();
            List<JsonObject> pages = output.text().lines().map(JSON::parse).toList();
            assertThat(pages).hasSize(2);
            JsonObject answered = pages.getFirst();
            int rows = answered.getNumber("rows").intValue();
            assertThat(rows).isGreaterThan(5);
            assertThat(answered.getNumber("bars").intValue()).isEqualTo(rows);
            assertThat(answered.getNumber("lines").intValue()).isGreaterThan(rows);
            assertThat(answered.getString("status")).contains(" rows in ", "on the server");
            assertThat(answered.getString("share")).startsWith(base + "query?query=");
            JsonObject failed = pages.getLast();
            assertThat(failed.getString("failure")).contains("Syntax error");
            assertThat(failed.getNumber("marked").intValue()).isEqualTo(1);
            for (JsonObject page : pages) {
                assertThat(page.getNumber("editors").intValue()).isEqualTo(1);
                assertThat(page.getNumber("over").intValue()).isZero();
                assertThat(page.get("complaints").getAsArray())
                        .as(output.text())
                        .isEmpty();
            }
        }
    }

    @Test
    void chromiumReadsTheEmbeddedJsonLd() throws Exception {
        Program.Output output =
                chromium("chromium.mjs", List.of(book().substring(base.length()), film().substring(base.length())));
        assertThat(output.code()).as(output.text()).isZero();
        List<JsonObject> pages = output.text().lines().map(JSON::parse).toList();
        assertThat(pages).hasSize(2);
        for (JsonObject page : pages) {
            assertThat(page.getString("url")).startsWith(base + "page/Never_Let_Me_Go");
            JsonObject thing = page.get("embedded").getAsArray().get(0).getAsObject();
            assertThat(thing.getString("@context")).isEqualTo("https://schema.org");
            assertThat(thing.getString("name")).isEqualTo("Never Let Me Go");
            JsonObject fetched = page.getObj("fetched");
            assertThat(fetched.getNumber("status").intValue()).isEqualTo(200);
            assertThat(fetched.getString("url")).endsWith(".ttl");
            assertThat(fetched.getString("link")).contains("rel=\"canonical\"");
            assertThat(fetched.getString("etag")).startsWith("\"");
        }
        assertThat(pages.getFirst()
                        .get("embedded")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getString("@type"))
                .isEqualTo("Book");
        assertThat(pages.getLast()
                        .get("embedded")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getString("@type"))
                .isEqualTo("Movie");
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
