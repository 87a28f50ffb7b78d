package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thing that many others lead to is told in pages, and nothing is lost between them. */
class PagingTest {
    private static final int MANY = 1234;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final Node PRIZE = NodeFactory.createURI(GlassOrchard.BASE + "entity/Lantern_Prize");

    @TempDir
    Path folder;

    @Test
    void followingTheLinksGivesEverything() throws Exception {
        try (Store store = Store.open(folder)) {
            Set<Triple> expected = fill(store);
            try (Server server = Server.start(store, ServerSettings.DEFAULT.withPort(0));
                    HttpClient client = HttpClient.newHttpClient()) {
                Set<Triple> found = new HashSet<>();
                Optional<String> next = Optional.of("/data/Lantern_Prize.nt");
                int pages = 0;
                while (next.isPresent()) {
                    HttpResponse<String> page = client.send(
                            HttpRequest.newBuilder(URI.create(server.address()).resolve(next.get()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    Graph read = GlassOrchard.parse(page.body(), Lang.NTRIPLES);
                    read.find(Node.ANY, Node.ANY, PRIZE).forEachRemaining(found::add);
                    next = page.headers().firstValue("Link").flatMap(PagingTest::next);
                    pages++;
                }
                assertThat(found).isEqualTo(expected);
                assertThat(pages).isEqualTo(3);
            }
        }
    }

    private static Optional<String> next(String links) {
        Matcher matcher = NEXT.matcher(links);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Set<Triple> fill(Store store) {
        Set<Triple> leading = new HashSet<>();
        try (SnapshotWriter writer = store.begin(GlassOrchard.BASE)) {
            writer.stream().triple(Triple.create(PRIZE, Terms.LABEL, NodeFactory.createLiteralLang("Prize", "en")));
            for (int i = 0; i < MANY; i++) {
                Node work = NodeFactory.createURI(GlassOrchard.BASE + "entity/Work_" + i);
                writer.stream().triple(Triple.create(work, Terms.LABEL, NodeFactory.createLiteralLang("W" + i, "en")));
                Triple won = Triple.create(work, Terms.iri(Prefixes.WDT, "P166"), PRIZE);
                writer.stream().triple(won);
                leading.add(won);
            }
            writer.commit();
        }
        return leading;
    }
}
