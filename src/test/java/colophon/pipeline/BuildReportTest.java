package colophon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Span;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildReportTest {
    private static final Path ARTICLES = Path.of("data/articles");

    @TempDir
    Path folder;

    @Test
    void theReportIsTheSameWhateverTheThreads() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        List<String> one = report("one", 1);
        assertThat(report("four", 4)).isEqualTo(one);
        assertThat(one.getFirst()).isEqualTo("article\tfile\tpart\tstart\tend\tlabel\tvalue\tfate\tdetail");
        assertThat(one).allMatch(line -> line.split("\t", -1).length == BuildReport.COLUMNS.size());
        assertThat(one)
                .anyMatch(l -> l.startsWith("Never Let Me Go (2010 film)\t") && l.contains("\tinfobox\t"))
                .anyMatch(l -> l.contains("\ttable\t") && l.contains("\ttyped\t"))
                .anyMatch(l -> l.contains("empty.txt\tfile\t") && l.contains("\trejected\t"));
    }

    @Test
    void theSummaryCountsWhatTheReportLists() throws IOException {
        try (Store store = Store.open(folder.resolve("s"))) {
            List<FieldOutcome> outcomes = new ArrayList<>();
            ValueCounts values = Build.of(BuildSettings.DEFAULT)
                    .run(
                            List.of(ARTICLES),
                            store,
                            "http://localhost:3030/",
                            ProgressListener.NONE,
                            new DiagnosticLog(),
                            e -> outcomes.addAll(e.outcomes()))
                    .values();
            assertThat(values.typed()).isEqualTo(count(outcomes, Fate.TYPED)).isPositive();
            assertThat(values.kept()).isEqualTo(count(outcomes, Fate.KEPT));
            assertThat(values.rejectedCount()).isEqualTo(count(outcomes, Fate.REJECTED));
        }
    }

    @Test
    void wordsNeverBreakALineOrAColumn() throws IOException {
        StringWriter text = new StringWriter();
        FieldOutcome outcome = new FieldOutcome(
                "infobox",
                "Studio\tname",
                " Gr\u00E4nd\n\nPictures\r\n ",
                new Span(3, 20),
                Fate.REJECTED,
                "no\u2028name");
        try (BuildReport report = BuildReport.of(text)) {
            report.accept(extracted(outcome));
        }
        assertThat(text.toString().lines().skip(1))
                .containsExactly("\ta.txt\tinfobox\t3\t20\tStudio name\tGr\u00E4nd Pictures\trejected\tno name");
    }

    private static Extracted extracted(FieldOutcome outcome) {
        SourceFile file = new SourceFile(Path.of("a.txt"), "a.txt", SourceForm.TEXT, 1);
        return new Extracted(file, Optional.empty(), List.of(), List.of(outcome));
    }

    private static long count(List<FieldOutcome> outcomes, Fate fate) {
        return outcomes.stream().filter(o -> o.fate() == fate).count();
    }

    private List<String> report(String name, int threads) throws IOException {
        Path file = folder.resolve(name + ".tsv");
        try (Store store = Store.open(folder.resolve(name));
                BuildReport report = BuildReport.open(file)) {
            Build.of(new BuildSettings(ReadSettings.DEFAULT.withThreads(threads), false))
                    .run(
                            List.of(ARTICLES, folder.resolve("empty.txt")),
                            store,
                            "http://localhost:3030/",
                            ProgressListener.NONE,
                            new DiagnosticLog(),
                            report);
        }
        return Files.readAllLines(file);
    }
}
