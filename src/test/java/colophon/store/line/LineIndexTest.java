package colophon.store.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineIndexTest {
    @TempDir
    Path folder;

    private LineIndex index(List<String> lines) throws IOException {
        Path sorted = Files.write(folder.resolve("lines"), lines);
        try (LineIndex.Writer writer = LineIndex.write(folder)) {
            for (String line : lines) {
                writer.line(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return LineIndex.open(folder, sorted);
    }

    private static List<String> found(LineIndex index, String beginning, int most) {
        return index.startingWith(beginning.getBytes(StandardCharsets.UTF_8), most).stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    /** Lines of a few subjects with many triples and many with few, one beyond the length of a stretch. */
    private static List<String> lines() {
        Random chance = new Random(1);
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 0; i < 9_000; i++) {
            int subject = chance.nextInt(10) == 0 ? chance.nextInt(3) : chance.nextInt(900);
            lines.add("<s" + subject + "> <p" + chance.nextInt(4) + "> \"" + chance.nextInt(5_000) + "\" .");
        }
        lines.add("<s77> <p1> \"" + "long ".repeat(8_000) + "\" .");
        return new ArrayList<>(lines);
    }

    @Test
    void everyBeginningIsFound() throws IOException {
        List<String> lines = lines();
        LineIndex index = index(lines);
        for (int s = 0; s < 901; s++) {
            for (String beginning : List.of("<s" + s + "> ", "<s" + s + "> <p2> ")) {
                List<String> expected =
                        lines.stream().filter(l -> l.startsWith(beginning)).toList();
                assertThat(found(index, beginning, 100_000)).as(beginning).isEqualTo(expected);
                assertThat(found(index, beginning, 1))
                        .isEqualTo(expected.stream().limit(1).toList());
            }
        }
    }

    @Test
    void whatIsBeforeAndAfterAllIsNotFound() throws IOException {
        LineIndex index = index(lines());
        assertThat(found(index, "! ", 5)).isEmpty();
        assertThat(found(index, "~ ", 5)).isEmpty();
        assertThat(found(index(List.of()), "<s1> ", 5)).isEmpty();
    }

    @Test
    void aDamagedIndexIsNamed() throws IOException {
        index(lines());
        byte[] bytes = Files.readAllBytes(LineIndex.file(folder));
        Files.write(LineIndex.file(folder), Arrays.copyOf(bytes, bytes.length - 3));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> LineIndex.open(folder, folder.resolve("lines")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }
}
