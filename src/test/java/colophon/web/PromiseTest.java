package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.store.StoreSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten builds, one after the other, in which things are united, told apart, renamed, withdrawn and come back: every IRI that
 * was ever published answers as promised, and the patches make the dataset.
 */
class PromiseTest {
    private static final String BASE = GlassOrchard.BASE;
    private static final Node BOOK = Terms.iri(Prefixes.SCHEMA, "Book");
    private static final Node MOVIE = Terms.iri(Prefixes.SCHEMA, "Movie");

    @TempDir
    Path folder;

    private final Map<String, Node> things = new TreeMap<>();
    private final Map<String, List<Triple>> more = new TreeMap<>();

    /** What every path that was ever published answers, and for a redirect where to. */
    private final Map<String, String> promised = new TreeMap<>();

    private static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private void put(String path, Node type) {
        things.put(path, type);
        promised.put(path, "303");
    }

    private void remove(String path, String answer) {
        things.remove(path);
        more.remove(path);
        promised.put(path, answer);
    }

    private void replaced(String path, String... by) {
        List<Triple> triples = new ArrayList<>();
        for (String each : by) {
            triples.add(Triple.create(node(path), Terms.IS_REPLACED_BY, node(each)));
        }
        things.remove(path);
        more.put(path, triples);
        promised.put(path, by.length > 1 ? "300" : "301 /" + by[0]);
    }

    private void same(String path, String item) {
        more.put(path, List.of(Triple.create(node(path), Terms.SAME_AS, Terms.iri(Prefixes.WD, item))));
    }

    private void build(Store store) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            things.forEach((path, type) -> {
                writer.stream().triple(Triple.create(node(path), Terms.TYPE, type));
                writer.stream()
                        .triple(Triple.create(
                                node(path), Terms.LABEL, NodeFactory.createLiteralLang(path.substring(7), "en")));
            });
            more.values().forEach(triples -> triples.forEach(writer.stream()::triple));
            writer.commit();
        }
    }

    @Test
    void everyNameThatWasGivenOutIsKept() throws Exception {
        try (Store store = Store.open(folder, new StoreSettings(2, 1_000_000, 2_000))) {
            put("entity/Salt_Road", BOOK);
            put("entity/Lantern", BOOK);
            put("entity/Lantern/film", MOVIE);
            put("entity/Quay", BOOK);
            put("entity/Ferry", BOOK);
            put("statement/aa01", Terms.STATEMENT);
            build(store);
            try (Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
                    HttpClient client = HttpClient.newHttpClient()) {
                List<Runnable> steps = steps();
                for (Runnable step : steps) {
                    checkAll(client, server);
                    step.run();
                    build(store);
                }
                checkAll(client, server);
                assertThat(store.current().number()).isEqualTo(steps.size() + 1).isEqualTo(10);
                checkDocuments(client, server);
                checkReplica(client, server, store);
            }
        }
    }

    private List<Runnable> steps() {
        return List.of(
                () -> replaced("entity/Salt_Road", "entity/Ferry"),
                () -> {
                    // Renamed without a word: the title is told apart, and its film with it.
                    remove("entity/Lantern", "301 /entity/Lantern_(novel)");
                    remove("entity/Lantern/film", "301 /entity/Lantern_(novel)/film");
                    put("entity/Lantern_(novel)", BOOK);
                    put("entity/Lantern_(novel)/film", MOVIE);
                },
                () -> {
                    remove("entity/Quay", "300");
                    put("entity/Quay_(novel)", BOOK);
                    put("entity/Quay_(film)", MOVIE);
                },
                () -> remove("statement/aa01", "410"),
                () -> {
                    put("entity/Mill", BOOK);
                    same("entity/Mill", "Q99990007");
                },
                () -> {
                    remove("entity/Mill", "301 /entity/The_Mill_by_the_Sea");
                    put("entity/The_Mill_by_the_Sea", BOOK);
                    same("entity/The_Mill_by_the_Sea", "Q99990007");
                },
                () -> {
                    // What said where it went is no longer read, and the promise is kept nevertheless.
                    more.remove("entity/Salt_Road");
                    put("statement/aa01", Terms.STATEMENT);
                },
                () -> remove("entity/Quay_(film)", "410"),
                () -> replaced("entity/Ferry", "entity/Lantern_(novel)", "entity/Quay_(novel)"));
    }

    private void checkAll(HttpClient client, Server server) throws Exception {
        for (Map.Entry<String, String> each : promised.entrySet()) {
            String status = each.getValue().substring(0, 3);
            for (String accept : List.of("text/turtle", "text/html")) {
                HttpResponse<String> response = get(client, server, "/" + each.getKey(), accept);
                assertThat(response.statusCode()).as(each.getKey()).isEqualTo(Integer.parseInt(status));
                if (status.equals("301")) {
                    assertThat(response.headers().firstValue("Location"))
                            .contains(each.getValue().substring(4));
                }
            }
        }
    }

    private static HttpResponse<String> get(HttpClient client, Server server, String path, String accept)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void checkDocuments(HttpClient client, Server server) throws Exception {
        Graph split = turtle(get(client, server, "/data/Quay.ttl", "*/*"));
        assertThat(split.find(node("entity/Quay"), Terms.IS_REPLACED_BY, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .containsExactlyInAnyOrder(node("entity/Quay_(novel)"), node("entity/Quay_(film)"));
        assertThat(get(client, server, "/page/Quay", "text/html").body()).contains("Quay_(novel)");
        HttpResponse<String> gone = get(client, server, "/entity/Quay_(film)", "text/turtle");
        Graph tombstone = turtle(gone);
        assertThat(tombstone.contains(
                        node("entity/Quay_(film)"), Terms.iri(Prefixes.PROV, "invalidatedAtTime"), Node.ANY))
                .isTrue();
        assertThat(tombstone.contains(
                        node("entity/Quay_(film)"), Terms.iri(Prefixes.PROV, "wasInvalidatedBy"), node("changes/9")))
                .isTrue();
        assertThat(get(client, server, "/data/Mill.ttl", "*/*").headers().firstValue("Location"))
                .contains("/data/The_Mill_by_the_Sea.ttl");
        Graph heir = turtle(get(client, server, "/data/The_Mill_by_the_Sea.ttl", "*/*"));
        assertThat(heir.contains(node("entity/Mill"), Terms.SAME_AS, node("entity/The_Mill_by_the_Sea")))
                .isTrue();
        assertThat(heir.contains(node("entity/Mill"), Terms.iri(Prefixes.RDFS, "comment"), Node.ANY))
                .isTrue();
        assertThat(get(client, server, "/page/The_Mill_by_the_Sea", "text/html").body())
                .contains("here before as")
                .contains("<span>Mill</span>");
        assertThat(get(client, server, "/changes", "text/html").body()).contains("/changes/10");
        assertThat(get(client, server, "/changes/9", "text/html").statusCode()).isEqualTo(200);
        assertThat(turtle(get(client, server, "/changes/9", "text/turtle")).isEmpty())
                .isFalse();
        assertThat(get(client, server, "/changes/11", "text/html").statusCode()).isEqualTo(404);
    }

    private static Graph turtle(HttpResponse<String> response) {
        return GlassOrchard.parse(response.body(), Lang.TURTLE);
    }

    private static void checkReplica(HttpClient client, Server server, Store store) throws Exception {
        TreeSet<String> replica = new TreeSet<>();
        for (int number = 1; number <= 10; number++) {
            HttpResponse<String> patch = get(client, server, "/changes/" + number, "application/rdf-patch");
            assertThat(patch.headers().firstValue("Content-Type")).contains("application/rdf-patch");
            apply(patch.body(), replica);
        }
        assertThat(replica)
                .containsExactlyElementsOf(Files.readAllLines(store.current().sorted()));
    }

    private static void apply(String patch, TreeSet<String> replica) {
        for (String row : patch.lines().toList()) {
            String triple = row.substring(Math.min(2, row.length()));
            if (row.startsWith("A ")) {
                assertThat(replica.add(triple)).as(row).isTrue();
            } else if (row.startsWith("D ")) {
                assertThat(replica.remove(triple)).as(row).isTrue();
            } else {
                assertThat(row).matches("H .*|T[XC] \\.");
            }
        }
    }
}
