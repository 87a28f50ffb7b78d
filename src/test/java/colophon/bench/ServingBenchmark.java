package colophon.bench;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * How fast documents are: first-time ones of 100 statements each, and the same one again and again side by side with the
 * same bytes from a bare handler of the same Jetty, measured by wrk (16 connections, kept alive) where that is installed.
 * With the address of a document of another server as argument, such as an nginx that serves the same file, that one too.
 */
public final class ServingBenchmark {
    private static final String BASE = "http://data.example/";
    private static final int THINGS = 300;
    private static final int STATEMENTS = 100;

    private ServingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("serving");
        try (Store store = Store.open(folder)) {
            fill(store);
            try (Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
                    HttpClient client = HttpClient.newHttpClient()) {
                first(client, server.address());
                String document = server.address() + "data/Thing_1.ttl";
                byte[] bytes = get(client, document).body();
                org.eclipse.jetty.server.Server bare = bare(bytes);
                String other = "http://127.0.0.1:" + ((ServerConnector) bare.getConnectors()[0]).getLocalPort() + "/";
                for (int i = 0; i < 3; i++) {
                    again("bare Jetty", other);
                    again("Colophon", document);
                    for (String address : arguments) {
                        again(address, address);
                    }
                }
                bare.stop();
            }
        }
    }

    private static void first(HttpClient client, String address) throws Exception {
        double[] milliseconds = new double[THINGS];
        for (int i = 0; i < THINGS; i++) {
            long start = System.nanoTime();
            get(client, address + "data/Thing_" + i + ".ttl");
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(milliseconds, THINGS / 2, THINGS);
        Arrays.sort(warm);
        System.out.printf(
                "first-time document of %d statements: median %.2f ms, 95%% within %.2f ms%n",
                STATEMENTS, warm[warm.length / 2], warm[warm.length * 95 / 100]);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Prints what wrk says, and how much time of the processor this process took for a request. */
    private static void again(String name, String address) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        try {
            Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d6s", address)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(wrk.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            double taken = (system.getProcessCpuTime() - before) / 1e3;
            var requests =
                    java.util.regex.Pattern.compile("([0-9]+) requests in").matcher(said);
            var rate =
                    java.util.regex.Pattern.compile("Requests/sec: *([0-9.]+)").matcher(said);
            System.out.printf(
                    "%s: %s requests a second, %.1f microseconds of this process each%n",
                    name,
                    rate.find() ? rate.group(1) : "?",
                    requests.find() ? taken / Long.parseLong(requests.group(1)) : Double.NaN);
        } catch (java.io.IOException e) {
            System.out.println("wrk is not installed");
        }
    }

    private static org.eclipse.jetty.server.Server bare(byte[] bytes) throws Exception {
        org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put("Content-Type", "text/turtle;charset=utf-8");
                response.getHeaders().put("Content-Length", Integer.toString(bytes.length));
                response.write(true, ByteBuffer.wrap(bytes), callback);
                return true;
            }
        });
        server.start();
        return server;
    }

    private static void fill(Store store) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            for (int i = 0; i < THINGS; i++) {
                Node thing = NodeFactory.createURI(BASE + "entity/Thing_" + i);
                label(writer, thing, "Thing " + i);
                for (int j = 0; j < STATEMENTS; j++) {
                    statement(writer, thing, i, j);
                }
            }
            writer.commit();
        }
    }

    private static void label(SnapshotWriter writer, Node node, String label) {
        writer.stream().triple(Triple.create(node, Terms.LABEL, NodeFactory.createLiteralLang(label, "en")));
    }

    private static void statement(SnapshotWriter writer, Node thing, int i, int j) {
        String id = "P" + (50 + j % 20);
        Node statement = NodeFactory.createURI(BASE + "statement/" + i + "a" + j);
        Node value = NodeFactory.createURI(BASE + "entity/Value_" + (i * 7 + j) % 997);
        Node reference = NodeFactory.createURI(BASE + "reference/" + i + "b" + j % 40);
        label(writer, value, "Value " + (i * 7 + j) % 997);
        Node[][] triples = {
            {thing, Terms.iri(Prefixes.P, id), statement},
            {thing, Terms.iri(Prefixes.WDT, id), value},
            {statement, Terms.TYPE, Terms.STATEMENT},
            {statement, Terms.RANK, Terms.NORMAL_RANK},
            {statement, Terms.iri(Prefixes.PS, id), value},
            {statement, Terms.WAS_DERIVED_FROM, reference},
            {reference, Terms.TYPE, Terms.REFERENCE},
            {
                reference,
                Terms.QUOTATION,
                NodeFactory.createLiteralLang("The words that say so, some forty of them. " + j, "en")
            },
        };
        for (Node[] t : triples) {
            writer.stream().triple(Triple.create(t[0], t[1], t[2]));
        }
    }
}
