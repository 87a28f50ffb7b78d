package colophon.store.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {
    @TempDir
    private Path folder;

    private String sort(long memory, List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineSorter sorter = new LineSorter(folder, memory)) {
            for (String line : lines) {
                sorter.add(line.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(sorter.writeTo(out)).isEqualTo(lines.stream().distinct().count());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String joined(Stream<String> lines) {
        return String.join("", lines.map(l -> l + "\n").toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 50, 700, 100_000_000})
    void givesEachLineOnceInOrderWhateverFitsInMemory(long memory) throws IOException {
        Random random = new Random(1);
        List<String> lines = IntStream.range(0, 500)
                .mapToObj(i -> "line " + "x".repeat(random.nextInt(9)) + random.nextInt(300))
                .toList();

        assertThat(sort(memory, lines))
                .isEqualTo(joined(lines.stream().distinct().sorted()));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void comparesBytesAsUnsigned() throws IOException {
        assertThat(sort(1000, List.of("\u00E9", "z", "", "\uD83D\uDE00"))).isEqualTo("\nz\n\u00E9\n\uD83D\uDE00\n");
    }

    @Test
    void takesMoreLinesThanItsFirstBlockHolds() throws IOException {
        List<String> lines =
                IntStream.range(0, 30_000).mapToObj(i -> "%08d".formatted(i)).toList();

        assertThat(sort(1 << 24, lines.reversed())).isEqualTo(joined(lines.stream()));
    }

    @Test
    void readsLinesThatGoOverTheEndOfTheBuffer() throws IOException {
        Path file = folder.resolve("lines");
        List<String> lines = IntStream.range(0, 40)
                .mapToObj(i -> "y".repeat(i * i * 83 % 70_000))
                .toList();
        Files.writeString(file, joined(lines.stream()) + "end");

        try (LineReader reader = LineReader.of(java.util.Optional.of(file))) {
            for (String line : lines) {
                assertThat(reader.next().map(LineSorterTest::text)).contains(line);
            }
            assertThat(reader.next().map(LineSorterTest::text)).contains("end");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void aChangedArrayChangesNoLine() throws IOException {
        byte[] line = {'a'};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineSorter sorter = new LineSorter(folder, 1000)) {
            sorter.add(line);
            Arrays.fill(line, (byte) 'b');
            sorter.add(line);
            sorter.writeTo(out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\n");
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
