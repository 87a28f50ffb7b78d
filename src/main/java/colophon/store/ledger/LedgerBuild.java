package colophon.store.ledger;

import colophon.store.line.LineReader;
import colophon.store.line.LineSorter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the ledger of a new snapshot from that of the one before and its own triples, in memory that grows with what was
 * moved and withdrawn alone.
 */
public final class LedgerBuild {
    private static final String TOLD = "The article was renamed, or two names turned out to mean one thing.";

    private final Path folder;
    private final Optional<Path> former;
    private final int number;
    private final String base;
    private final long memory;
    private final Map<String, TreeSet<String>> told = new TreeMap<>();
    private List<String> gone = List.of();

    /**
     * A build.
     *
     * @param folder the new snapshot's folder, with its sorted triples
     * @param former the folder of the snapshot before
     * @param number the new snapshot's number
     * @param base its base IRI
     * @param memory how many bytes may be sorted in memory
     */
    public LedgerBuild(Path folder, Optional<Path> former, int number, String base, long memory) {
        this.folder = folder;
        this.former = former;
        this.number = number;
        this.base = base;
        this.memory = memory;
    }

    /**
     * Writes which paths there are and were; to be called before the rest is written.
     *
     * @param triples the file of the sorted triples
     */
    public void writePaths(Path triples) throws IOException {
        Path present = folder.resolve("present.new");
        collect(triples, present);
        gone = merge(present);
        Files.delete(present);
    }

    /**
     * Writes the rest of the ledger.
     *
     * @param change the new snapshot as the history has it
     */
    public void write(Change change) throws IOException {
        List<Change> history = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        if (former.isPresent()) {
            Ledger before = Ledger.open(former.get());
            history.addAll(before.history());
            moves.addAll(before.moves());
        }
        history.add(change);
        write(Ledger.HISTORY, history.stream().map(Change::line).toList());
        write(Ledger.MOVED, moves(moves).stream().map(Move::line).toList());
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    /** Writes the paths of all subjects of ours, sorted, and notes which of them only say where to go. */
    private void collect(Path triples, Path present) throws IOException {
        try (LineSorter sorter = new LineSorter(folder, memory);
                LineReader lines = LineReader.of(Optional.of(triples));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(present), 1 << 16)) {
            Subject subject = new Subject(base);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                boolean another = subject.turnTo(line.get());
                if (!subject.hasPath()) {
                    continue;
                }
                if (another) {
                    sorter.add(subject.path().getBytes(StandardCharsets.UTF_8));
                }
                note(subject, line.get());
            }
            sorter.writeTo(out);
        }
    }

    /** A thing of which more is said than where it went is still there. */
    private void note(Subject subject, byte[] line) {
        Optional<String> heir = subject.heir(line);
        if (heir.isPresent() && !subject.isThere()) {
            told.computeIfAbsent(subject.path(), p -> new TreeSet<>()).add(heir.get());
        } else {
            subject.stays();
            told.remove(subject.path());
        }
    }

    /** Merges the paths that are there with those that were, and returns what is there no more since this snapshot. */
    private List<String> merge(Path present) throws IOException {
        List<String> gone = new ArrayList<>();
        Optional<Path> old = former.map(f -> f.resolve(Ledger.PATHS)).filter(Files::isRegularFile);
        try (LineReader now = LineReader.of(Optional.of(present));
                LineReader before = LineReader.of(old);
                OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(Ledger.PATHS)), 1 << 16)) {
            Optional<Entry> here = now.next().map(l -> new Entry(text(l), number, 0));
            Optional<Entry> there = before.next().map(l -> Entry.parse(text(l)));
            while (here.isPresent() || there.isPresent()) {
                int order = here.isEmpty() ? 1 : there.isEmpty() ? -1 : compare(here.get(), there.get());
                Entry entry;
                if (order < 0) {
                    entry = here.orElseThrow();
                } else if (order == 0) {
                    entry = new Entry(
                            here.orElseThrow().path(), there.orElseThrow().first(), 0);
                } else {
                    Entry was = there.orElseThrow();
                    entry = was.gone() > 0 ? was : new Entry(was.path(), was.first(), number);
                    if (was.gone() == 0 && isThing(was.path())) {
                        gone.add(was.path());
                    }
                }
                out.write(entry.line().getBytes(StandardCharsets.UTF_8));
                here = order <= 0 ? now.next().map(l -> new Entry(text(l), number, 0)) : here;
                there = order >= 0 ? before.next().map(l -> Entry.parse(text(l))) : there;
            }
        }
        return gone;
    }

    private static boolean isThing(String path) {
        return path.startsWith("entity/") || path.startsWith("article/");
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    // Paths are followed by a tab in the file, which is less than any character of theirs.
    private static int compare(Entry a, Entry b) {
        return Arrays.compareUnsigned(
                a.path().getBytes(StandardCharsets.UTF_8), b.path().getBytes(StandardCharsets.UTF_8));
    }

    /** What goes by other names: what the dataset says, what it said, and what can be told from the two datasets. */
    private List<Move> moves(List<Move> before) throws IOException {
        Map<String, Move> moves = new TreeMap<>();
        Heirs heirs = new Heirs(folder, former, number, base);
        for (Move move : before) {
            if (told.containsKey(move.from()) || !heirs.isPresent(move.from())) {
                moves.put(move.from(), move);
            }
        }
        told.forEach((from, to) -> {
            Move known = moves.get(from);
            List<String> targets = List.copyOf(to);
            if (known == null || !known.to().equals(targets)) {
                moves.put(from, new Move(from, targets, number, TOLD));
            }
        });
        for (Move move :
                heirs.find(gone.stream().filter(g -> !moves.containsKey(g)).toList())) {
            moves.put(move.from(), move);
        }
        return moves.values().stream().sorted(Comparator.comparing(Move::from)).toList();
    }

    /** A line of the ledger. */
    private record Entry(String path, int first, int gone) {
        static Entry parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Entry(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
        }

        String line() {
            return path + "\t" + first + "\t" + gone + "\n";
        }
    }
}
