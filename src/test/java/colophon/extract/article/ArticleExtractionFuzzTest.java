package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.reader.html.HtmlReader;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles through reader and extractors: whatever stands in them, nothing crashes, every quote equals the article's text at
 * its place, and each 100 kB cost at most a second. As part of the suite the fixtures and the kept inputs run; {@code
 * JAZZER_FUZZ=1} searches for new ones.
 */
class ArticleExtractionFuzzTest {
    private static final int BYTES_A_SECOND = 100_000;
    private static final long SECOND = 1_000_000_000;
    private static final boolean SEARCHING = System.getenv("JAZZER_FUZZ") != null;
    private static final HtmlReader READER = new HtmlReader();
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();

    /** Our own pages, on which the search builds. */
    static Stream<Arguments> pages() throws IOException, URISyntaxException {
        return Stream.of(
                        Path.of("data/articles"),
                        resources(ArticleExtractionFuzzTest.class, "golden"),
                        resources(HtmlReader.class, "pages"))
                .flatMap(ArticleExtractionFuzzTest::htmlFiles)
                .map(Arguments::of);
    }

    private static Path resources(Class<?> beside, String folder) throws URISyntaxException {
        return Path.of(
                Optional.ofNullable(beside.getResource(folder)).orElseThrow().toURI());
    }

    private static Stream<byte[]> htmlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(f -> f.toString().endsWith(".html"))
                    .sorted()
                    .map(ArticleExtractionFuzzTest::bytes)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @MethodSource("pages")
    @DictionaryEntries({
        "<table class=\"wikitable\">",
        "<table class=\"infobox\">",
        "<tr>",
        "<td rowspan=\"2\">",
        "<th scope=\"col\">",
        "</table>",
        "<ul><li>",
        "</li>",
        "<dl><dt>",
        "<dd>",
        "<h2>Awards</h2>",
        "<h2>Plot</h2>",
        "<i>",
        "</i>",
        "<a href=\"/wiki/",
        "</a>",
        "<br>",
        " won the ",
        " was nominated for ",
        " Award for Best ",
        " directed by ",
        " based on ",
        " (born ",
        " as ",
        " and ",
        "2005",
        "$18 million",
        "\u201c",
        "\u201d",
        "&nbsp;",
        "&#x1F600;"
    })
    @FuzzTest(maxDuration = "12m")
    void page(byte[] page) {
        check(page);
    }

    @FuzzTest(maxDuration = "12m")
    void sentences(FuzzedDataProvider data) {
        check(FuzzedPage.of(data).getBytes(StandardCharsets.UTF_8));
    }

    /** The time of a first run is not the program's alone: its classes are loaded and instrumented in it. */
    private static void check(byte[] page) {
        long limit = SECOND * Math.max(BYTES_A_SECOND, page.length) / BYTES_A_SECOND;
        long spent = run(page);
        for (int again = 0; SEARCHING && spent > limit && again < 2; again++) {
            spent = run(page);
        }
        assertThat(SEARCHING ? spent : 0).isLessThanOrEqualTo(limit);
    }

    private static long run(byte[] page) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Optional<Article> article = READER.read("page.html", page, d -> {});
        Optional<ArticleClaims> claims = article.map(a -> EXTRACTION.extract(a, d -> {}));
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        claims.ifPresent(c -> c.claims().forEach(claim -> check(claim, article.orElseThrow())));
        return nanos;
    }

    private static void check(Claim claim, Article article) {
        String quoted = article.quote(claim.evidence().span());
        assertThat(claim.evidence().exact()).as("%s", claim.property()).isEqualTo(quoted);
    }
}
