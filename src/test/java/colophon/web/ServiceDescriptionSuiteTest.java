package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.web.http.Call;
import colophon.web.http.Reply;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** The W3C's tests of service descriptions; what they ask stands in their names, here is how it is looked at. */
class ServiceDescriptionSuiteTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    /** The properties of the vocabulary that are used, with their domains and ranges; empty where the range is open. */
    private static final Map<String, List<String>> PROPERTIES = Map.of(
            "endpoint", List.of("Service", ""),
            "supportedLanguage", List.of("Service", "Language"),
            "feature", List.of("Service", "Feature"),
            "defaultEntailmentRegime", List.of("Service", ""),
            "resultFormat", List.of("Service", ""),
            "extensionFunction", List.of("Service", "Function"),
            "propertyFeature", List.of("Service", "Feature"),
            "defaultDataset", List.of("Service", "Dataset"),
            "defaultGraph", List.of("Dataset", "Graph"));

    /** The instances that the vocabulary itself has. */
    private static final Map<String, Set<String>> INSTANCES = Map.of(
            "Language", Set.of("SPARQL10Query", "SPARQL11Query", "SPARQL11Update"),
            "Feature",
                    Set.of(
                            "DereferencesURIs",
                            "UnionDefaultGraph",
                            "RequiresDataset",
                            "EmptyGraphs",
                            "BasicFederatedQuery"));

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
    Stream<DynamicTest> serviceDescription() {
        SuiteManifest manifest;
        try {
            manifest = SuiteManifest.load("service-description");
        } catch (TestAbortedException e) {
            return Stream.of(DynamicTest.dynamicTest("service-description", () -> {
                throw e;
            }));
        }
        return manifest.entries().stream()
                .map(SuiteManifest::id)
                .map(id -> DynamicTest.dynamicTest(id, () -> run(id, SuiteServer.STRAIGHT)));
    }

    @Test
    void aWrongDescriptionIsNoticed() {
        assertNoticed("returns-rdf", "a ", " ");
        assertNoticed("has-endpoint-triple", "sd:endpoint", "sd:feature");
        assertNoticed("conforms-to-schema", "sd:SPARQL11Query", "sd:SPARQL12Query");
        assertNoticed("conforms-to-schema", "sd:defaultGraph", "sd:resultFormat");
    }

    private static void assertNoticed(String id, String from, String to) {
        assertThatThrownBy(() -> run(id, (call, reply) -> bent(call, reply, from, to)))
                .as(id)
                .isInstanceOf(Throwable.class);
    }

    private static Reply bent(Call call, Reply reply, String from, String to) {
        String text = new String(((Reply.Content.Bytes) reply.content()).bytes(), StandardCharsets.UTF_8);
        assertThat(text).as(call.accept()).contains(from);
        return Reply.text(200, reply.header("Content-Type").orElseThrow(), text.replace(from, to));
    }

    private static void run(String id, BiFunction<Call, Reply, Reply> bend) {
        server.bend(bend);
        Graph graph = description("text/turtle");
        switch (id) {
            case "returns-rdf" -> {
                for (String type : List.of("application/n-triples", "application/rdf+xml", "application/ld+json")) {
                    assertThat(description(type).isIsomorphicWith(graph))
                            .as(type)
                            .isTrue();
                }
            }
            case "has-endpoint-triple" ->
                assertThat(graph.contains(Node.ANY, sd("endpoint"), NodeFactory.createURI(server.endpoint())))
                        .isTrue();
            case "conforms-to-schema" -> conforms(graph);
            default -> throw new AssertionError("a test that nobody knows: " + id);
        }
    }

    private static Graph description(String type) {
        HttpResponse<String> response =
                server.send(server.request("").header("Accept", type).build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        Lang lang = RDFLanguages.contentTypeToLang(type);
        Graph graph = GlassOrchard.parse(response.body(), lang);
        assertThat(graph.isEmpty()).isFalse();
        return graph;
    }

    private static void conforms(Graph graph) {
        assertThat(graph.find(Node.ANY, TYPE, sd("Service")).toList()).hasSize(1);
        graph.find().forEachRemaining(t -> {
            if (t.getPredicate().getURI().startsWith(SD)) {
                String name = t.getPredicate().getURI().substring(SD.length());
                assertThat(PROPERTIES).containsKey(name);
                List<String> ends = PROPERTIES.getOrDefault(name, List.of("", ""));
                assertThat(graph.contains(t.getSubject(), TYPE, sd(ends.getFirst())))
                        .as("the domain of %s", name)
                        .isTrue();
                assertThat(isOf(graph, t.getObject(), ends.get(1)))
                        .as("%s as %s", t.getObject(), name)
                        .isTrue();
            }
        });
    }

    private static boolean isOf(Graph graph, Node value, String type) {
        if (type.isEmpty()) {
            return value.isURI();
        }
        return graph.contains(value, TYPE, sd(type))
                || INSTANCES.getOrDefault(type, Set.of()).stream().anyMatch(name -> value.equals(sd(name)));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
