package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.format.RdfFormat;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A client that has a document is not sent it again: every kind of resource, in every format and profile, plain and compressed. */
class RevalidationTest {
    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static List<String> formats(String path, String query) {
        return Stream.of(RdfFormat.values())
                .map(f -> path + "." + f.extension() + query)
                .toList();
    }

    /** The addresses of all documents of one resource of each kind. */
    private static Stream<List<String>> documents() {
        List<List<String>> all = new ArrayList<>();
        for (String key : List.of("The_Glass_Orchard", "article/The_Glass_Orchard")) {
            List<String> both = new ArrayList<>(List.of("/page/" + key));
            both.addAll(formats("/data/" + key, ""));
            both.addAll(formats("/data/" + key, "?flavor=simple"));
            all.add(both);
        }
        all.get(1).add("/data/article/The_Glass_Orchard.txt");
        for (String key : List.of(
                "statement/749d89431ae456e5",
                "reference/7996d98fc60ce6c0",
                "value/9631dea60f6cf8ef",
                "The_Glass_Orchard/film")) {
            List<String> some = new ArrayList<>(List.of("/page/" + key));
            some.addAll(formats("/data/" + key, ""));
            all.add(some);
        }
        for (String path : List.of("/ontology", "/dataset", "/.well-known/void", "/changes/1")) {
            List<String> some = new ArrayList<>(List.of(path + ".html"));
            some.addAll(formats(path, ""));
            all.add(some);
        }
        return all.stream();
    }

    @TestFactory
    Stream<DynamicTest> whatAClientHasIsNotSentAgain() {
        return documents()
                .map(addresses -> DynamicTest.dynamicTest(addresses.getFirst(), () -> {
                    Set<String> tags = new HashSet<>();
                    for (String address : addresses) {
                        tags.add(check(address, "identity"));
                        check(address, "gzip");
                    }
                    // N-Quads and TriG of one graph are N-Triples and Turtle, and may have the tag of the same bytes.
                    assertThat(tags).hasSizeGreaterThanOrEqualTo(addresses.size() - 2);
                }));
    }

    /** Checks one document and returns its tag. */
    private static String check(String address, String coding) throws Exception {
        var request = site.request(address).header("Accept-Encoding", coding);
        HttpResponse<String> sent = site.send(request.copy());
        assertThat(sent.statusCode()).as(address).isEqualTo(200);
        String tag = header(sent, "ETag");
        assertThat(tag).as(address).matches("\"[^\"]+\"");
        if (!header(sent, "Content-Encoding").isEmpty()) {
            assertThat(tag).as(address).isNotEqualTo(header(site.get(address), "ETag"));
        }
        HttpResponse<String> kept = site.send(request.copy());
        assertThat(fields(kept))
                .as("the fields of " + address + " when it is sent again")
                .isEqualTo(fields(sent));
        assertThat(kept.body()).isEqualTo(sent.body());
        for (String known : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
            assertUnchanged(address, site.send(request.copy().header("If-None-Match", known)), sent);
            assertUnchanged(
                    address,
                    site.send(request.copy().header("If-None-Match", known).method("HEAD", BodyPublishers.noBody())),
                    sent);
        }
        assertThat(site.send(request.copy().header("If-None-Match", "\"other\""))
                        .statusCode())
                .as(address)
                .isEqualTo(200);
        assertUnchanged(
                address, site.send(request.copy().header("If-Modified-Since", header(sent, "Last-Modified"))), sent);
        HttpResponse<String> head = site.send(request.copy().method("HEAD", BodyPublishers.noBody()));
        assertThat(header(head, "ETag")).as(address).isEqualTo(tag);
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(sent.headers().firstValue("Content-Length"));
        HttpResponse<String> options = site.send(site.request(address).method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(options, "Access-Control-Allow-Origin")).isEqualTo("*");
        return tag;
    }

    /** The header fields of an answer but the moment that it was sent. */
    private static Map<String, List<String>> fields(HttpResponse<?> response) {
        Map<String, List<String>> fields = new TreeMap<>(response.headers().map());
        fields.remove("date");
        return fields;
    }

    /** An answer 304 has no body and the header fields that a cache must renew (RFC 9110, section 15.4.5). */
    private static void assertUnchanged(String address, HttpResponse<String> response, HttpResponse<String> sent) {
        assertThat(response.statusCode()).as(address).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        for (String name : List.of("ETag", "Cache-Control", "Content-Location", "Vary", "Link")) {
            assertThat(header(response, name)).as(address + " " + name).isEqualTo(header(sent, name));
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
