package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.web.http.Call;
import colophon.web.http.Reply;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** The W3C's tests of the CSV, TSV and JSON forms of results, asked over HTTP. */
class ResultFormatSuiteTest {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "srj", "application/sparql-results+json");

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
    Stream<DynamicTest> csvAndTsv() {
        return all("csv-tsv-res");
    }

    @TestFactory
    Stream<DynamicTest> json() {
        return all("json-res");
    }

    private static Stream<DynamicTest> all(String name) {
        SuiteManifest manifest;
        try {
            manifest = SuiteManifest.load(name);
        } catch (TestAbortedException e) {
            return Stream.of(DynamicTest.dynamicTest(name, () -> {
                throw e;
            }));
        }
        return manifest.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        SuiteManifest.id(entry), () -> run(manifest, entry, SuiteServer.STRAIGHT)));
    }

    @Test
    void aWrongValueIsNoticed() {
        for (String name : List.of("csv-tsv-res", "json-res")) {
            SuiteManifest manifest = SuiteManifest.load(name);
            for (Node entry : manifest.entries()) {
                assertThatThrownBy(() -> run(manifest, entry, ResultFormatSuiteTest::bent))
                        .as(SuiteManifest.id(entry))
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    /** An answer with one property's name or the truth value changed. */
    private static Reply bent(Call call, Reply reply) {
        String text = new String(((Reply.Content.Bytes) reply.content()).bytes(), StandardCharsets.UTF_8);
        String bent = text.replace("/p2", "/p3")
                .replace("true", "wrong")
                .replace("false", "true")
                .replace("wrong", "false");
        return Reply.text(200, reply.header("Content-Type").orElseThrow(), bent);
    }

    private static void run(SuiteManifest manifest, Node entry, BiFunction<Call, Reply, Reply> bend)
            throws IOException {
        Node action = manifest.need(entry, SuiteManifest.MF + "action");
        Path expected = SuiteManifest.file(manifest.need(entry, SuiteManifest.MF + "result"));
        String name = expected.toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        server.bend(bend);
        server.load(dataset(SuiteManifest.file(manifest.need(action, SuiteManifest.QT + "data"))));
        HttpResponse<String> response = server.send(server.request("")
                .header("Accept", type)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofFile(SuiteManifest.file(manifest.need(action, SuiteManifest.QT + "query"))))
                .build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        compare(response.body(), Files.readString(expected), type);
    }

    private static DatasetGraph dataset(Path data) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.begin(TxnType.WRITE);
        RDFParser.source(data).parse(dataset);
        dataset.commit();
        dataset.end();
        return dataset;
    }

    private static void compare(String body, String expected, String type) {
        if (expected.contains("\"boolean\"")) {
            assertThat(SuiteRows.truth(body, type)).isEqualTo(SuiteRows.truth(expected, type));
        } else if (type.equals("text/csv")) {
            // CSV does not tell an IRI from text: it is compared as it is written, but for the names of blank nodes.
            assertThat(body.replaceAll("_:[A-Za-z0-9]+", "_:b").strip())
                    .isEqualToNormalizingNewlines(
                            expected.replaceAll("_:[A-Za-z0-9]+", "_:b").strip());
        } else {
            assertThat(SuiteRows.read(body, type)).isEqualTo(SuiteRows.read(expected, type));
        }
    }
}
