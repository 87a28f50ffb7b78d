package colophon.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A peer that is loaded and runs. */
final class PeerServer implements AutoCloseable {
    private static final String ASK = "ASK { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?o }";

    private final Peer peer;
    private final Process process;
    private final double loadSeconds;
    private final LoadClient client;

    private PeerServer(Peer peer, Process process, int port, double loadSeconds) throws IOException {
        this.peer = peer;
        this.process = process;
        this.client = new LoadClient(port, 1);
        this.loadSeconds = loadSeconds;
    }

    /** Loads a file, unless the folder was loaded before, and starts the server. */
    static PeerServer start(Peer peer, Path work, Path file, String heap) throws Exception {
        Files.createDirectories(work);
        int port = freePort();
        double seconds = 0;
        Path loaded = work.resolve("loaded");
        Optional<List<String>> loading = Files.exists(loaded) ? Optional.empty() : peer.loading(work, file, heap);
        if (loading.isPresent()) {
            seconds += load(peer, loading.get(), work);
        }
        long start = System.nanoTime();
        PeerServer server = new PeerServer(
                peer, run(peer.serving(work, file, heap, port), work.resolve("serve.log")), port, seconds);
        server.await();
        boolean insideServer = peer == Peer.VIRTUOSO && !Files.exists(loaded);
        if (insideServer) {
            finish(run(VirtuosoFiles.loading(file, port), work.resolve("load.log")));
        }
        if (insideServer || peer == Peer.MEMORY) {
            seconds = (System.nanoTime() - start) / 1e9;
        }
        seconds = remembered(loaded, seconds);
        return new PeerServer(peer, server.process, port, seconds);
    }

    /** How long the loading took, now or when it was done. */
    private static double remembered(Path file, double seconds) throws IOException {
        if (seconds > 0) {
            Files.writeString(file, Double.toString(seconds));
        }
        return Double.parseDouble(Files.readString(file));
    }

    private static double load(Peer peer, List<String> command, Path work) throws Exception {
        long start = System.nanoTime();
        Process process = run(command, work.resolve("load.log"));
        if (peer == Peer.LMDB) {
            // It serves when it has loaded, on a port that nobody asks; that is enough.
            awaitReady(process, work.resolve("load.log"));
            process.destroy();
            process.waitFor();
        } else {
            finish(process);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void awaitReady(Process process, Path log) throws Exception {
        while (!Files.readString(log).contains("ready")) {
            if (!process.isAlive()) {
                throw new IllegalStateException("loading failed; see " + log);
            }
            Thread.sleep(100);
        }
    }

    private static Process run(List<String> command, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FUSEKI_BASE", log.resolveSibling("fuseki").toString());
        return builder.start();
    }

    private static void finish(Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("loading failed: " + process.info().commandLine());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException(peer.label() + " ended with exit code " + process.exitValue());
            }
            try {
                if (ask(ASK).status() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
    }

    /**
     * An answer.
     *
     * @param milliseconds from sending the query until the last byte was there
     */
    record Answer(int status, byte[] body, double milliseconds) {}

    /** Puts a query; the client costs next to nothing, so that what is quick is not measured by it. */
    Answer ask(String query) throws IOException {
        String accept = query.contains("DESCRIBE")
                ? "application/n-triples, text/plain;q=0.9"
                : "application/sparql-results+json";
        String path = peer.path(query);
        long start = System.nanoTime();
        LoadClient.Answer answer = client.get(path, accept, Integer.MAX_VALUE - 8);
        return new Answer(answer.status(), answer.bytes(), (System.nanoTime() - start) / 1e6);
    }

    /** The time of the processors that the server has taken so far, in milliseconds. */
    double processorMilliseconds() {
        return process.toHandle()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }

    double loadSeconds() {
        return loadSeconds;
    }

    /** The memory that the server has resident, in megabytes; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws InterruptedException, IOException {
        client.close();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
