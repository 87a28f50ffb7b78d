package colophon.store.survey;

import colophon.store.line.LineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The names of all things, which a search goes through from the first to the last: some ten million a second, in memory that
 * does not grow with them.
 *
 * @param file the file that has in each line a name without case and accents, how much is said of the thing, and its path below
 *     the base; the names of one thing follow each other
 */
public record NameList(Path file) {
    /** The name of the file in a snapshot's folder. */
    static final String NAME = "names.tsv";

    /** How much may be said of a thing for it to count in the order of hits. */
    private static final int MOST_WEIGHT = 100;

    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::distance)
            .thenComparing(Comparator.comparingInt(Hit::weight).reversed())
            .thenComparing(Hit::path);

    /**
     * A thing that was found.
     *
     * @param path its path below the base
     * @param distance how far its name is from what was asked for: 0 the same, 1 begins so, 2 a word begins so, 3 holds it
     * @param weight how many triples it has, 100 where there are more
     */
    public record Hit(String path, int distance, int weight) {}

    /**
     * What was found.
     *
     * @param hits the best, in order
     * @param more whether there are more
     */
    public record Found(List<Hit> hits, boolean more) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** A name without case and accents. */
    public static String folded(String name) {
        String plain = name.strip();
        boolean ascii = plain.chars().allMatch(c -> c < 0x80);
        String bare =
                ascii ? plain : Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
        return bare.toLowerCase(Locale.ROOT);
    }

    /** The line of a name, with its line feed. */
    static String line(String name, int weight, String path) {
        return folded(name).replaceAll("[\\t\\n\\r]", " ") + "\t" + Math.min(MOST_WEIGHT, weight) + "\t" + path + "\n";
    }

    /** The things whose names hold some words, the best first. */
    public Found find(String words, int most) throws IOException {
        String wanted = raw(folded(words).getBytes(StandardCharsets.UTF_8));
        PriorityQueue<Hit> best = new PriorityQueue<>(ORDER.reversed());
        long found = 0;
        Optional<Hit> pending = Optional.empty();
        try (LineReader lines = LineReader.of(Optional.of(file))) {
            for (Optional<byte[]> line = lines.next(); line.isPresent() && !wanted.isEmpty(); line = lines.next()) {
                Optional<Hit> hit = hit(raw(line.get()), wanted);
                if (hit.isEmpty()) {
                    continue;
                }
                if (pending.isPresent() && pending.get().path().equals(hit.get().path())) {
                    pending = pending.filter(p -> p.distance() <= hit.get().distance())
                            .or(() -> hit);
                } else {
                    found += pending.isPresent() ? 1 : 0;
                    pending.ifPresent(p -> offer(best, p, most));
                    pending = hit;
                }
            }
        }
        found += pending.isPresent() ? 1 : 0;
        pending.ifPresent(p -> offer(best, p, most));
        List<Hit> hits = new ArrayList<>(best);
        hits.sort(ORDER);
        return new Found(hits, found > most);
    }

    private static void offer(PriorityQueue<Hit> best, Hit hit, int most) {
        best.add(hit);
        if (best.size() > most) {
            best.remove();
        }
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Optional<Hit> hit(String line, String wanted) {
        int at = line.indexOf(wanted);
        int end = line.indexOf('\t');
        if (at < 0 || at + wanted.length() > end) {
            return Optional.empty();
        }
        int weight = line.indexOf('\t', end + 1);
        return Optional.of(new Hit(
                SortedLine.decoded(line.substring(weight + 1)),
                distance(line.substring(0, end), wanted),
                Integer.parseInt(line.substring(end + 1, weight))));
    }

    private static int distance(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        return name.contains(" " + wanted) ? 2 : 3;
    }
}
