package colophon.extract.prose;

import colophon.claim.Claim;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import colophon.extract.prose.rule.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/**
 * How fast prose is read, with the packed rules and with a thousand more. One operation reads about 100 kB; run it with
 * {@code org.openjdk.jmh.Main ProseBenchmark}. It is no part of the test suite.
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

    private ProseExtractor prose = ProseExtractor.load();
    private String text = "";

    @Setup
    public void prepare() {
        List<Rule> rules = new ArrayList<>(RuleTable.load());
        String[] words = PARAGRAPH.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+");
        IntStream.range(0, added).forEach(n -> rules.add(dummy(n, words[n % words.length])));
        prose = ProseExtractor.of(rules);
        text = PARAGRAPH.repeat(100_000 / PARAGRAPH.length());
    }

    private static Rule dummy(int n, String first) {
        List<Step> pattern = List.of(
                new Step.Words(Set.of(first)),
                new Step.Words(Set.of("never-" + n, "ever-" + n)),
                new Step.Slot("P", "person", true));
        return new Rule("dummy." + n, Set.of(), "work", Set.of(), List.of(pattern), List.of(), Set.of());
    }

    /** Reads the text. */
    @Benchmark
    public List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        prose.extract(Invented.article("film", "", text), claims::add);
        return claims;
    }
}
