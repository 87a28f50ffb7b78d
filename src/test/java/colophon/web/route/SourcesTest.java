package colophon.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.document.GraphReading;
import colophon.web.http.Call;
import colophon.web.http.Parameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The articles of a dataset are told by pages, and none is lost between them. */
class SourcesTest {
    private static final String BASE = "http://data.example/";
    private static final int ARTICLES = 25;

    @TempDir
    Path folder;

    private static Visit visit(Snapshot snapshot, String query) {
        Call call = Call.of("GET", "/dataset.ttl", Parameters.parse(query), Map.of());
        return new Visit(call, SnapshotFacts.of(snapshot), new GraphReading(snapshot.graph(), BASE));
    }

    private static void fill(Store store) {
        try (SnapshotWriter writer = store.begin(BASE)) {
            for (int i = 0; i < ARTICLES; i++) {
                writer.stream()
                        .triple(Triple.create(
                                NodeFactory.createURI(BASE + "article/A" + i), Terms.TYPE, Terms.ARTICLE));
                writer.stream()
                        .triple(Triple.create(
                                NodeFactory.createURI(BASE + "entity/A" + i), Terms.TYPE, Terms.iri(BASE, "x")));
            }
            writer.commit();
        }
    }

    @Test
    void followingThePagesGivesAll() throws Exception {
        try (Store store = Store.open(folder)) {
            fill(store);
            Snapshot snapshot = store.current();
            List<Node> all = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                Sources sources = Sources.of(visit(snapshot, "page=" + page), 10);
                assertThat(sources.pages()).isEqualTo(3);
                assertThat(sources.isFirst()).isEqualTo(page == 1);
                assertThat(sources.link("/d").orElseThrow().contains("rel=\"next\""))
                        .isEqualTo(page < 3);
                all.addAll(sources.articles());
            }
            assertThat(all)
                    .hasSize(ARTICLES)
                    .doesNotHaveDuplicates()
                    .allMatch(n -> n.getURI().startsWith(BASE + "article/"));
            assertThat(Sources.of(visit(snapshot, "page=4"), 10).articles()).isEmpty();
            assertThat(Sources.of(visit(snapshot, "page=2"), 10).link("/d"))
                    .contains("</d>; rel=\"first\", </d?page=3>; rel=\"last\", </d>; rel=\"prev\", </d?page=3>;"
                            + " rel=\"next\"");
            assertThat(Sources.of(visit(snapshot, ""), ARTICLES).link("/d")).isEmpty();
        }
    }
}
