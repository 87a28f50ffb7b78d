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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * How fast documents are: first-time ones of 100 statements each, and the same one again and again, side by side in one run and
 * with the same bytes from nginx and from a bare handler of the same Jetty, measured by wrk (16 connections, kept alive). Needs
 * nginx and wrk on the path; run the main method from the root of the project.
 */
public final class ServingBenchmark {
    private static final int ROUNDS = 5;

    /** Rounds of first-time documents before those that count, in which the Java machine compiles what makes documents. */
    private static final int WARMING = 5;

    private static final int SECONDS = 5;
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
                for (int round = 1 - WARMING; round <= ROUNDS; round++) {
                    first(client, server.address(), round);
                }
                sideBySide(folder, server.address() + "data/Thing_1.ttl", client);
            }
        }
    }

    private static void sideBySide(Path folder, String document, HttpClient client) throws Exception {
        byte[] bytes = get(client, document).body();
        Map<String, String> addresses = new LinkedHashMap<>();
        Optional<Nginx> nginx = Nginx.start(folder.resolve("nginx"), bytes);
        nginx.ifPresentOrElse(
                n -> addresses.put("nginx", n.address()), () -> System.out.println("nginx is not installed"));
        org.eclipse.jetty.server.Server bare = bare(bytes);
        addresses.put(
                "bare Jetty", "http://127.0.0.1:" + ((ServerConnector) bare.getConnectors()[0]).getLocalPort() + "/");
        addresses.put("Colophon", document);
        System.out.printf("the same document of %,d bytes again and again, requests a second:%n", bytes.length);
        Map<String, double[]> rates = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            // The round before the first is for warming up.
            for (Map.Entry<String, String> each : addresses.entrySet()) {
                ProcessHandle serving =
                        each.getKey().equals("nginx") ? nginx.orElseThrow().process() : ProcessHandle.current();
                double rate = again(each.getKey(), each.getValue(), serving);
                rates.computeIfAbsent(each.getKey(), k -> new double[ROUNDS])[Math.max(0, round)] = rate;
            }
        }
        rates.forEach(
                (name, all) -> System.out.printf("%s: %s, median %.0f%n", name, Arrays.toString(all), median(all)));
        if (nginx.isPresent()) {
            System.out.printf(
                    "Colophon / nginx: %.2f%n",
                    median(rates.getOrDefault("Colophon", new double[1]))
                            / median(rates.getOrDefault("nginx", new double[1])));
        }
        nginx.ifPresent(Nginx::close);
        bare.stop();
    }

    /** The time of the processors that a process and its children took. */
    private static Duration taken(ProcessHandle process) {
        return Stream.concat(
                        Stream.of(process), process.descendants().filter(p -> !process.equals(ProcessHandle.current())))
                .flatMap(p -> p.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Documents that nobody asked for before: in each round by another address. */
    private static void first(HttpClient client, String address, int round) throws Exception {
        double[] milliseconds = new double[THINGS];
        for (int i = 0; i < THINGS; i++) {
            long start = System.nanoTime();
            get(client, address + "data/Thing_" + i + ".ttl?round=" + round);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s %d, first-time document of %d statements: median %.2f ms, 95%% within %.2f ms%n",
                round > 0 ? "round" : "warming up",
                round > 0 ? round : round + WARMING,
                STATEMENTS,
                milliseconds[THINGS / 2],
                milliseconds[THINGS * 95 / 100]);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Requests a second, as wrk counts them; says how much time of the processors each took in the server, which load does not change. */
    private static double again(String name, String address, ProcessHandle server) throws Exception {
        Duration before = taken(server);
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c16", "-d" + SECONDS + "s", address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = Pattern.compile("Requests/sec: *([0-9.]+)").matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new IllegalStateException("wrk failed: " + said);
        }
        double requests = Double.parseDouble(rate.group(1));
        System.out.printf(
                "  %s: %.0f a second, %.1f microseconds of the processors each%n",
                name, requests, taken(server).minus(before).toNanos() / 1e3 / (requests * SECONDS));
        return requests;
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
