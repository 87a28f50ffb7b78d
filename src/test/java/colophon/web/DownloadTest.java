package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = site.request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"colophon.nt", "colophon.ttl.gz", "colophon.nq", "colophon-Book.trig", "colophon-Book.nt.gz"})
    void theSumIsThatOfTheBytes(String name) throws Exception {
        HttpResponse<byte[]> file = get("/dump/" + name);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.body());
        assertThat(header(file, "Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        assertThat(new String(get("/dump/" + name + ".sha256").body(), StandardCharsets.UTF_8))
                .isEqualTo(HexFormat.of().formatHex(digest) + "  " + name + "\n");
        assertThat(header(file, "Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,10", "bytes=100-,100,-1", "bytes=-20,-20,-1", "bytes=5-5,5,6", "bytes=10-99999999,10,-1"})
    void aRangeIsThatPartOfTheFile(String range, int from, int to) throws Exception {
        byte[] whole = get("/dump/colophon.nt").body();
        HttpResponse<byte[]> part = get("/dump/colophon.nt", "Range", range);
        int first = from < 0 ? whole.length + from : from;
        int end = to < 0 ? whole.length : to;
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        assertThat(header(part, "Content-Range")).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + whole.length);
    }

    @Test
    void whatIsNoRangeOfTheFileIsRefusedOrNotHeeded() throws Exception {
        byte[] whole = get("/dump/colophon.nt").body();
        HttpResponse<byte[]> beyond = get("/dump/colophon.nt", "Range", "bytes=99999999-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + whole.length);
        for (String odd : List.of("bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=x-")) {
            HttpResponse<byte[]> all = get("/dump/colophon.nt", "Range", odd);
            assertThat(all.statusCode()).as(odd).isEqualTo(200);
            assertThat(all.body()).as(odd).isEqualTo(whole);
        }
        String tag = header(get("/dump/colophon.nt"), "ETag");
        assertThat(get("/dump/colophon.nt", "Range", "bytes=0-1", "If-Range", tag)
                        .statusCode())
                .isEqualTo(206);
        assertThat(get("/dump/colophon.nt", "Range", "bytes=0-1", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aClassHoldsItsThingsWithAllThatIsSaidOfThem() throws Exception {
        String lines = new String(get("/dump/colophon-Movie.nt").body(), StandardCharsets.UTF_8);
        Graph movies = GlassOrchard.parse(lines, Lang.NTRIPLES);
        Graph all = site.store().current().dataset().getDefaultGraph();
        Node film = NodeFactory.createURI(GlassOrchard.BASE + "entity/The_Glass_Orchard/film");
        assertThat(lines.lines()).isSorted().doesNotHaveDuplicates();
        assertThat(movies.find(film, Node.ANY, Node.ANY).toList())
                .containsExactlyInAnyOrderElementsOf(
                        all.find(film, Node.ANY, Node.ANY).toList());
        assertThat(movies.find().toList())
                .allMatch(all::contains)
                .anyMatch(t -> t.getPredicate().getURI().endsWith("#exact"))
                .noneMatch(t -> t.getSubject().getURI().endsWith("entity/Ilse_Marrow"));
        String zipped = new String(
                new GZIPInputStream(new ByteArrayInputStream(
                                get("/dump/colophon-Movie.nt.gz").body()))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(zipped).isEqualTo(lines);
        assertThat(get("/dump/colophon-Volcano.nt").statusCode()).isEqualTo(404);
    }
}
