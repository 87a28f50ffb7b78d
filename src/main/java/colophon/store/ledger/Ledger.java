package colophon.store.ledger;

import colophon.store.line.SortedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of a snapshot: every IRI of ours that it or a snapshot before it published, by its path below the base. It lies
 * in the snapshot's folder, so that both come into service in one step. Safe for use by several threads.
 *
 * <p>{@code ledger.tsv} has a line for each path, sorted: the snapshot that first had it, and the one that first had it no
 * more (0: it is there). {@code moved.tsv} says what goes by other names, {@code history.tsv} which snapshots there were.
 */
public final class Ledger {
    static final String PATHS = "ledger.tsv";
    static final String MOVED = "moved.tsv";
    static final String HISTORY = "history.tsv";

    private static final String WITHDRAWN = "No article that is read now says anything of it.";

    private final SortedFile paths;
    private final List<Change> history;
    private final Map<String, Move> moves = new HashMap<>();
    private final Map<String, List<Move>> arrivals = new HashMap<>();

    private Ledger(Path folder) throws IOException {
        this.paths = new SortedFile(folder.resolve(PATHS));
        this.history =
                lines(folder.resolve(HISTORY)).stream().map(Change::parse).toList();
        for (String line : lines(folder.resolve(MOVED))) {
            Move move = Move.parse(line);
            moves.put(move.from(), move);
            move.to()
                    .forEach(to ->
                            arrivals.computeIfAbsent(to, t -> new ArrayList<>()).add(move));
        }
    }

    /** The ledger in a snapshot's folder; an empty one where it has none. */
    public static Ledger open(Path folder) throws IOException {
        return new Ledger(folder);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    /** What took the place of the IRI with a path; none where nothing did. */
    public Optional<Fate> moved(String path) {
        return Optional.ofNullable(moves.get(path))
                .map(move -> move.to().size() == 1
                        ? new Fate.Merged(move.to().getFirst(), move.since(), move.reason())
                        : new Fate.Split(move.to(), move.since(), move.reason()));
    }

    /** What became of the IRI with a path; none where it is in the dataset or never was. */
    public Optional<Fate> fate(String path) {
        Optional<Fate> moved = moved(path);
        if (moved.isPresent()) {
            return moved;
        }
        try {
            return paths.startingWith(path + "\t", 1).stream()
                    .map(line -> Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1)))
                    .filter(gone -> gone > 0)
                    .<Fate>map(gone -> new Fate.Withdrawn(gone, WITHDRAWN))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes by the IRI with a path now and went by another before, in order. */
    public List<Move> arrivals(String path) {
        return arrivals.getOrDefault(path, List.of());
    }

    /** All moves, in no order. */
    List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /** The snapshots that there were, in order, this one the last. */
    public List<Change> history() {
        return history;
    }

    /** A snapshot of the history. */
    public Optional<Change> change(int number) {
        return history.stream().filter(c -> c.number() == number).findFirst();
    }
}
