package colophon.bench;

import colophon.store.Snapshot;
import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How the size of a dataset tells on what is served: {@code ScaleBenchmark STORE...} asks the server of each store, which were
 * built from {@link GeneratedArticles}, for documents that nobody asked for before, turn by turn, so that the load of the machine
 * falls on all alike; then for its pages, downloads, sitemap and statistics.
 */
public final class ScaleBenchmark {
    private static final int DOCUMENTS = 500;
    private static final int ROUNDS = 4;
    private static final List<String> WHOLE = List.of(
            "sitemap.xml",
            "sitemap-1.xml.gz",
            "lookup?oclc=10000402",
            "lookup?oclc=10000403",
            "beacon/oclc.txt",
            "",
            "ontology.ttl",
            "ontology",
            "search?q=lantern",
            "changes",
            "dump/colophon.nt",
            "dataset.ttl",
            "dataset",
            "dump/colophon.nt.gz",
            "dump/colophon.ttl",
            "dump/colophon.jsonld.gz",
            "dump/colophon-Movie.ttl.gz");

    private ScaleBenchmark() {}

    /** A store that is served. */
    private record Served(
            Store store, Server server, int articles, List<Double> milliseconds, List<Double> processors) {}

    /** The time of the processors that this program took, in milliseconds, which the load of the machine does not change. */
    private static double taken() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    public static void main(String[] arguments) throws Exception {
        List<Served> all = new ArrayList<>();
        for (String folder : arguments) {
            Store store = Store.open(Path.of(folder));
            Snapshot snapshot = store.current();
            int articles =
                    Integer.parseInt(Path.of(folder).getFileName().toString().replaceAll("[^0-9]", ""));
            System.out.printf("%s: %,d triples%n", folder, snapshot.triples());
            Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
            all.add(new Served(store, server, articles, new ArrayList<>(), new ArrayList<>()));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            documents(client, all);
            for (Served served : all) {
                System.out.printf("%,d articles:%n", served.articles());
                for (String path : WHOLE) {
                    whole(client, served.server().address() + path, path);
                }
            }
        }
        for (Served served : all) {
            served.server().close();
            served.store().close();
        }
    }

    private static void documents(HttpClient client, List<Served> all) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            // The same numbers for all, so that the documents are alike; each round asks anew what the first has read
            // from disk.
            Random random = new Random(5);
            all.forEach(s -> {
                s.milliseconds().clear();
                s.processors().clear();
            });
            for (int i = 0; i < DOCUMENTS; i++) {
                double where = random.nextDouble();
                for (Served served : all) {
                    String title = GeneratedArticles.title((int) (where * served.articles()));
                    String address =
                            served.server().address() + "data/" + title.replace(' ', '_') + ".ttl?round=" + round;
                    long start = System.nanoTime();
                    double before = taken();
                    read(client, address);
                    served.processors().add(taken() - before);
                    served.milliseconds().add((System.nanoTime() - start) / 1e6);
                }
            }
            for (Served served : all) {
                double[] sorted = sorted(served.milliseconds());
                double[] processors = sorted(served.processors());
                System.out.printf(
                        "round %d, %,d articles: first-time document median %.2f ms, mean %.2f ms, 95%% within %.2f ms;"
                                + " of the processors median %.2f ms, mean %.2f ms%n",
                        round + 1,
                        served.articles(),
                        sorted[sorted.length / 2],
                        Arrays.stream(sorted).average().orElse(0),
                        sorted[sorted.length * 95 / 100],
                        processors[processors.length / 2],
                        Arrays.stream(processors).average().orElse(0));
            }
        }
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void whole(HttpClient client, String address, String path) throws Exception {
        long start = System.nanoTime();
        double before = taken();
        String what = read(client, address);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processors = (taken() - before) / 1e3;
        System.gc();
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        System.out.printf(
                "  /%s: %s in %.2f s, %.2f s of the processors; %,d MB of heap in use after it%n",
                path, what, seconds, processors, memory.getHeapMemoryUsage().getUsed() >> 20);
    }

    private static String read(HttpClient client, String address) throws Exception {
        HttpResponse<InputStream> response = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            if (response.statusCode() >= 500) {
                throw new IllegalStateException(address + ": " + response.statusCode());
            }
            return "%d, %,d bytes".formatted(response.statusCode(), bytes);
        }
    }
}
