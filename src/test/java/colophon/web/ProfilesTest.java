package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.NamedQueries;
import colophon.store.format.RdfFormat;
import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The two profiles of documents, and what tells a client which version of which it has. */
class ProfilesTest {
    private static final String SIMPLE = GlassOrchard.BASE + "ontology#simple";

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static List<String> entities() {
        TreeSet<String> paths = new TreeSet<>();
        site.store().current().dataset().getDefaultGraph().find().forEachRemaining((Triple t) -> {
            String iri = t.getSubject().isURI() ? t.getSubject().getURI() : "";
            if (iri.startsWith(GlassOrchard.BASE + "entity/") && !iri.endsWith("Glass_Orchard_(novel)")) {
                paths.add(PercentCoding.toUri(iri.substring((GlassOrchard.BASE + "entity/").length())));
            }
        });
        return List.copyOf(paths);
    }

    private static Graph constructed(Graph full) {
        String text = NamedQueries.load().find("simple-profile").orElseThrow().text();
        Query query = QueryFactory.create(text, GlassOrchard.BASE);
        try (QueryExec run =
                QueryExec.dataset(DatasetGraphFactory.wrap(full)).query(query).build()) {
            return run.construct();
        }
    }

    @Test
    void theSimpleDocumentIsWhatThePublishedQueryMakesOfTheFullOne() throws Exception {
        assertThat(entities()).hasSizeGreaterThan(20);
        for (String key : entities()) {
            Graph full = GlassOrchard.parse(site.get("/data/" + key + ".nt").body(), Lang.NTRIPLES);
            Graph simple = GlassOrchard.parse(
                    site.get("/data/" + key + ".nt?flavor=simple").body(), Lang.NTRIPLES);
            assertThat(simple.isEmpty()).as(key).isFalse();
            assertThat(simple.isIsomorphicWith(constructed(full))).as(key).isTrue();
            assertThat(simple.size()).as(key).isLessThan(full.size());
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyFormatOfAProfileSaysTheSameAndIsNotSentTwice(RdfFormat format) throws Exception {
        Lang lang = RDFLanguages.filenameToLang("x." + format.extension());
        TreeSet<String> tags = new TreeSet<>();
        for (String profile : List.of("full", "simple")) {
            String query = "?flavor=" + profile;
            HttpResponse<String> response = site.get("/data/The_Glass_Orchard." + format.extension() + query);
            Graph lines = GlassOrchard.parse(
                    site.get("/data/The_Glass_Orchard.nt" + query).body(), Lang.NTRIPLES);
            assertThat(GlassOrchard.parse(response.body(), lang).isIsomorphicWith(lines))
                    .isTrue();
            String tag = header(response, "ETag");
            assertThat(tag).startsWith("\"");
            tags.add(tag);
            var again = site.request("/data/The_Glass_Orchard." + format.extension() + query);
            HttpResponse<String> known = site.send(again.copy().header("If-None-Match", "\"x\", " + tag));
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(header(known, "ETag")).isEqualTo(tag);
            assertThat(site.send(again.copy().header("If-Modified-Since", header(response, "Last-Modified")))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(site.send(again.copy().header("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT"))
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> head = site.send(again.copy().method("HEAD", BodyPublishers.noBody()));
            assertThat(header(head, "ETag")).isEqualTo(tag);
            assertThat(header(head, "Content-Length")).isEqualTo(header(response, "Content-Length"));
        }
        assertThat(tags).as("one tag a profile").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Accept-Profile|<http://data.example/ontology#simple>
                    Accept-Profile|<http://data.example/ontology#full>;q=0.2, <http://data.example/ontology#simple>;q=0.8
                    Accept-Profile|<http://other.example/>, <https://schema.org/>
                    Accept|application/ld+json;profile="http://data.example/ontology#simple"
                    Accept|application/ld+json;profile="http://www.w3.org/ns/json-ld#framed http://data.example/ontology#simple";q=0.9
                    """)
    void theSimpleProfileIsAskedFor(String name, String value) throws Exception {
        var thing = site.request("/entity/The_Glass_Orchard").header(name, value);
        HttpResponse<String> redirect =
                site.send(name.equals("Accept") ? thing : thing.header("Accept", "application/ld+json"));
        assertThat(header(redirect, "Location")).isEqualTo("/data/The_Glass_Orchard.jsonld?flavor=simple");
        HttpResponse<String> document =
                site.send(site.request("/data/The_Glass_Orchard.jsonld").header(name, value));
        assertThat(document.body()).doesNotContain("ps:P50").contains("\"author\"");
        assertThat(header(document, "Content-Profile")).isEqualTo("<" + SIMPLE + ">");
        assertThat(header(document, "Vary")).contains("Accept-Profile");
        assertThat(header(document, "Content-Location")).endsWith("?flavor=simple");
    }

    @Test
    void aProfileThatThereIsNotIsRefused() throws Exception {
        HttpResponse<String> response = site.get("/data/The_Glass_Orchard.ttl?flavor=thin");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("simple");
    }

    @Test
    void aDocumentSaysWhatGoesWithIt() throws Exception {
        HttpResponse<String> document = site.get("/data/The_Glass_Orchard.ttl");
        assertThat(header(document, "Link"))
                .contains("</data/The_Glass_Orchard.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
                .contains("</page/The_Glass_Orchard>; rel=\"alternate\"; type=\"text/html\"")
                .contains("</entity/The_Glass_Orchard>; rel=\"describes\"")
                .contains("</data/The_Glass_Orchard.ttl>; rel=\"canonical\"")
                .contains("</dataset>; rel=\"describedby\"")
                .contains("<https://creativecommons.org/licenses/by-sa/3.0/>; rel=\"license\"")
                .contains("<http://schema.org/Book>; rel=\"type\"");
        assertThat(header(document, "Content-Location")).isEqualTo("/data/The_Glass_Orchard.ttl");
        assertThat(header(document, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(document, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(document, "Access-Control-Expose-Headers"))
                .contains("Link")
                .contains("Content-Profile");
        HttpResponse<String> options =
                site.send(site.request("/data/The_Glass_Orchard.ttl").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(header(options, "Access-Control-Allow-Headers")).contains("Accept-Profile");
    }

    @Test
    void jsonReadsAsPlainJson() throws Exception {
        HttpResponse<String> response = site.get("/data/The_Glass_Orchard.jsonld");
        JsonObject book = JSON.parse(response.body());
        assertThat(book.getString("@context")).isEqualTo(GlassOrchard.BASE + "context.jsonld");
        assertThat(book.getString("id")).isEqualTo(GlassOrchard.BASE + "entity/The_Glass_Orchard");
        assertThat(book.getString("type")).isEqualTo("Book");
        assertThat(book.getObj("label").getString("en")).isEqualTo("The Glass Orchard");
        JsonObject author = book.get("author").getAsArray().get(0).getAsObject();
        assertThat(author.getObj("label").getString("en")).isEqualTo("Ilse Marrow");
        JsonObject statement = book.get("p:P50").getAsArray().get(0).getAsObject();
        JsonObject reference = statement.get("references").getAsArray().get(0).getAsObject();
        assertThat(reference.getObj("quotation").getString("en")).contains("novel by Ilse Marrow");
        HttpResponse<String> context = site.get("/context.jsonld");
        assertThat(header(context, "Content-Type")).startsWith("application/ld+json");
        assertThat(JSON.parse(context.body()).getObj("@context").getString("colophon"))
                .isEqualTo(GlassOrchard.BASE + "ontology#");
        JsonObject frame = JSON.parse(site.get("/frame.jsonld").body());
        assertThat(frame.getString("@context")).isEqualTo(GlassOrchard.BASE + "context.jsonld");
    }

    private static JsonObject embedded(String page) throws Exception {
        String body = site.get(page).body();
        String mark = "<script type=\"application/ld+json\">";
        int from = body.indexOf(mark) + mark.length();
        return JSON.parse(body.substring(from, body.indexOf("</script>", from)));
    }

    @Test
    void searchEnginesFindWhatTheyAskOfABookAndAFilm() throws Exception {
        JsonObject book = embedded("/page/The_Glass_Orchard");
        assertThat(book.getString("@context")).isEqualTo("https://schema.org");
        assertThat(book.getString("@type")).isEqualTo("Book");
        assertThat(book.getString("@id")).isEqualTo(GlassOrchard.BASE + "entity/The_Glass_Orchard");
        assertThat(book.getString("url")).isEqualTo(GlassOrchard.BASE + "page/The_Glass_Orchard");
        assertThat(book.getString("name")).isEqualTo("The Glass Orchard");
        assertThat(book.getObj("author").getString("@type")).isEqualTo("Person");
        assertThat(book.getObj("author").getString("name")).isEqualTo("Ilse Marrow");
        assertThat(book.get("workExample").getAsArray().stream()
                        .map(e -> e.getAsObject())
                        .filter(e -> e.hasKey("isbn")))
                .isNotEmpty()
                .allMatch(e -> e.getString("@type").equals("Book"));
        JsonObject film = embedded("/page/The_Glass_Orchard/film");
        assertThat(film.getString("@type")).isEqualTo("Movie");
        assertThat(film.getString("name")).isEqualTo("The Glass Orchard");
        assertThat(film.getObj("director").getString("name")).isEqualTo("Jonas Vey");
        assertThat(film.getString("dateCreated")).isEqualTo("1994-03");
        String image = film.getString("image").substring(GlassOrchard.BASE.length() - 1);
        assertThat(header(site.get(image), "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(site.get(image).body()).contains(">The Glass Orchard<");
    }

    @Test
    void theProfilesAreDescribed() throws Exception {
        Graph ontology = GlassOrchard.parse(site.get("/ontology.nt").body(), Lang.NTRIPLES);
        for (colophon.web.document.Profile profile : colophon.web.document.Profile.values()) {
            Node node = org.apache.jena.graph.NodeFactory.createURI(profile.iri(GlassOrchard.BASE));
            assertThat(ontology.contains(node, Node.ANY, Node.ANY)).isTrue();
        }
    }
}
