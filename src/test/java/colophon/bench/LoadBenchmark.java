package colophon.bench;

import colophon.bench.LoadMix.Asked;
import colophon.bench.LoadMix.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A crowd with every tenth request a hostile query: {@code LoadBenchmark STORE ARTICLES [SECONDS [CLIENTS [JVM OPTION…]]]} serves a store
 * that was built from so many {@link GeneratedArticles} by a process of its own on this machine, and has so many clients, each of an address
 * of its own, ask one request after another. It prints how long what took, what was refused and why, and the memory of the server over time.
 */
public final class LoadBenchmark {
    private static final Pattern PORT = Pattern.compile("http://localhost:([0-9]+)/ - stop");
    private static final Pattern REASON = Pattern.compile("\"limit\":\\{\"name\":\"([^\"]*)\"|\"title\":\"([^\"]*)\"");

    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"} (\\S+)");

    private final int port;
    private final ProcessHandle server;
    private final Map<Kind, List<Double>> milliseconds = new EnumMap<>(Kind.class);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private LoadBenchmark(int port, ProcessHandle server) {
        this.port = port;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        int articles = Integer.parseInt(arguments[1]);
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        int clients = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        List<String> options = Arrays.asList(arguments).subList(Math.min(4, arguments.length), arguments.length);
        Process process = serve(Path.of(arguments[0]), options);
        try {
            LoadBenchmark load = new LoadBenchmark(port(process), process.toHandle());
            load.run(articles, seconds, clients);
            System.out.println(process.isAlive() ? "the server still runs" : "THE SERVER DIED: " + process.exitValue());
        } finally {
            process.destroy();
        }
    }

    private static Process serve(Path store, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "colophon.cli.Main"));
        command.addAll(List.of("serve", "--port", "0", "--store", store.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The port that the server says; what it says later is passed on. */
    private static int port(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(l -> System.out.println("  server: " + l)));
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IOException("the server does not start");
    }

    private void run(int articles, int seconds, int clients) throws Exception {
        for (Kind kind : Kind.values()) {
            milliseconds.put(kind, new ArrayList<>());
        }
        // A site that has been asked before, not one of the first second of its life.
        crowd(articles, Math.min(10, seconds), Math.min(20, clients), 1_000);
        milliseconds.values().forEach(List::clear);
        outcomes.clear();
        System.out.printf("%d clients for %d s, load of the machine %s%n", clients, seconds, load());
        long before = processorTime();
        crowd(articles, seconds, clients, 0);
        System.out.printf(
                "load of the machine %s; the server took %.1f processors%n",
                load(), (processorTime() - before) / 1e9 / seconds);
        tell();
    }

    private void crowd(int articles, int seconds, int clients, int from) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        CountDownLatch gone = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            int number = from + i;
            Thread.ofVirtual().start(() -> {
                try {
                    ask(number, new LoadMix(articles, number), end);
                } finally {
                    gone.countDown();
                }
            });
        }
        for (int second = 0; gone.getCount() > 0; second++) {
            if (second % 20 == 0 && clients > 20) {
                System.out.printf("  %3d s: %s%n", second, memory());
            }
            Thread.sleep(1_000);
        }
    }

    private void ask(int number, LoadMix mix, long end) {
        try (LoadClient client = new LoadClient(port, number)) {
            while (System.nanoTime() < end) {
                Asked asked = mix.next();
                long start = System.nanoTime();
                String outcome;
                try {
                    outcome = outcome(client.get(asked.path(), asked.accept(), 2_000));
                } catch (IOException e) {
                    outcome = "broken: " + e;
                    Thread.sleep(100);
                }
                note(asked.kind(), outcome, (System.nanoTime() - start) / 1e6);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String outcome(LoadClient.Answer answer) {
        if (answer.status() < 400) {
            return String.valueOf(answer.status());
        }
        Matcher reason = REASON.matcher(answer.body());
        String why = "";
        while (reason.find()) {
            why += " " + (reason.group(1) != null ? reason.group(1) : reason.group(2));
        }
        return answer.status() + why;
    }

    private synchronized void note(Kind kind, String outcome, double took) {
        milliseconds.getOrDefault(kind, List.of()).add(took);
        outcomes.merge(kind + " " + outcome, 1, Integer::sum);
    }

    private synchronized void tell() {
        milliseconds.forEach((kind, all) -> {
            Collections.sort(all);
            System.out.printf(
                    "%-8s %,7d: 50%% within %.1f ms, 90%% %.1f, 99%% %.1f, 99.9%% %.1f, all %.1f%n",
                    kind,
                    all.size(),
                    share(all, 0.5),
                    share(all, 0.9),
                    share(all, 0.99),
                    share(all, 0.999),
                    share(all, 1));
        });
        outcomes.forEach((what, times) -> System.out.printf("  %,8d  %s%n", times, what));
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private long processorTime() {
        return server.info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** What the kernel holds for the server, and what it says of its heap. */
    private String memory() {
        String resident = "?";
        String heap = "?";
        try {
            resident = Files.readAllLines(Path.of("/proc", Long.toString(server.pid()), "status")).stream()
                    .filter(l -> l.startsWith("VmRSS"))
                    .findFirst()
                    .orElse("no VmRSS");
            try (LoadClient client = new LoadClient(port, 0)) {
                Matcher used = HEAP.matcher(
                        client.get("/metrics", "text/plain", 1 << 20).body());
                heap = used.find() ? "%,d kB".formatted((long) Double.parseDouble(used.group(1)) >> 10) : "?";
            }
        } catch (IOException e) {
            heap = e.toString();
        }
        return resident.replaceAll("\\s+", " ") + ", heap " + heap + ", load of the machine " + load();
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }
}
