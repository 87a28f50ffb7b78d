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
import java.util.List;
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
    private static final int LONGEST = 30_000;
    private static final boolean SEARCHING = System.getenv("JAZZER_FUZZ") != null;
    private static final HtmlReader READER = new HtmlReader();
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();

    private static final List<String> LEADS = List.of(
            "<p><i><b>The Glass Heron</b></i> is a 2009 British drama film directed by Tomas Weld, ",
            "<p><i><b>The Glass Heron</b></i> is a 1977 novel by <a href='/wiki/Ada_Renn'>Ada Renn</a>, ",
            "<p><b>The Glass Heron</b> (born 3 March 1950) is an English actor and director ",
            "<p>The <b>Glass Heron</b> is a literary award ",
            "<p>");
    private static final List<String> HEADINGS = List.of(
            "Awards",
            "Accolades",
            "Awards and nominations",
            "Larkmoor Awards",
            "Cast",
            "Plot",
            "Filmography",
            "Film",
            "Television",
            "Film adaptation",
            "Translations",
            "Editions",
            "Reception",
            "Release",
            "Production",
            "Early life",
            "Bibliography",
            "External links",
            "2009",
            "Music");
    private static final List<String> FIELDS = List.of(
            "Directed by",
            "Written by",
            "Starring",
            "Release date",
            "Running time",
            "Country",
            "Language",
            "Budget",
            "Box office",
            "Author",
            "Genre",
            "Publisher",
            "Publication date",
            "ISBN",
            "Pages",
            "Followed by",
            "Born",
            "Died",
            "Spouse(s)",
            "Occupation",
            "Years active",
            "Based on",
            "Awards",
            "Website",
            "Original title");
    private static final List<String> COLUMNS = List.of(
            "Year",
            "Award",
            "Category",
            "Recipient(s)",
            "Result",
            "Nominated work",
            "Title",
            "Role",
            "Notes",
            "Date of ceremony",
            "Ref.",
            "Director",
            "No.",
            "Length",
            "Association");

    /** What cells and items of tables and lists of awards, roles and works hold. */
    private static final List<String> CELLS = List.of(
            "Larkmoor Award",
            "Larkmoor Award for Best Actor",
            "Academy Awards",
            "83rd Academy Awards",
            "Harrow Film Critics Circle",
            "<a href='/wiki/Larkmoor_Film_Festival'>Larkmoor Film Festival</a>",
            "Best Actor",
            "Best Supporting Actress",
            "Best Original Screenplay",
            "Won",
            "Nominated",
            "Runner-up",
            "Pending",
            "2nd place",
            "Winner: <i>Salt Road</i>",
            "<i>Salt Road</i>",
            "<i><a href='/wiki/Salt_Road_(1961_film)'>Salt Road</a></i> (1961)",
            "<a href='/wiki/Ada_Renn'>Ada Renn</a>",
            "Ada Renn<br>Tomas Weld",
            "Ada Renn and Tomas Weld (also producer)",
            "Ada Renn as Ruth",
            "Ada Renn … Ruth",
            "Ruth",
            "Director",
            "Uncredited",
            "2005",
            "2005–2009",
            "3 March 2005",
            "4:12",
            "[1]",
            "—",
            "");

    /** What articles are made of, and what breaks them. */
    private static final List<String> WORDS = List.of(
            "it",
            "he",
            "she",
            "which",
            "who",
            "the",
            "a",
            "an",
            "and",
            "or",
            "&amp;",
            "of",
            "for",
            "in",
            "on",
            "at",
            "by",
            "from",
            "with",
            "as",
            "to",
            "was",
            "is",
            "were",
            "has",
            "had",
            "been",
            "will be",
            "not",
            "never",
            "also",
            "later",
            "both",
            "won",
            "wins",
            "received",
            "was nominated for",
            "nominations",
            "winner",
            "finalist",
            "shortlisted for",
            "awarded",
            "directed",
            "written",
            "produced",
            "starring",
            "stars",
            "played by",
            "plays",
            "based on",
            "adapted into",
            "adaptation",
            "sequel",
            "published",
            "released",
            "premiered",
            "grossed",
            "budget",
            "married",
            "born",
            "died",
            "educated at",
            "film",
            "novel",
            "book",
            "play",
            "series",
            "album",
            "screenplay",
            "director",
            "actor",
            "American",
            "British",
            "French",
            "science fiction",
            "drama",
            "Best Actor",
            "Best Supporting Actress",
            "Best",
            "Outstanding",
            "Larkmoor Prize",
            "Academy Award",
            "Academy Awards",
            "Golden Globe",
            "Oscars",
            "Award",
            "Festival",
            "Larkmoor Film Festival",
            "Ada Renn",
            "Tomas Weld",
            "Mara Quist Jr.",
            "Ivo van Lund",
            "Renn",
            "Peter",
            "London",
            "Leeds, England",
            "O'Neill",
            "<i>Salt Road</i>",
            "\"Salt Road\"",
            "\u201cSalt",
            "\u201d",
            "'",
            "'s",
            "<a href='/wiki/Ada_Renn'>Ada Renn</a>",
            "<a href='/wiki/Salt_Road_(1961_film)'><i>Salt Road</i></a>",
            "<a href='/wiki/Larkmoor_Prize'>",
            "</a>",
            "<i>",
            "</i>",
            "<b>",
            "</b>",
            "<br>",
            "<sup class=reference>[1]</sup>",
            "(",
            ")",
            "[",
            "]",
            ",",
            ";",
            ":",
            ".",
            ". The",
            "-",
            "\u2013",
            "/",
            "1961",
            "2005",
            "3 March 2005",
            "March 3, 2005",
            "2005\u20132009",
            "2004/05",
            "83rd",
            "2nd",
            "1,000,000",
            "$18 million",
            "\u00A32.5\u20133 million",
            "120 minutes",
            "ISBN 0-571-22411-3",
            "12",
            "three",
            "c. 1950",
            "that year",
            "best novel of 2005",
            "as Ruth",
            "uncredited",
            "(voice)",
            "Won",
            "Nominated",
            "\uD83D\uDE00",
            "e\u0301",
            "\u00A0",
            "\u4E2D\u6587",
            "\u0130",
            "\uD83D");

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
        StringBuilder page =
                new StringBuilder("<html><head><title>The Glass Heron</title></head><body><div id=mw-content-text>");
        box(page, data);
        page.append(LEADS.get(data.consumeInt(0, LEADS.size() - 1)));
        words(page, data);
        page.append("</p>");
        while (data.remainingBytes() > 0 && page.length() < LONGEST) {
            block(page, data);
        }
        check(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void box(StringBuilder page, FuzzedDataProvider data) {
        page.append("<table class='infobox vevent'>");
        int rows = data.consumeInt(0, 8);
        for (int i = 0; i < rows; i++) {
            page.append("<tr><th>")
                    .append(FIELDS.get(data.consumeInt(0, FIELDS.size() - 1)))
                    .append("</th><td>");
            words(page, data);
            page.append("</td></tr>");
        }
        page.append("</table>");
    }

    private static void block(StringBuilder page, FuzzedDataProvider data) {
        switch (data.consumeInt(0, 4)) {
            case 0 ->
                page.append("<h2>")
                        .append(HEADINGS.get(data.consumeInt(0, HEADINGS.size() - 1)))
                        .append("</h2>");
            case 1 -> list(page, data);
            case 2 -> table(page, data);
            default -> {
                page.append("<p>");
                words(page, data);
                page.append("</p>");
            }
        }
    }

    private static void list(StringBuilder page, FuzzedDataProvider data) {
        page.append("<ul>");
        int items = data.consumeInt(1, 6);
        for (int i = 0; i < items; i++) {
            page.append("<li>");
            cell(page, data);
            if (data.consumeInt(0, 7) == 0) {
                page.append("<ul><li>");
                cell(page, data);
                page.append("</ul>");
            }
        }
        page.append("</ul>");
    }

    /** A table with spanning headers and cells, some of them more or fewer than its columns. */
    private static void table(StringBuilder page, FuzzedDataProvider data) {
        int width = data.consumeInt(1, 7);
        page.append("<table class=wikitable>");
        if (data.consumeInt(0, 3) == 0) {
            page.append("<caption>");
            cell(page, data);
            page.append("</caption><tr><th colspan=").append(width).append('>');
            cell(page, data);
        }
        page.append("<tr>");
        for (int i = 0; i < width; i++) {
            page.append("<th>").append(COLUMNS.get(data.consumeInt(0, COLUMNS.size() - 1)));
        }
        int cells = data.consumeInt(0, 40);
        for (int i = 0; i < cells; i++) {
            page.append(i % width == 0 || data.consumeInt(0, 15) == 0 ? "<tr>" : "");
            page.append(data.consumeInt(0, 7) == 0 ? "<th scope=row rowspan=" : "<td rowspan=");
            page.append(span(data)).append(" colspan=").append(span(data)).append('>');
            cell(page, data);
        }
        page.append("</table>");
    }

    private static int span(FuzzedDataProvider data) {
        int choice = data.consumeInt(0, 31);
        return choice == 0 ? data.consumeInt(0, 70_000) : choice < 24 ? 1 : choice - 21;
    }

    /** A short cell or item, a few of them in a row, or any words. */
    private static void cell(StringBuilder page, FuzzedDataProvider data) {
        int parts = data.consumeInt(0, 4);
        for (int i = 0; i < parts; i++) {
            page.append(i == 0 ? "" : JOINTS.get(data.consumeInt(0, JOINTS.size() - 1)));
            page.append(CELLS.get(data.consumeInt(0, CELLS.size() - 1)));
        }
        if (parts == 0) {
            words(page, data);
        }
    }

    private static final List<String> JOINTS = List.of(" ", ", ", " – ", ": ", " for ", " (", ")", "<br>", "; ");

    private static void words(StringBuilder page, FuzzedDataProvider data) {
        int count = data.consumeInt(0, 30);
        for (int i = 0; i < count && data.remainingBytes() > 0; i++) {
            int word = data.consumeInt(0, WORDS.size() + 2);
            String text = word < WORDS.size() ? WORDS.get(word) : data.consumeString(6);
            page.append(text.repeat(data.consumeInt(0, 63) == 0 ? data.consumeInt(1, 100) : 1));
            page.append(data.consumeInt(0, 9) == 0 ? "" : " ");
        }
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
