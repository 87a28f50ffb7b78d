package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.graph.Graphs;
import colophon.rdf.vocab.DatasetTriples;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A server of the invented books, films and people of {@code wikidata/shelf.claims}, as the pipeline publishes them. */
public final class Shelf implements AutoCloseable {
    public static final String BASE = "http://shelf.example/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final Server server;

    private Shelf(Store store) {
        this.store = store;
        this.server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
    }

    /** Serves the shelf from a folder. */
    public static Shelf start(Path folder) throws IOException {
        return start(folder, Graphs.of(Path.of("src/test/resources/wikidata/shelf.claims"), BASE));
    }

    /** Serves other triples, in Turtle. */
    static Shelf start(Path folder, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).parse(graph);
        return start(folder, graph);
    }

    private static Shelf start(Path folder, Graph graph) {
        Store store = Store.open(folder);
        try (SnapshotWriter writer = store.begin(BASE)) {
            graph.stream().forEach(writer.stream()::triple);
            DatasetTriples.send(BASE, writer.stream());
            writer.commit();
        }
        return new Shelf(store);
    }

    /** The port of the server. */
    public int port() {
        return server.port();
    }

    /** The rows that a query finds, without the head, as lines of CSV. */
    List<String> rows(String query) throws IOException, InterruptedException {
        return rows(query, "");
    }

    /** The rows for a reader of some languages. */
    List<String> rows(String query, String acceptLanguage) throws IOException, InterruptedException {
        HttpResponse<String> response = ask(query, acceptLanguage);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().skip(1).toList();
    }

    private HttpResponse<String> ask(String query, String acceptLanguage) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/wdqs"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "text/csv, text/turtle;q=0.5")
                        .header("Accept-Language", acceptLanguage)
                        .POST(HttpRequest.BodyPublishers.ofString(query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
    }
}
