package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.diagnostic.DiagnosticLog;
import colophon.reader.html.HtmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What no page may give, whatever it is about: a value that is a footnote mark, an edit link, the words of a navigation box or
 * that holds half of a pair of brackets; and a work where the page is about a software licence. Held to a sample of real pages
 * where they are at hand, and to a page of our own that has all of these faults in its way.
 */
class CorpusTest {
    private static final HtmlReader READER = new HtmlReader();
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();

    /** One page of each archive in so many; all of the small one with the licences. */
    private record Archive(String name, int every) {}

    private static final List<Archive> ARCHIVES = List.of(
            new Archive("films", 50), new Archive("people", 40), new Archive("books", 1), new Archive("songs", 3));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> valuesOfRealPagesAreWhole() {
        return ARCHIVES.stream()
                .map(archive -> DynamicTest.dynamicTest(archive.name(), () -> {
                    List<Path> pages = CorpusPages.sample(archive.name(), archive.every(), folder);
                    assertThat(pages.stream().flatMap(CorpusTest::faults).toList())
                            .isEmpty();
                }));
    }

    @Test
    void pagesAboutSoftwareLicencesGiveNoWork() {
        List<Path> licences = CorpusPages.sample("books", 1, folder).stream()
                .filter(page -> article(page).filter(CorpusTest::isOfLicence).isPresent())
                .toList();
        assertThat(licences)
                .as("pages that the encyclopedia files under licences")
                .isNotEmpty();
        assertThat(licences)
                .allSatisfy(page -> assertThat(claims(page))
                        .noneMatch(claim -> claim.subject().type().isWork()));
    }

    @Test
    void aPageOfOurOwnWithEveryFaultInItsWayGivesWholeValues() {
        ArticleClaims claims = EXTRACTION.extract(
                READER.read("faults.html", FAULTS.getBytes(StandardCharsets.UTF_8), new DiagnosticLog())
                        .orElseThrow(),
                new DiagnosticLog());
        assertThat(claims.claims()).hasSizeGreaterThan(8);
        assertThat(claims.claims().stream().flatMap(c -> WholeValues.fault(c).stream()))
                .isEmpty();
        assertThat(claims.claims().stream().map(c -> c.evidence().exact()))
                .noneMatch(quote -> quote.contains("Weasel films") || quote.contains("edit"));
    }

    @Test
    void aPageOfOurOwnAboutALicenceGivesNoWork() {
        ArticleClaims claims = EXTRACTION.extract(
                READER.read("licence.html", LICENCE.getBytes(StandardCharsets.UTF_8), new DiagnosticLog())
                        .orElseThrow(),
                new DiagnosticLog());
        assertThat(claims.claims()).noneMatch(c -> c.subject().type().isWork());
    }

    @Test
    void brokenWordsAreFound() {
        assertThat(List.of(
                        "Jan Doe[3]",
                        "[a]",
                        "Otters [citation needed]",
                        "Awards[edit]",
                        "v t e Weasel films",
                        "Jan Doe (producer",
                        "Roe)",
                        ")Roe("))
                .allMatch(w -> WholeValues.fault(w).isPresent());
        assertThat(List.of("Jan Doe", "Otters (film)", "Palme d'Or", "[REC]", "Editing"))
                .noneMatch(w -> WholeValues.fault(w).isPresent());
    }

    private static boolean isOfLicence(Article article) {
        return article.categories().stream()
                .map(c -> c.toLowerCase(Locale.ROOT))
                .anyMatch(c -> c.contains("software licens") || c.contains("software licenc"));
    }

    private static Stream<String> faults(Path page) {
        return claims(page).stream()
                .flatMap(claim -> WholeValues.fault(claim).stream()
                        .map(fault -> page.getFileName() + " " + claim.property() + " "
                                + claim.evidence().rule() + " " + fault));
    }

    private static List<Claim> claims(Path page) {
        return article(page)
                .map(a -> EXTRACTION.extract(a, new DiagnosticLog()).claims())
                .orElse(List.of());
    }

    private static Optional<Article> article(Path page) {
        try {
            return READER.read(page.toString(), Files.readAllBytes(page), new DiagnosticLog());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String FAULTS = """
            <!DOCTYPE html><html lang="en"><head><title>Otters (film) - Wikipedia</title></head><body>
            <h1 id="firstHeading">Otters (film)</h1><div id="mw-content-text"><div class="mw-parser-output">
            <table class="infobox"><tr><th colspan="2"><i>Otters</i></th></tr>
            <tr><th>Directed by</th><td><a href="/wiki/Jan_Doe">Jan Doe</a><sup class="reference"><a href="#n1">[1]</a></sup></td></tr>
            <tr><th>Produced by</th><td>Ann Poe (executive</td></tr>
            <tr><th>Starring</th><td>Tom Roe<sup class="reference"><a href="#n2">[a]</a></sup><br>Mia Vole<sup class="reference">[2]</sup></td></tr>
            <tr><th>Running time</th><td>100 minutes<sup class="reference"><a href="#n1">[1]</a></sup></td></tr></table>
            <p><i><b>Otters</b></i> is a 2001 film directed by <a href="/wiki/Jan_Doe">Jan Doe</a>.<sup class="reference">[1]</sup></p>
            <h2><span class="mw-headline">Cast</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>
            <ul><li>Tom Roe<sup class="reference">[3]</sup> as Bo Finch (the younger</li><li>Mia Vole as Pip</li></ul>
            <h2><span class="mw-headline">Awards</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>
            <table class="wikitable"><tr><th>Award</th><th>Category</th><th>Recipient</th><th>Result</th></tr>
            <tr><td>Silver Quill Awards<sup class="reference">[4]</sup></td><td>Best Actor</td><td>Tom Roe (lead</td><td>Won<sup class="reference">[5]</sup></td></tr>
            <tr><td>Copper Lamp Awards</td><td>Best Song</td><td>Ann Poe<sup class="reference">[b]</sup></td><td>Nominated</td></tr></table>
            <table class="navbox"><tr><th class="navbox-title"><div class="navbar">v t e</div>Weasel films</th></tr>
            <tr><td><a href="/wiki/Weasels_(film)">Weasels</a> won the Silver Quill Award for Best Picture</td></tr></table>
            </div></div></body></html>
            """;

    private static final String LICENCE = """
            <!DOCTYPE html><html lang="en"><head><title>Otter Public License - Wikipedia</title></head><body>
            <h1 id="firstHeading">Otter Public License</h1><div id="mw-content-text"><div class="mw-parser-output">
            <table class="infobox"><tr><th colspan="2">Otter Public License</th></tr>
            <tr><th>Author</th><td>Jan Doe</td></tr><tr><th>Publisher</th><td>Otter Foundation</td></tr>
            <tr><th>Published</th><td>1 May 1999</td></tr><tr><th>Latest version</th><td>2.0</td></tr></table>
            <p>The <b>Otter Public License</b> is a permissive free software license written by Jan Doe.</p>
            </div></div></body></html>
            """;
}
