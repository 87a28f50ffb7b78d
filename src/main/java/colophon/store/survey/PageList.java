package colophon.store.survey;

import colophon.store.line.LineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The things and articles that have a page, by their paths below the base, in order, the articles first.
 *
 * @param file the file that has a path in each line
 * @param articles how many of them are articles
 * @param size how many there are
 */
public record PageList(Path file, long articles, long size) {
    /** The name of the file in a snapshot's folder. */
    static final String NAME = "pages.txt";

    /**
     * Some of them.
     *
     * @param from how many come before
     * @param most how many are wanted
     */
    public List<String> some(long from, int most) throws IOException {
        List<String> found = new ArrayList<>();
        if (from >= size) {
            return found;
        }
        try (LineReader lines = LineReader.of(Optional.of(file))) {
            long number = 0;
            for (Optional<byte[]> line = lines.next(); line.isPresent() && found.size() < most; line = lines.next()) {
                if (number++ >= from) {
                    found.add(new String(line.get(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /** Some articles. */
    public List<String> articles(long from, int most) throws IOException {
        return some(from, (int) Math.max(0, Math.min(most, articles - from)));
    }
}
