package colophon.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;

/**
 * Puts the same twelve queries about the same triples to Colophon and to other servers, each a process of its own asked over HTTP,
 * one server after another: {@code PeerBenchmark FILE.nt [PEER...]}. What was measured is kept in {@code target/peers}, so
 * that peers can be measured one by one; the table shows all that were measured with that file.
 */
public final class PeerBenchmark {
    /** So many queries of each kind come before those that are measured, twice, so that compilers are done with most. */
    private static final int WARM_UP = 400;

    /** But not for longer than so many seconds. */
    private static final int WARM_UP_SECONDS = 5;

    private static final int MEASURED = 31;
    private static final int REPEATED = 101;

    /** A query that takes long is put less often: until so many seconds are over, but three times. */
    private static final int SECONDS = 15;

    private static final int LEAST = 3;

    private final PeerQueries queries;
    private final PeerResults results;
    private final Path file;
    private final String heap;

    private PeerBenchmark(Path file) throws Exception {
        this.file = file;
        this.queries = PeerQueries.of(file);
        this.heap = System.getProperty("peer.heap", "3g");
        this.results = PeerResults.open(file, queries.names());
    }

    public static void main(String[] arguments) throws Exception {
        PeerBenchmark benchmark = new PeerBenchmark(Path.of(arguments[0]).toAbsolutePath());
        List<Peer> peers = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Peer::valueOf).toList()
                : List.of(Peer.values());
        for (Peer peer : peers) {
            Optional<String> missing = peer.missing();
            if (missing.isPresent()) {
                System.out.println(peer.label() + " is absent; " + missing.get());
            } else {
                benchmark.measure(peer);
            }
        }
        benchmark.results.print();
    }

    private void measure(Peer peer) throws Exception {
        System.out.println(peer.label() + " ...");
        results.forget(peer);
        Path work = results.folder().resolve(peer.name().toLowerCase(java.util.Locale.ROOT));
        try (PeerServer server = PeerServer.start(peer, work, file, heap)) {
            for (int round = 0; round < 2; round++) {
                for (String name : queries.names()) {
                    warmUp(server, name, round);
                }
            }
            for (String name : queries.names()) {
                measure(peer, server, name);
            }
            results.put(peer, "load", "seconds", server.loadSeconds());
            results.put(peer, "memory", "megabytes", server.residentMegabytes());
        }
        results.save();
    }

    /** The queries that are measured: none of them is put before. */
    private List<String> measured(String name) {
        List<String> draws = queries.draws(name, MEASURED, 77);
        if (draws.size() < MEASURED) {
            throw new IllegalStateException("only " + draws.size() + " different queries of " + name);
        }
        return draws;
    }

    private void warmUp(PeerServer server, String name, int round) throws Exception {
        Set<String> measured = Set.copyOf(measured(name));
        long start = System.nanoTime();
        for (String query : queries.draws(name, WARM_UP, round + 1)) {
            if (!measured.contains(query)) {
                server.ask(query);
                server.ask(query);
            }
            if (isOver(start, WARM_UP_SECONDS)) {
                return;
            }
        }
    }

    private void measure(Peer peer, PeerServer server, String name) throws Exception {
        List<String> draws = measured(name);
        List<Double> times = new ArrayList<>();
        double before = server.processorMilliseconds();
        long start = System.nanoTime();
        for (int i = 0; i < MEASURED && (i < LEAST || !isLong(start)); i++) {
            PeerServer.Answer answer = server.ask(draws.get(i));
            times.add(answer.milliseconds());
            results.rows(peer, name, i, rows(draws.get(i), answer));
        }
        results.put(peer, name, "first", median(times));
        results.put(peer, name, "processor", (server.processorMilliseconds() - before) / times.size());
        List<Double> again = new ArrayList<>();
        start = System.nanoTime();
        for (int i = 0; i < REPEATED && (i < LEAST || !isLong(start)); i++) {
            again.add(server.ask(draws.getFirst()).milliseconds());
        }
        results.put(peer, name, "repeated", median(again));
    }

    private static boolean isLong(long start) {
        return isOver(start, SECONDS);
    }

    private static boolean isOver(long start, int seconds) {
        return System.nanoTime() - start > seconds * 1_000_000_000L;
    }

    /** How many rows an answer has; of a graph how many of its triples are about the thing that was asked for. */
    private static long rows(String query, PeerServer.Answer answer) {
        if (answer.status() != 200) {
            return -answer.status();
        }
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        if (query.contains("DESCRIBE")) {
            String subject = query.substring(query.lastIndexOf('<')).strip();
            return body.lines()
                    .filter(l -> l.startsWith(subject + " "))
                    .distinct()
                    .count();
        }
        ResultSet rows = ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body()));
        long count = 0;
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        return count;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
