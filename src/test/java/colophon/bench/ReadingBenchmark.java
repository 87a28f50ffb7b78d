package colophon.bench;

import colophon.article.Article;
import colophon.extract.article.ArticleExtraction;
import colophon.reader.html.HtmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What reading and extracting cost beside jsoup's own parsing of the same pages, in one run. Not a part of the suite: run the
 * main method with the folders of pages, {@code ReadingBenchmark FOLDER...}; about every n-th page is taken, to fit the memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1200m")
public class ReadingBenchmark {
    private static final int EVERY = 10;

    /** The folders of pages, parted by commas. */
    @Param("")
    public String folders;

    private final List<byte[]> pages = new ArrayList<>();
    private final HtmlReader reader = new HtmlReader();
    private final ArticleExtraction extraction = ArticleExtraction.standard();

    /** Loads the pages. */
    @Setup
    public void load() {
        for (String folder : folders.split(",")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                List<Path> sorted = files.sorted().toList();
                for (int i = 0; i < sorted.size(); i += EVERY) {
                    pages.add(Files.readAllBytes(sorted.get(i)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The yardstick: decoding and parsing alone. */
    @Benchmark
    public void parse(Blackhole hole) {
        for (byte[] page : pages) {
            hole.consume(Parser.htmlParser().parseInput(new String(page, StandardCharsets.UTF_8), ""));
        }
    }

    /** Parsing and reading. */
    @Benchmark
    public void read(Blackhole hole) {
        for (byte[] page : pages) {
            hole.consume(reader.read("page", page, d -> {}));
        }
    }

    /** Parsing, reading and extracting. */
    @Benchmark
    public void readAndExtract(Blackhole hole) {
        for (byte[] page : pages) {
            Article article = reader.read("page", page, d -> {}).orElseThrow();
            hole.consume(extraction.extract(article, d -> {}));
        }
    }

    /** Runs the three side by side over the pages of folders. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName())
                        .param("folders", String.join(",", arguments))
                        .build())
                .run();
    }
}
