package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages say to people, and what is on them. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static final Pattern CARD = Pattern.compile("<article class=\"card\">(.*?)</article>", Pattern.DOTALL);

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    private static HttpResponse<String> follow(String path, String accept) throws Exception {
        HttpResponse<String> response = site.get(path, accept);
        for (int i = 0; i < 3 && response.statusCode() / 100 == 3; i++) {
            response = site.get(header(response, "Location").orElseThrow(), accept);
        }
        return response;
    }

    @Test
    void everyLinkOnEveryPageLeadsSomewhere() throws Exception {
        TreeSet<String> todo = new TreeSet<>(List.of("/", "/nothing-here"));
        TreeSet<String> seen = new TreeSet<>();
        while (!todo.isEmpty()) {
            String path = todo.removeFirst();
            if (!seen.add(path)) {
                continue;
            }
            HttpResponse<String> response = follow(path, "text/html, */*;q=0.1");
            assertThat(response.statusCode()).as(path).isEqualTo(path.equals("/nothing-here") ? 404 : 200);
            if (header(response, "Content-Type").orElse("").startsWith("text/html")) {
                Matcher link = LINK.matcher(response.body());
                while (link.find()) {
                    String to = link.group(1).replace("&amp;", "&").split("#")[0];
                    assertThat(to).as("on " + path).doesNotStartWith("//");
                    if (to.startsWith("/")) {
                        todo.add(to);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
    }

    @Test
    void labelsAreEscaped() throws Exception {
        for (String page : List.of(
                "/page/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/page/Ilse_Marrow",
                "/search?q=%3Cscript%3E",
                "/query?query=%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/article/The_Glass_Orchard",
                "/entity/%3Cimg%20src=x%3E")) {
            String body = site.get(page, "text/html").body();
            assertThat(body)
                    .as(page)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("<b>Orchard");
        }
        assertThat(site.get("/page/%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void aPageSaysWhatThereIsToSay() throws Exception {
        String page = site.get("/page/The_Glass_Orchard").body();
        assertThat(page)
                .contains("novel by Ilse Marrow, 1987")
                .contains("Lantern Prize")
                .contains("nominated")
                .contains("The glass garden")
                .contains("Birta")
                .contains("It was shortlisted for the 1988 Lantern Prize")
                .contains("application/ld+json")
                .contains("rel=\"alternate\" type=\"text/turtle\"");
        String film = site.get("/page/The_Glass_Orchard/film").body();
        assertThat(film).contains("March 1994").contains("104 minutes").contains("Brigid");
        String edition = site.get("/page/The_Glass_Orchard/edition/first").body();
        assertThat(edition).contains("<del>").contains("deprecated").contains("wrong check digit");
        String person = site.get("/page/Ilse_Marrow").body();
        assertThat(person).contains("author of").contains("won for").contains("Q99990001");
    }

    @Test
    void anArticleShowsItsTextWithTheQuotes() throws Exception {
        String page = follow("/article/The_Glass_Orchard", "text/html").body();
        assertThat(page)
                .contains("<mark")
                .contains("12345")
                .contains("creativecommons.org")
                .contains("nominated for");
        HttpResponse<String> text = follow("/article/The_Glass_Orchard", "text/plain");
        assertThat(text.body()).startsWith("The Glass Orchard: Wikis").contains("“<b>Orchard</b>”");
    }

    @Test
    void notesOfTheArticlesOwnSubjectStandBeforeOthersAndWithoutHeading() throws Exception {
        String page = follow("/article/The_Glass_Orchard", "text/html").body();
        int author = page.indexOf(">author</a>");
        String notes = page.substring(page.lastIndexOf("<aside", author), page.indexOf("</aside>", author));
        assertThat(notes.indexOf(">author</a>")).isPositive().isLessThan(notes.indexOf("<h3>"));
        assertThat(notes.substring(notes.indexOf("<h3>"))).contains("Ilse Marrow");
        assertThat(notes).doesNotContain("<h3><a href=\"/page/The_Glass_Orchard\"");
    }

    /** A card for each kind of thing that people start from: how many there are, those of which most is said, and a query for all. */
    @Test
    void theHomePageHasCardsOfWhatIsHere() throws Exception {
        List<String> cards = CARD.matcher(site.get("/").body())
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(cards.stream().map(PagesTest::heading))
                .containsExactlyInAnyOrder("book 7", "person 3", "organization 2", "award 2", "movie 1");
        String books = cards.getFirst();
        assertThat(heading(books)).isEqualTo("book 7");
        assertThat(books.indexOf("The Glass Orchard")).isPositive().isLessThan(books.indexOf("わたしの硝子"));
        // Editions are reached from their work.
        assertThat(books).doesNotContain("Glergarðurinn").contains("&lt;script&gt;alert(1)");
        Matcher all = Pattern.compile("<a href=\"([^\"]*)\">All of them").matcher(books);
        assertThat(all.find()).isTrue();
        assertThat(site.get(all.group(1).replace("&amp;", "&")).body()).contains("<h2>7 rows");
    }

    private static String heading(String card) {
        return card.substring(card.indexOf("<h3>"), card.indexOf("</h3>"))
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    @Test
    void pagesLoadNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = site.get("/page/The_Glass_Orchard");
        assertThat(header(page, "Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(page.body())
                .doesNotContain("src=\"http")
                .doesNotContain("style=\"")
                .doesNotContain("onclick");
        assertThat(header(page, "X-Content-Type-Options")).contains("nosniff");
        assertThat(header(site.get("/style.css"), "Content-Type").orElse("")).startsWith("text/css");
    }

    @Test
    void theNamedQueriesRun() throws Exception {
        List<String> failed = new ArrayList<>();
        Matcher link = Pattern.compile("href=\"(/queries/[^\"]+)\"")
                .matcher(site.get("/queries").body());
        while (link.find()) {
            HttpResponse<String> page = site.get(link.group(1));
            if (page.statusCode() != 200 || page.body().contains("class=\"failure\"")) {
                failed.add(link.group(1));
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void aFailedQueryIsExplainedOnThePage() throws Exception {
        HttpResponse<String> page = site.get("/query?query=SELECT%20*%20%7B%20?s%20%7D");
        assertThat(page.body()).contains("Syntax error").contains("line 1");
    }
}
