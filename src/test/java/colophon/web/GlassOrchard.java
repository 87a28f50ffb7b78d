package colophon.web;

import colophon.rdf.vocab.DatasetTriples;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.json.JsonContext;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A server that serves the small invented dataset of {@code glass-orchard.ttl}, and a client for it. */
final class GlassOrchard implements AutoCloseable {
    static final String BASE = "http://data.example/";

    private static final String CONTEXT = "\"" + BASE + "context.jsonld\"";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Path folder;
    private final Store store;
    private final Server server;

    private GlassOrchard(Path folder, Store store, Server server) {
        this.folder = folder;
        this.store = store;
        this.server = server;
    }

    static GlassOrchard start() throws IOException {
        return start(SparqlSettings.DEFAULT);
    }

    static GlassOrchard start(SparqlSettings sparql) throws IOException {
        return start(ServerSettings.DEFAULT.withSparql(sparql));
    }

    static GlassOrchard start(ServerSettings settings) throws IOException {
        Path folder = Files.createTempDirectory("glass-orchard");
        Store store = Store.open(folder);
        fill(store);
        Server server = Server.start(store, settings.withPort(0));
        return new GlassOrchard(folder, store, server);
    }

    static void fill(Store store) throws IOException {
        try (SnapshotWriter writer = store.begin(BASE);
                InputStream in = GlassOrchard.class.getResourceAsStream("glass-orchard.ttl")) {
            RDFParser.source(in).lang(Lang.TURTLE).base(BASE).parse(writer.stream());
            DatasetTriples.send(BASE, writer.stream());
            writer.commit();
        }
    }

    Store store() {
        return store;
    }

    Server server() {
        return server;
    }

    URI address(String pathAndQuery) {
        return URI.create("http://127.0.0.1:" + server.port() + pathAndQuery);
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(address(pathAndQuery)).timeout(Duration.ofMinutes(2));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
        return send(request(pathAndQuery));
    }

    HttpResponse<String> get(String pathAndQuery, String accept) throws IOException, InterruptedException {
        return send(request(pathAndQuery).header("Accept", accept));
    }

    /** Parses RDF; a mistake in it fails the test. The context that JSON-LD names is put in its place. */
    static Graph parse(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        String whole = lang.equals(Lang.JSONLD) ? text.replace(CONTEXT, context()) : text;
        RDFParser.fromString(whole, lang).base(BASE).strict(true).parse(graph);
        return graph;
    }

    private static String context() {
        String text = JsonContext.load(BASE).text();
        int from = text.indexOf('{', text.indexOf("@context"));
        return text.substring(from, text.lastIndexOf('}'));
    }

    @Override
    public void close() throws IOException {
        server.close();
        store.close();
        delete(folder);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Serves until the process is stopped, to look at. */
    public static void main(String[] arguments) throws Exception {
        GlassOrchard running = start();
        System.out.println(running.address("/"));
        running.server.join();
    }
}
