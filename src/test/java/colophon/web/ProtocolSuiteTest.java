package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.web.http.Call;
import colophon.web.http.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The W3C's tests of the SPARQL 1.1 Protocol, run over HTTP; those of updates must be refused where they are to fail. */
class ProtocolSuiteTest {
    private static final Set<String> GRAPHS =
            Set.of("text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json");

    private static SuiteServer server;

    @BeforeAll
    static void start() {
        server = SuiteServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> protocol() {
        if (!isThere()) {
            return Stream.of(DynamicTest.dynamicTest("protocol", () -> SuiteManifest.load("protocol")));
        }
        SuiteManifest manifest = SuiteManifest.load("protocol");
        return manifest.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(SuiteManifest.id(entry), () -> {
                    Assumptions.assumeFalse(
                            SuiteManifest.id(entry).startsWith("update_"),
                            "an update that is to succeed: the endpoint answers queries alone");
                    run(manifest, entry, SuiteServer.STRAIGHT);
                }));
    }

    private static boolean isThere() {
        try {
            SuiteManifest.load("protocol");
            return true;
        } catch (org.opentest4j.TestAbortedException e) {
            return false;
        }
    }

    @Test
    void aWrongTruthValueIsNoticed() {
        assertNoticed("query_get", reply -> replaced(reply, "true", "false"));
    }

    @Test
    void aWrongStatusIsNoticed() {
        assertNoticed("bad_query_syntax", reply -> new Reply(200, reply.headers(), reply.content()));
        assertNoticed("query_post_form", reply -> new Reply(500, reply.headers(), reply.content()));
    }

    @Test
    void aWrongFormIsNoticed() {
        for (String id :
                List.of("query_content_type_select", "query_content_type_construct", "query_content_type_ask")) {
            assertNoticed(id, reply -> typed(reply, "application/pdf"));
        }
    }

    @Test
    void missingGraphsAreNoticed() {
        SuiteManifest manifest = SuiteManifest.load("protocol");
        Node entry = entry(manifest, "query_dataset_full");
        server.load(DatasetGraphFactory.createTxnMem());
        assertThatThrownBy(() -> exchange(manifest, entry, SuiteServer.STRAIGHT))
                .isInstanceOf(AssertionError.class);
    }

    private static void assertNoticed(String id, java.util.function.UnaryOperator<Reply> bend) {
        SuiteManifest manifest = SuiteManifest.load("protocol");
        assertThatThrownBy(() -> run(manifest, entry(manifest, id), (call, reply) -> bend.apply(reply)))
                .as(id)
                .isInstanceOf(AssertionError.class);
    }

    private static Reply replaced(Reply reply, String from, String to) {
        byte[] bytes = ((Reply.Content.Bytes) reply.content()).bytes();
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).replace(from, to);
        return Reply.text(reply.status(), reply.header("Content-Type").orElseThrow(), text);
    }

    private static Reply typed(Reply reply, String type) {
        return new Reply(reply.status(), List.of(new Reply.Header("Content-Type", type)), reply.content());
    }

    private static Node entry(SuiteManifest manifest, String id) {
        return manifest.entries().stream()
                .filter(e -> SuiteManifest.id(e).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void run(SuiteManifest manifest, Node entry, BiFunction<Call, Reply, Reply> bend) {
        server.load(dataset(manifest, entry));
        exchange(manifest, entry, bend);
    }

    private static DatasetGraph dataset(SuiteManifest manifest, Node entry) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.begin(TxnType.WRITE);
        for (Node data : manifest.values(entry, SuiteManifest.UT + "graphData")) {
            String name = manifest.text(data, SuiteManifest.RDFS + "label");
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(
                    graph,
                    SuiteManifest.file(manifest.need(data, SuiteManifest.UT + "graph"))
                            .toUri()
                            .toString());
            dataset.addGraph(NodeFactory.createURI(name), graph);
        }
        dataset.commit();
        dataset.end();
        return dataset;
    }

    private static void exchange(SuiteManifest manifest, Node entry, BiFunction<Call, Reply, Reply> bend) {
        server.bend(bend);
        Node action = manifest.need(entry, SuiteManifest.MF + "action");
        for (Node request : manifest.list(manifest.need(action, SuiteManifest.HT + "requests"))) {
            HttpResponse<String> response = server.send(requestOf(manifest, request));
            check(manifest, manifest.need(request, SuiteManifest.HT + "resp"), response);
        }
    }

    private static HttpRequest requestOf(SuiteManifest manifest, Node request) {
        String path = manifest.text(request, SuiteManifest.HT + "absolutePath");
        HttpRequest.Builder builder = server.request(path.replaceFirst("^/sparql/", ""));
        manifest.value(request, SuiteManifest.HT + "headers")
                .ifPresent(headers -> manifest.list(headers)
                        .forEach(h -> builder.header(
                                manifest.text(h, SuiteManifest.HT + "fieldName"),
                                manifest.text(h, SuiteManifest.HT + "fieldValue"))));
        Optional<Node> body = manifest.value(request, SuiteManifest.HT + "body");
        HttpRequest.BodyPublisher bytes = body.map(b -> BodyPublishers.ofString(
                        manifest.text(b, SuiteManifest.CNT + "chars"),
                        Charset.forName(manifest.text(b, SuiteManifest.CNT + "characterEncoding"))))
                .orElseGet(BodyPublishers::noBody);
        return builder.method(manifest.text(request, SuiteManifest.HT + "methodName"), bytes)
                .build();
    }

    private static void check(SuiteManifest manifest, Node expected, HttpResponse<String> response) {
        List<String> statuses = manifest.values(expected, SuiteManifest.MF + "expectedStatus").stream()
                .map(n -> n.getURI().substring(n.getURI().indexOf('#') + 1))
                .toList();
        assertThat(statuses).isNotEmpty();
        assertThat("StatusCode" + response.statusCode() / 100 + "xx")
                .as("%d %s", response.statusCode(), response.body())
                .isIn(statuses);
        String type = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .split(";")[0]
                .toLowerCase(Locale.ROOT);
        manifest.value(expected, SuiteManifest.MF + "expectedFormat")
                .ifPresent(format -> checkFormat(format.getLiteralLexicalForm(), type, response.body()));
        manifest.value(expected, SuiteManifest.MF + "expectedBoolean")
                .ifPresent(truth -> assertThat(SuiteRows.truth(response.body(), type))
                        .isEqualTo(Boolean.parseBoolean(truth.getLiteralLexicalForm())));
    }

    private static void checkFormat(String format, String type, String body) {
        switch (format) {
            case "boolean" -> SuiteRows.truth(body, type);
            case "tabular" -> assertThat(SuiteRows.read(body, type)).isNotEmpty();
            case "RDF" -> {
                assertThat(type).isIn(GRAPHS);
                Lang lang = RDFLanguages.contentTypeToLang(type);
                GlassOrchard.parse(body, lang);
            }
            default -> throw new AssertionError("the manifest expects the unknown form " + format);
        }
    }
}
