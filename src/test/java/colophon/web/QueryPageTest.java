package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages with queries: what they load, and what they do without scripts. */
class QueryPageTest {
    private static final Pattern LOADED = Pattern.compile("<(?:script src|link rel=\"stylesheet\" href)=\"([^\"]*)\"");

    private static final Pattern FIELD =
            Pattern.compile("<input name=\"(from|to)\" value=\"([0-9]+)\" type=\"number\"");

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void loadsItsOwnFilesAlone() throws Exception {
        HttpResponse<String> page = site.get("/queries/works-between-years");
        assertThat(policy(page))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("<script>");
        List<String> loaded =
                LOADED.matcher(page.body()).results().map(m -> m.group(1)).toList();
        assertThat(loaded).hasSize(5).allMatch(address -> address.startsWith("/"));
        for (String address : loaded) {
            HttpResponse<String> file = site.get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("").contains("immutable"))
                    .as(address)
                    .isEqualTo(address.contains("yasgui"));
        }
    }

    @Test
    void otherPagesRunNoScript() throws Exception {
        assertThat(policy(site.get("/page/The_Glass_Orchard")))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void takesParametersWithoutScripts() throws Exception {
        assertThat(fields("/queries/works-between-years")).containsExactly("from=1980", "to=2010");
        String page = "/queries/works-between-years?from=1987&to=1987";
        assertThat(fields(page)).containsExactly("from=1987", "to=1987");
        assertThat(site.get(page).body()).contains("VALUES ?from { 1987 }");
        assertThat(answer(page)).contains("The Glass Orchard");
        assertThat(answer("/queries/works-between-years?from=1700&to=1701")).contains("<h2>0 rows");
        assertThat(answer("/queries/won-for?name=nobody%22of%5Cthis")).contains("<h2>0 rows");
    }

    private static List<String> fields(String path) throws Exception {
        return FIELD.matcher(site.get(path).body())
                .results()
                .map(m -> m.group(1) + "=" + m.group(2))
                .toList();
    }

    private static String answer(String path) throws Exception {
        HttpResponse<String> page = site.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().substring(page.body().indexOf("id=\"answer\""));
    }

    @Test
    void anErrorHasItsLine() throws Exception {
        assertThat(answer("/query?query=" + PercentCoding.parameter("SELECT * {\n ?s ?p }")))
                .contains("data-line=\"2\"")
                .contains("Syntax error");
    }
}
