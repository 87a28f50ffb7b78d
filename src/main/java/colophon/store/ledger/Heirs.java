package colophon.store.ledger;

import colophon.store.line.LineReader;
import colophon.store.line.SortedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out what things go by now that are gone from a dataset without a word: another thing with the same Wikidata item; new
 * things whose titles are the old one told apart by a word in parentheses, as encyclopedias do; or the same part of a
 * thing that was renamed itself. What none of these holds for is withdrawn.
 */
final class Heirs {
    private static final String DATASET = "dataset.nt";
    private static final String SAME = "<http://www.w3.org/2002/07/owl#sameAs> ";
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
    private static final int MANY = 1000;

    private static final String SAME_ITEM = "It is the same Wikidata item under another name.";
    private static final String RENAMED = "It was renamed: its title is told apart from others now, or no longer.";
    private static final String SPLIT = "Its title means several things, which are told apart now.";
    private static final String PART = "What it is a part of was renamed.";

    private final Path folder;
    private final Optional<Path> former;
    private final int number;
    private final String base;
    private final SortedFile paths;

    Heirs(Path folder, Optional<Path> former, int number, String base) {
        this.folder = folder;
        this.former = former;
        this.number = number;
        this.base = base;
        this.paths = new SortedFile(folder.resolve(Ledger.PATHS));
    }

    /** Whether the new dataset says anything of a thing. */
    boolean isPresent(String path) throws IOException {
        return paths.startingWith(path + "\t", 1).stream().anyMatch(l -> l.endsWith("\t0"));
    }

    private boolean isNew(String line) {
        return line.endsWith("\t" + number + "\t0");
    }

    /** The moves of things that are gone; shorter paths first, so that parts can follow their wholes. */
    List<Move> find(List<String> gone) throws IOException {
        Map<String, Set<String>> items = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (String path : gone) {
            Set<String> found = objects(former, path, SAME);
            items.put(path, found);
            wanted.addAll(found);
        }
        Map<String, Set<String>> bearers = bearers(wanted);
        Map<String, Move> moves = new LinkedHashMap<>();
        List<String> ordered = new ArrayList<>(gone);
        ordered.sort(java.util.Comparator.comparingInt(String::length).thenComparing(p -> p));
        for (String path : ordered) {
            Set<String> same = new TreeSet<>();
            items.getOrDefault(path, Set.of()).forEach(i -> same.addAll(bearers.getOrDefault(i, Set.of())));
            same.remove(path);
            Optional<Move> move = same.isEmpty() ? byTitle(path, moves) : Optional.of(move(path, same, SAME_ITEM));
            move.ifPresent(m -> moves.put(path, m));
        }
        return List.copyOf(moves.values());
    }

    private Move move(String from, Set<String> to, String reason) {
        return new Move(from, List.copyOf(to), number, reason);
    }

    private Optional<Move> byTitle(String path, Map<String, Move> moves) throws IOException {
        int kind = path.indexOf('/') + 1;
        int part = path.indexOf('/', kind);
        if (part > 0) {
            Move whole = moves.get(path.substring(0, part));
            if (whole != null && whole.to().size() == 1) {
                String heir = whole.to().getFirst() + path.substring(part);
                return isPresent(heir) ? Optional.of(move(path, Set.of(heir), PART)) : Optional.empty();
            }
            return Optional.empty();
        }
        Set<String> apart = new TreeSet<>();
        for (String line : paths.startingWith(path + "_(", MANY)) {
            String other = line.substring(0, line.indexOf('\t'));
            if (isNew(line) && other.indexOf('/', kind) < 0) {
                apart.add(other);
            }
        }
        if (apart.size() > 1) {
            return Optional.of(move(path, apart, SPLIT));
        }
        int parenthesis = path.indexOf("_(");
        if (apart.isEmpty() && parenthesis > kind) {
            String plain = path.substring(0, parenthesis);
            paths.startingWith(plain + "\t", 1).stream().filter(this::isNew).forEach(l -> apart.add(plain));
        }
        return apart.size() == 1 && isOfOneType(path, apart.iterator().next())
                ? Optional.of(move(path, apart, RENAMED))
                : Optional.empty();
    }

    private boolean isOfOneType(String gone, String heir) throws IOException {
        Set<String> common = new HashSet<>(objects(former, gone, TYPE));
        common.retainAll(objects(Optional.of(folder), heir, TYPE));
        return !common.isEmpty();
    }

    /** The objects of a thing's triples with a predicate in a dataset, as written there. */
    private Set<String> objects(Optional<Path> of, String path, String predicate) throws IOException {
        if (of.isEmpty()) {
            return Set.of();
        }
        String start = "<" + base + path + "> " + predicate;
        Set<String> objects = new HashSet<>();
        for (String line : new SortedFile(of.get().resolve(DATASET)).startingWith(start, MANY)) {
            objects.add(line.substring(start.length()));
        }
        return objects;
    }

    /** The things that have one of the items in the new dataset. */
    private Map<String, Set<String>> bearers(Set<String> items) throws IOException {
        Map<String, Set<String>> bearers = new HashMap<>();
        if (items.isEmpty()) {
            return bearers;
        }
        String start = "<" + base + "entity/";
        try (LineReader lines = LineReader.of(Optional.of(folder.resolve(DATASET)))) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                String text = new String(line.get(), StandardCharsets.UTF_8);
                int at = text.startsWith(start) ? text.indexOf("> " + SAME) : -1;
                if (at > 0) {
                    String item = text.substring(at + 2 + SAME.length());
                    if (items.contains(item)) {
                        bearers.computeIfAbsent(item, i -> new TreeSet<>()).add(text.substring(1 + base.length(), at));
                    }
                }
            }
        }
        return bearers;
    }
}
