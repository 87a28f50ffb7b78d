package colophon.extract.prose;

import colophon.article.Article;
import colophon.article.Block;
import colophon.claim.Claim;
import colophon.extract.ExtractionContext;
import colophon.extract.Topic;
import colophon.extract.article.TopicDetector;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import colophon.extract.prose.rule.Step;
import colophon.reader.html.HtmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast prose is read with all packed rules, and with a thousand more: by default a text of our own of about 100 kB, or the
 * prose of every tenth page of folders. Not a part of the suite: run the main method, {@code ProseBenchmark [FOLDER...]}; it
 * says how many bytes one operation reads.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProseBenchmark {
    private static final String PARAGRAPH =
            "Harbour Lights is a 2009 British drama film directed by Tomas Weld from a screenplay "
                    + "by Mara Quist, and stars Ivo Lund as Peter, a shy pilot, and Anna Falk as Ruth. The keeper had lived there for many "
                    + "years before the lamps were replaced, and nobody in the village could say when the last boat had come in. It was "
                    + "nominated for the 2010 Larkmoor Prize and won the Dorn Medal at the 2010 Skerry Film Festival. Filming began in May "
                    + "2008 in Leeds, Hull and Whitby. Reviewers liked its long, quiet shots of the sea, which the camera seemed never "
                    + "to want to leave, although one of them thought that the second half went on for too long. ";

    /** How many rules are added that begin with words of the text but never fit. */
    @Param({"0", "1000"})
    public int added;

    /** Folders of pages, parted by commas; none for the text of our own. */
    @Param("")
    public String folders = "";

    private static final int EVERY = 10;

    private final TopicDetector topics = new TopicDetector();
    private ProseExtractor prose = ProseExtractor.withAllRules();
    private final List<Topical> articles = new ArrayList<>();

    private record Topical(Article article, Topic topic) {}

    @Setup
    public void prepare() {
        List<Rule> rules = new ArrayList<>(RuleTable.all());
        String[] words = PARAGRAPH.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
        IntStream.range(0, added).forEach(n -> rules.add(dummy(n, words[n % words.length])));
        prose = ProseExtractor.of(rules);
        if (folders.isEmpty()) {
            ExtractionContext own = Invented.article("film", "", PARAGRAPH.repeat(100_000 / PARAGRAPH.length()));
            articles.add(new Topical(own.article(), own.topic()));
        } else {
            for (String folder : folders.split(",")) {
                load(Path.of(folder));
            }
        }
        System.out.printf(
                "%.3f MB of prose%n",
                articles.stream().mapToLong(a -> bytes(a.article())).sum() / 1e6);
    }

    private void load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            for (int i = 0; i < sorted.size(); i += EVERY) {
                new HtmlReader()
                        .read("page", Files.readAllBytes(sorted.get(i)), d -> {})
                        .ifPresent(a -> articles.add(new Topical(a, topics.detect(a))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Article article) {
        return article.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(b -> b instanceof Block.Paragraph)
                .mapToLong(b -> ((Block.Paragraph) b).passage().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static Rule dummy(int n, String first) {
        List<Step> pattern = List.of(
                new Step.Words(Set.of(first)),
                new Step.Words(Set.of("never-" + n, "ever-" + n)),
                new Step.Slot("P", "person", true));
        return new Rule("dummy." + n, Set.of(), "work", Set.of(), List.of(pattern), List.of(), Set.of());
    }

    /** Reads it all. */
    @Benchmark
    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Topical each : articles) {
            prose.extract(new ExtractionContext(each.article(), each.topic(), d -> {}), claims::add);
        }
        return claims;
    }

    /** Runs it over the text of our own, or over the prose of the pages of folders. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ProseBenchmark.class.getSimpleName())
                        .param("folders", String.join(",", arguments))
                        .build())
                .run();
    }
}
