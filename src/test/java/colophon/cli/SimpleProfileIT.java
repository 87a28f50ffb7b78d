package colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.NamedQueries;
import colophon.extract.article.CorpusPages;
import colophon.store.Store;
import colophon.web.Server;
import colophon.web.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The simple document of every entity is what the published query makes of its full one, in datasets that were not made for it. */
@Timeout(900)
@ExtendWith(PublishedSite.Given.class)
class SimpleProfileIT {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final int CORPUS_STEP = 90;

    @TempDir
    Path home;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void ofTheArticlesThatComeWithTheProgram(PublishedSite site) throws Exception {
        assertThat(check(site.base(), site.base(), site.lines())).isGreaterThan(100);
    }

    @Test
    void ofRealPages() throws Exception {
        Path pages = Files.createDirectories(home.resolve("pages"));
        for (Path page : CorpusPages.sample("films", CORPUS_STEP, Files.createDirectories(home.resolve("all")))) {
            Files.copy(page, pages.resolve(page.getFileName()));
        }
        Path folder = home.resolve("store");
        String base = "http://data.example/";
        CommandRun build = CommandRun.of(home, "build", "--store", folder, "--base", base, "--keep-going", pages);
        assertThat(build.exitCode()).as(build.err()).isLessThan(2);
        try (Store store = Store.open(folder);
                Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0))) {
            List<String> lines = Files.readAllLines(store.current().sorted());
            assertThat(check(server.address(), base, lines)).isGreaterThan(100);
        }
    }

    /** Checks all entities and articles, on all pages of their documents; returns how many there were. */
    private int check(String address, String base, List<String> lines) throws Exception {
        Set<String> paths = new TreeSet<>();
        for (String kind : List.of("entity/", "article/")) {
            PublishedSite.subjects(lines, base + kind)
                    .forEach(iri -> paths.add(iri.substring(base.length()).replaceFirst("^entity/", "")));
        }
        Query query = QueryFactory.create(
                NamedQueries.load().find("simple-profile").orElseThrow().text(), base);
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (String path : paths) {
            String document = URI.create(address + "data/" + path + ".nt").toASCIIString();
            Graph full = all(document, "");
            if (full.isEmpty()) {
                // It goes by another name, which is among the paths too.
                continue;
            }
            compared++;
            if (!isMadeOf(all(document, "flavor=simple"), full, query)) {
                differing.add(path);
            }
        }
        assertThat(differing).isEmpty();
        return compared;
    }

    private static boolean isMadeOf(Graph simple, Graph full, Query query) {
        try (QueryExec run =
                QueryExec.dataset(DatasetGraphFactory.wrap(full)).query(query).build()) {
            return !simple.isEmpty() && simple.isIsomorphicWith(run.construct());
        }
    }

    @Test
    void aDocumentThatLacksATripleIsFound() {
        Graph full = GraphFactory.createDefaultGraph();
        Triple label = Triple.create(
                NodeFactory.createURI("http://data.example/entity/Lamp"),
                NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                NodeFactory.createLiteralLang("Lamp", "en"));
        Triple name =
                Triple.create(label.getSubject(), NodeFactory.createURI("http://schema.org/name"), label.getObject());
        Triple page = Triple.create(
                label.getSubject(), NodeFactory.createURI("http://schema.org/numberOfPages"), label.getObject());
        GraphUtil.add(full, List.of(label, page));
        Query query = QueryFactory.create(
                NamedQueries.load().find("simple-profile").orElseThrow().text(), "http://data.example/");
        Graph simple = GraphFactory.createDefaultGraph();
        simple.add(name);
        assertThat(isMadeOf(simple, full, query)).isFalse();
        simple.add(page);
        assertThat(isMadeOf(simple, full, query)).isTrue();
    }

    /** The triples of a document, with those of the pages that follow; none where it is another's. */
    private Graph all(String document, String parameters) throws IOException, InterruptedException {
        Graph graph = GraphFactory.createDefaultGraph();
        String address = document + (parameters.isEmpty() ? "" : "?" + parameters);
        while (!address.isEmpty()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 301) {
                return graph;
            }
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            RDFParser.fromString(response.body(), Lang.NTRIPLES).parse(graph);
            Matcher next = NEXT.matcher(response.headers().firstValue("Link").orElse(""));
            address = next.find() ? URI.create(address).resolve(next.group(1)).toString() : "";
        }
        return graph;
    }
}
