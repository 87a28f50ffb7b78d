package colophon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was measured of the peers with one file, kept in a file, and told as tables of times and ratios. */
final class PeerResults {
    private static final String ROWS = "rows";

    private final Path folder;
    private final List<String> queries;
    private final Map<Peer, Map<String, Double>> values = new EnumMap<>(Peer.class);

    private PeerResults(Path folder, List<String> queries) {
        this.folder = folder;
        this.queries = queries;
    }

    static PeerResults open(Path file, List<String> queries) throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(file)) {
            lines = all.count();
        }
        PeerResults results =
                new PeerResults(Path.of("target", "peers", "data-" + lines).toAbsolutePath(), queries);
        Files.createDirectories(results.folder);
        results.read();
        return results;
    }

    /** Where the peers keep their data. */
    Path folder() {
        return folder;
    }

    private Path file() {
        return folder.resolve("results.tsv");
    }

    private void read() throws IOException {
        if (Files.exists(file())) {
            for (String line : Files.readAllLines(file())) {
                String[] cells = line.split("\t");
                of(Peer.valueOf(cells[0])).put(cells[1], Double.valueOf(cells[2]));
            }
        }
    }

    void save() throws IOException {
        List<String> lines = new ArrayList<>();
        values.forEach((peer, all) -> all.forEach((key, value) -> lines.add(peer.name() + "\t" + key + "\t" + value)));
        Files.write(file(), lines);
    }

    private Map<String, Double> of(Peer peer) {
        return values.computeIfAbsent(peer, p -> new TreeMap<>());
    }

    void forget(Peer peer) {
        values.remove(peer);
    }

    void put(Peer peer, String query, String what, double value) {
        of(peer).put(query + " " + what, value);
    }

    private OptionalDouble get(Peer peer, String query, String what) {
        Double value = of(peer).get(query + " " + what);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Notes how many rows a query had; a negative number is the status of a failure. */
    void rows(Peer peer, String query, int draw, long rows) {
        put(peer, query, ROWS + draw, rows);
    }

    /** Prints times, ratios to Colophon, and where numbers of rows differ. */
    void print() {
        List<Peer> measured = List.copyOf(values.keySet());
        for (String what : List.of("first", "processor", "repeated")) {
            System.out.printf("%n%-10s %9s", what, ROWS);
            measured.forEach(p -> System.out.printf(" %22s", p.label()));
            System.out.println("   (milliseconds, and beside Colophon)");
            for (String query : queries) {
                System.out.printf("%-10s %9.0f", query, rowsOf(measured, query));
                measured.forEach(p -> System.out.printf(" %22s", cell(p, query, what)));
                System.out.println();
            }
            System.out.printf("%-20s", "geometric mean");
            measured.forEach(p -> System.out.printf(" %22s", "%.2f".formatted(mean(p, what))));
            System.out.println();
        }
        for (String what : List.of("load seconds", "memory megabytes")) {
            System.out.printf("%-20s", what);
            measured.forEach(p -> System.out.printf(" %22.0f", of(p).getOrDefault(what, Double.NaN)));
            System.out.println();
        }
        measured.forEach(this::printDifferences);
    }

    private double rowsOf(List<Peer> peers, String query) {
        return peers.stream()
                .mapToDouble(p -> of(p).entrySet().stream()
                        .filter(e -> e.getKey().startsWith(query + " " + ROWS))
                        .mapToDouble(Map.Entry::getValue)
                        .average()
                        .orElse(0))
                .findFirst()
                .orElse(0);
    }

    private String cell(Peer peer, String query, String what) {
        OptionalDouble value = get(peer, query, what);
        if (value.isEmpty()) {
            return "-";
        }
        Optional<Double> ratio = ratio(peer, query, what);
        return "%.2f".formatted(value.getAsDouble())
                + ratio.map(r -> " (%.2f)".formatted(r)).orElse("");
    }

    /** How many times the time of Colophon a peer takes. */
    private Optional<Double> ratio(Peer peer, String query, String what) {
        OptionalDouble ours = get(Peer.COLOPHON, query, what);
        OptionalDouble theirs = get(peer, query, what);
        return ours.isEmpty() || theirs.isEmpty() || peer == Peer.COLOPHON || ours.getAsDouble() <= 0
                ? Optional.empty()
                : Optional.of(theirs.getAsDouble() / ours.getAsDouble());
    }

    private double mean(Peer peer, String what) {
        return Math.exp(queries.stream()
                .flatMap(q -> ratio(peer, q, what).filter(r -> r > 0).stream())
                .mapToDouble(Math::log)
                .average()
                .orElse(0));
    }

    private void printDifferences(Peer peer) {
        Map<String, Double> ours = of(Peer.COLOPHON);
        of(peer).forEach((key, rows) -> {
            Double expected = ours.get(key);
            if (key.contains(" " + ROWS) && (rows < 0 || expected != null && !expected.equals(rows))) {
                System.out.printf("%s, %s: %.0f, not %s%n", peer.label(), key, rows, expected);
            }
        });
    }
}
