package colophon.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.store.Snapshot;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.web.document.GraphReading;
import colophon.web.http.Call;
import colophon.web.http.Parameters;
import colophon.web.http.Reply;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitemap that is too long for one file. */
class SitemapTest {
    private static final String BASE = "http://data.example/";

    @TempDir
    Path folder;

    @Test
    void itIsSplitAndNoPageIsLost() throws Exception {
        try (Store store = Store.open(folder)) {
            try (SnapshotWriter writer = store.begin(BASE)) {
                for (int i = 0; i < 25; i++) {
                    writer.stream()
                            .triple(Triple.create(
                                    NodeFactory.createURI(BASE + "entity/Thing_" + i),
                                    Terms.TYPE,
                                    Terms.iri(Prefixes.SCHEMA, "Book")));
                }
                writer.commit();
            }
            Snapshot snapshot = store.current();
            GraphReading reading = new GraphReading(snapshot.dataset().getDefaultGraph(), BASE);
            Call call = Call.of("GET", "/sitemap.xml", Parameters.NONE, Map.of());
            Visit visit = new Visit(call, SnapshotFacts.of(snapshot), reading);
            SiteFiles files = new SiteFiles(10);
            String index = text(files.sitemap(visit));
            assertThat(index)
                    .contains("<sitemapindex")
                    .contains("sitemap-3.xml.gz")
                    .doesNotContain("sitemap-4");
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= 3; i++) {
                byte[] zipped = bytes(files.sitemapPart(visit, "sitemap-" + i + ".xml.gz"));
                all.append(new String(
                        new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), StandardCharsets.UTF_8));
            }
            for (int i = 0; i < 25; i++) {
                assertThat(all).containsOnlyOnce("/page/Thing_" + i + "<");
            }
            assertThat(files.sitemapPart(visit, "sitemap-4.xml.gz").status()).isEqualTo(404);
            assertThat(files.sitemapPart(visit, "sitemap-x.xml.gz").status()).isEqualTo(404);
        }
    }

    private static byte[] bytes(Reply reply) {
        return ((Reply.Content.Bytes) reply.content()).bytes();
    }

    private static String text(Reply reply) {
        return new String(bytes(reply), StandardCharsets.UTF_8);
    }
}
