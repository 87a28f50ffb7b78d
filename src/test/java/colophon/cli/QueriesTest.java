package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.data.NamedQueries;
import colophon.data.NamedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every query that comes with the program, on the first article alone and on all. What a query finds in the first
 * article stands in {@code queries/NAME.rows}: its head, and beginnings of rows in CSV (for one that makes triples, words).
 */
class QueriesTest {
    private static final Path ROWS = Path.of("src/test/resources/queries");

    @TempDir
    static Path home;

    private static Path one;
    private static Path all;

    @BeforeAll
    static void build() {
        one = home.resolve("one");
        all = home.resolve("all");
        CommandRun.of(home, "build", "--store", one, "data/articles/never-let-me-go.txt");
        CommandRun.of(home, "build", "--store", all, "data/articles");
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsItsRows() {
        return NamedQueries.load().all().stream().map(q -> DynamicTest.dynamicTest(q.name(), () -> findsRows(q)));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsSomethingInAllArticles() {
        return NamedQueries.load().all().stream()
                .map(q -> DynamicTest.dynamicTest(q.name(), () -> {
                    CommandRun run = CommandRun.of(home, "query", "--store", all, q.name());
                    assertThat(run.exitCode()).as(run.err()).isZero();
                    assertThat(run.out().lines().count()).isGreaterThan(3);
                }));
    }

    @Test
    void rowsThatAreMissingAreFound() {
        assertThatThrownBy(() -> check(List.of("head", "a row"), "head\nanother row\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a row");
    }

    @Test
    void everyFileOfRowsHasItsQueryAndThereAreEnough() throws IOException {
        List<String> names =
                NamedQueries.load().all().stream().map(NamedQuery::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(15);
        try (Stream<Path> files = Files.list(ROWS)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".rows", "")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void findsRows(NamedQuery query) throws IOException {
        boolean triples = query.text().contains("CONSTRUCT {");
        CommandRun run =
                CommandRun.of(home, "query", "--store", one, query.name(), "--format", triples ? "table" : "csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> expected = Files.readAllLines(ROWS.resolve(query.name() + ".rows"));
        if (triples) {
            assertThat(run.out()).contains(expected);
        } else {
            check(expected, run.out());
        }
    }

    private static void check(List<String> expected, String csv) {
        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst()).isEqualTo(expected.getFirst());
        for (String row : expected.subList(1, expected.size())) {
            assertThat(lines).as("a row that begins with " + row).anyMatch(l -> l.startsWith(row));
        }
    }
}
