package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Block;
import colophon.diagnostic.DiagnosticLog;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input made to be slow or deep: cost stays linear and the stack shallow. The times are a hundred times what it takes. */
@Timeout(300)
class PathologicalTest {
    private static final String LEAD = "Tern\n\nTern is a 1999 film about a bird.\n\n";

    private static DiagnosticLog read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DiagnosticLog read(byte[] content) {
        DiagnosticLog log = new DiagnosticLog();
        TextReader.withDefaults().read("tern.txt", content, log);
        return log;
    }

    @Test
    void oneLineOfFiftyMegabytesIsRefusedByNameOfItsLine() {
        byte[] content = (LEAD + "x".repeat(50_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(content).entries())
                .singleElement()
                .satisfies(d ->
                        assertThat(d.toString()).startsWith("tern.txt:5: error: the line has 50,000,000 characters"));
    }

    @Test
    void manyShortLines() {
        assertThat(read(LEAD + "Ab\n".repeat(200_000)).hasErrors()).isFalse();
        assertThat(read(LEAD + "Ab\n\n".repeat(50_000)).hasErrors()).isFalse();
        assertThat(read(LEAD + "Ab.\n".repeat(50_000)).hasErrors()).isFalse();
        assertThat(read(LEAD + "Genre\n\n\n".repeat(50_000)).hasErrors()).isFalse();
    }

    @Test
    void manyLabels() {
        assertThat(read("Tern\n\n" + "Genre Drama\nMusic Imre\n".repeat(25_000)).hasErrors())
                .isFalse();
        assertThat(read("Tern\n\n" + "Directed by\n".repeat(50_000)).hasErrors())
                .isFalse();
        assertThat(read("Tern\n\nDirected by Bo\n" + "x\n".repeat(50_000)).hasErrors())
                .isFalse();
    }

    @Test
    void deepBullets() {
        String stairs = IntStream.range(0, 3000)
                .mapToObj(i -> " ".repeat(i) + "• item\n")
                .collect(Collectors.joining());
        assertThat(read(LEAD + stairs).hasErrors()).isFalse();
        String stars = IntStream.range(1, 3000)
                .mapToObj(i -> "*".repeat(i) + " item\n")
                .collect(Collectors.joining());
        Block list = Articles.read((LEAD + stars).getBytes(StandardCharsets.UTF_8))
                .sections()
                .getLast()
                .blocks()
                .getLast();
        assertThat(depth(((Block.ItemList) list).items().getFirst())).isEqualTo(Limits.DEFAULT.maxListDepth());
    }

    private static int depth(Block.Item item) {
        return 1
                + item.children().stream()
                        .mapToInt(PathologicalTest::depth)
                        .max()
                        .orElse(0);
    }

    @Test
    void bracketsAndTagsThatNeverClose() {
        assertThat(read(LEAD + ("[".repeat(500_000) + "\n").repeat(8)).hasErrors())
                .isFalse();
        assertThat(read(LEAD + ("[note 1".repeat(100_000) + "\n").repeat(8)).hasErrors())
                .isFalse();
        assertThat(read(LEAD + ("<br ".repeat(200_000) + "\n").repeat(8)).hasErrors())
                .isFalse();
        assertThat(read(LEAD + ("\"a ".repeat(300_000) + "\n").repeat(8)).hasErrors())
                .isFalse();
        assertThat(read(LEAD + ("= ".repeat(400_000) + "\n").repeat(8)).hasErrors())
                .isFalse();
    }

    @Test
    void combiningMarksInTheWorstOrder() {
        assertThat(read(LEAD + "e" + "\u0301\u0323".repeat(200_000)).entries())
                .anySatisfy(d -> assertThat(d.code()).isEqualTo("combining-marks"));
        assertThat(read(LEAD + ("e" + "\u0301\u0323".repeat(100) + "x").repeat(4_000))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void noise() {
        Random random = new Random(42);
        byte[] content = new byte[1_000_000];
        random.nextBytes(content);
        assertThat(read(content).hasErrors()).isTrue();
        String signs = "[]<>=*•-\" .,AbIs1\n\n:|";
        String text = IntStream.range(0, 1_000_000)
                .mapToObj(i -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
                .collect(Collectors.joining());
        Articles.tryRead((LEAD + text).getBytes(StandardCharsets.UTF_8)).ifPresent(Invariants::check);
    }
}
