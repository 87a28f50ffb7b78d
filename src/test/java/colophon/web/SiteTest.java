package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.store.format.RdfFormat;
import colophon.web.document.Resource;
import colophon.web.http.PercentCoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, redirects and downloads of the site. */
class SiteTest {
    private static GlassOrchard site;

    private static Graph graph;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
        graph = site.store().current().dataset().getDefaultGraph();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    /** All IRIs of ours in the dataset. */
    private static List<String> ownIris() {
        TreeSet<String> iris = new TreeSet<>();
        graph.find()
                .forEachRemaining(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                        .filter(n -> n.isURI() && n.getURI().startsWith(GlassOrchard.BASE))
                        .map(Node::getURI)
                        .forEach(iris::add));
        return List.copyOf(iris);
    }

    private static String path(String iri) {
        String rest = iri.substring(GlassOrchard.BASE.length() - 1);
        int hash = rest.indexOf('#');
        return PercentCoding.toUri(hash < 0 ? rest : rest.substring(0, hash));
    }

    private static Lang lang(RdfFormat format) {
        return RDFLanguages.filenameToLang("x." + format.extension());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''|/page/The_Glass_Orchard
                    */*|/page/The_Glass_Orchard
                    text/html|/page/The_Glass_Orchard
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|/page/The_Glass_Orchard
                    text/turtle|/data/The_Glass_Orchard.ttl
                    application/n-triples|/data/The_Glass_Orchard.nt
                    application/ld+json|/data/The_Glass_Orchard.jsonld
                    application/json|/data/The_Glass_Orchard.jsonld
                    application/rdf+xml|/data/The_Glass_Orchard.rdf
                    application/n-quads|/data/The_Glass_Orchard.nq
                    application/trig|/data/The_Glass_Orchard.trig
                    application/rdf+xml;q=0.5, text/turtle;q=0.7|/data/The_Glass_Orchard.ttl
                    text/*;q=0.5, application/ld+json|/data/The_Glass_Orchard.jsonld
                    text/html;q=0.3, text/turtle;q=0.3|/page/The_Glass_Orchard
                    application/*|/data/The_Glass_Orchard.nt
                    """)
    void aThingRedirectsToTheDocumentThatSuits(String accept, String location) throws Exception {
        for (String method : List.of("GET", "HEAD")) {
            var request = site.request("/entity/The_Glass_Orchard").method(method, BodyPublishers.noBody());
            HttpResponse<String> response = site.send(accept.isEmpty() ? request : request.header("Accept", accept));
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(PercentCoding.decode(header(response, "Location").orElseThrow()))
                    .isEqualTo(location);
            assertThat(header(response, "Vary").orElse("")).contains("Accept");
        }
    }

    @Test
    void whatIsNotOfferedIsListed() throws Exception {
        HttpResponse<String> response = site.get("/entity/The_Glass_Orchard", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle").contains("/data/The_Glass_Orchard.ttl");
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyIriOfOursAnswersInEveryFormat(RdfFormat format) throws Exception {
        for (String iri : ownIris()) {
            String path = path(iri);
            if (path.equals("/ontology")) {
                HttpResponse<String> response = site.get(path, format.mediaType());
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(mentions(response.body(), format, iri)).as(iri).isTrue();
                continue;
            }
            HttpResponse<String> response = follow(path, format.mediaType());
            assertThat(response.statusCode()).as(iri).isEqualTo(200);
            assertThat(header(response, "Content-Type").orElse("")).as(iri).startsWith(format.mediaType());
            if (!iri.endsWith("Glass_Orchard_(novel)")) {
                assertThat(mentions(response.body(), format, iri)).as(iri).isTrue();
            }
        }
    }

    private static boolean mentions(String body, RdfFormat format, String iri) {
        Graph read = GlassOrchard.parse(body, lang(format));
        Node node = NodeFactory.createURI(iri);
        return read.contains(node, Node.ANY, Node.ANY) || read.contains(Node.ANY, Node.ANY, node);
    }

    private static HttpResponse<String> follow(String path, String accept) throws Exception {
        HttpResponse<String> response = site.get(path, accept);
        for (int i = 0; i < 3 && response.statusCode() / 100 == 3; i++) {
            response = site.get(header(response, "Location").orElseThrow(), accept);
        }
        return response;
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyFormatSaysTheSame(RdfFormat format) throws Exception {
        HttpResponse<String> lines = site.get("/data/The_Glass_Orchard.nt");
        HttpResponse<String> other = site.get("/data/The_Glass_Orchard." + format.extension());
        assertThat(GlassOrchard.parse(other.body(), lang(format))
                        .isIsomorphicWith(GlassOrchard.parse(lines.body(), Lang.NTRIPLES)))
                .isTrue();
    }

    @Test
    void aDocumentIsCompleteAndWithoutLooseEnds() throws Exception {
        Graph document =
                GlassOrchard.parse(site.get("/data/The_Glass_Orchard.nt").body(), Lang.NTRIPLES);
        Node book = NodeFactory.createURI(GlassOrchard.BASE + "entity/The_Glass_Orchard");
        graph.find(book, Node.ANY, Node.ANY)
                .forEachRemaining(t -> assertThat(document.contains(t)).isTrue());
        document.find().forEachRemaining(t -> {
            Node object = t.getObject();
            boolean part = object.isURI()
                    && Resource.ofIri(object.getURI(), GlassOrchard.BASE)
                            .filter(r -> !r.kind().path().equals("article"))
                            .isPresent();
            if (part) {
                assertThat(document.contains(object, Node.ANY, Node.ANY))
                        .as(object.getURI())
                        .isTrue();
            }
        });
        Node ada = NodeFactory.createURI(GlassOrchard.BASE + "entity/Ada_Quist");
        Graph adas = GlassOrchard.parse(site.get("/data/Ada_Quist.nt").body(), Lang.NTRIPLES);
        assertThat(adas.contains(Node.ANY, NodeFactory.createURI("http://www.wikidata.org/prop/direct/P161"), ada))
                .isTrue();
    }

    @Test
    void turtleIsWrittenForPeople() throws Exception {
        String turtle = site.get("/data/The_Glass_Orchard.ttl").body();
        String first = turtle.substring(turtle.indexOf("\n\n")).strip();
        assertThat(first)
                .startsWith("<entity/The_Glass_Orchard>\n    a schema:Book ;\n    rdfs:label \"The Glass Orchard\"@en");
        assertThat(turtle.lines())
                .contains(
                        "  <statement/749d89431ae456e5>",
                        "      ps:P50 <entity/Ilse_Marrow> ;",
                        "    <value/9631dea60f6cf8ef>",
                        "<entity/Quill_Medal>",
                        "    rdfs:label \"Quill Medal\"@en .");
        assertThat(turtle.indexOf("ps:P50"))
                .isLessThan(turtle.indexOf("ps:P577"))
                .isLessThan(turtle.indexOf("<value/9631dea60f6cf8ef>\n"));
        assertThat(turtle).doesNotContain("@prefix bd:").contains("@prefix ps:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entity/What%2FIf%3F_100%25_%22%23A%22",
                "/entity/What%2fIf%3f%20100%25%20%22%23A%22",
                "/entity/%E3%82%8F%E3%81%9F%E3%81%97%E3%81%AE%E7%A1%9D%E5%AD%90",
                "/entity/Birta_(%C3%BAtg%C3%A1fa)",
                "/entity/The_Glass_Orchard/edition/ja",
                "/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/entity/Harbour_&_Lamp",
                "/entity/Harbour%20%26%20Lamp"
            })
    void oddNamesAreFound(String path) throws Exception {
        assertThat(follow(path, "text/turtle").statusCode()).isEqualTo(200);
        assertThat(follow(path, "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void rawUtf8InAPathIsFound() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", site.server().port())) {
            socket.getOutputStream()
                    .write("GET /entity/わたしの硝子 HTTP/1.1\r\nHost: x\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 303")
                    .contains("Location: /data/%E3%82%8F%E3%81%9F%E3%81%97%E3%81%AE%E7%A1%9D%E5%AD%90.ttl");
        }
    }

    @Test
    void aFormerNameLeadsToThePresentOne() throws Exception {
        HttpResponse<String> response = site.get("/entity/Glass_Orchard_(novel)");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).contains("/entity/The_Glass_Orchard");
    }

    @Test
    void whatIsNotHereIsSaid() throws Exception {
        HttpResponse<String> page = site.get("/entity/Glass_Orchard", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/page/The_Glass_Orchard");
        assertThat(site.get("/entity/Nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(site.get("/data/The_Glass_Orchard.pdf").statusCode()).isEqualTo(404);
        assertThat(site.get("/dump/secrets.nt").statusCode()).isEqualTo(404);
        assertThat(site.get("/statement/0000").statusCode()).isEqualTo(404);
        assertThat(site.get("/data/../../etc/passwd.ttl").statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/data/The_Glass_Orchard.ttl", "/page/The_Glass_Orchard", "/", "/ontology", "/dump/colophon.nt"})
    void anUnchangedDocumentIsNotSentAgain(String path) throws Exception {
        HttpResponse<String> first = site.get(path);
        String etag = header(first, "ETag").orElseThrow();
        assertThat(header(first, "Last-Modified")).isPresent();
        HttpResponse<String> again = site.send(site.request(path).header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> head = site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).contains(etag);
        assertThat(header(head, "Content-Length")).isEqualTo(header(first, "Content-Length"));
        assertThat(site.send(site.request(path).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsCompressedIsTheSame() throws Exception {
        var request = site.request("/data/The_Glass_Orchard.ttl").header("Accept-Encoding", "gzip");
        HttpResponse<byte[]> zipped =
                java.net.http.HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        assertThat(header(zipped, "Content-Encoding")).contains("gzip");
        assertThat(header(zipped, "Vary").orElse("")).contains("Accept-Encoding");
        String plain = new String(
                new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(plain).isEqualTo(site.get("/data/The_Glass_Orchard.ttl").body());
        assertThat(header(zipped, "ETag")).isNotEqualTo(header(site.get("/data/The_Glass_Orchard.ttl"), "ETag"));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyDownloadHoldsTheWholeDataset(RdfFormat format) throws Exception {
        HttpResponse<String> plain = site.get("/dump/colophon." + format.extension());
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(GlassOrchard.parse(plain.body(), lang(format)).size()).isEqualTo(graph.size());
        HttpResponse<byte[]> zipped = java.net.http.HttpClient.newHttpClient()
                .send(
                        site.request("/dump/colophon." + format.extension() + ".gz")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain.body());
    }

    @Test
    void theDatasetIsDescribed() throws Exception {
        HttpResponse<String> response = site.get("/.well-known/void", "text/turtle");
        Graph description = GlassOrchard.parse(response.body(), Lang.TURTLE);
        assertThat(description
                        .find(
                                NodeFactory.createURI(GlassOrchard.BASE + ".well-known/void#dataset"),
                                NodeFactory.createURI("http://rdfs.org/ns/void#triples"),
                                Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo(Long.toString(graph.size()));
    }

    @Test
    void healthSaysWhatIsServed() throws Exception {
        assertThat(site.get("/health").body()).contains("\"status\":\"ok\"").contains("\"snapshot\":");
    }

    @Test
    void methodsThatChangeAreRefused() throws Exception {
        assertThat(site.send(site.request("/entity/Ilse_Marrow").DELETE()).statusCode())
                .isEqualTo(405);
        assertThat(site.send(site.request("/").method("OPTIONS", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aPortInUseIsSaidWithWhatToDo() {
        assertThatThrownBy(() -> Server.start(
                        site.store(),
                        ServerSettings.DEFAULT.withPort(site.server().port())))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("port " + site.server().port())
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Server.start(
                        site.store(), ServerSettings.DEFAULT.withPort(0).withHost("192.0.2.1")))
                .isInstanceOf(ServerException.class);
    }

    @Test
    void aNewSnapshotIsServedAtOnce() throws Exception {
        try (GlassOrchard own = GlassOrchard.start()) {
            assertThat(own.get("/health").body()).contains("\"snapshot\":1");
            GlassOrchard.fill(own.store());
            assertThat(own.get("/health").body()).contains("\"snapshot\":2");
            assertThat(own.get("/data/The_Glass_Orchard.ttl").statusCode()).isEqualTo(200);
        }
    }
}
