package colophon.web;

import colophon.store.Snapshot;
import colophon.store.Store;
import colophon.web.http.Call;
import colophon.web.http.Reply;
import colophon.web.sparql.QueryObserver;
import colophon.web.sparql.QueryService;
import colophon.web.sparql.SparqlEndpoint;
import colophon.web.sparql.SparqlSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiFunction;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.slf4j.helpers.NOPLogger;

/**
 * The SPARQL endpoint over datasets that a test makes, which stores do not hold: with named graphs. What it answers can be
 * bent, to see whether a test notices.
 */
final class SuiteServer implements AutoCloseable {
    /** Bends no answer. */
    static final BiFunction<Call, Reply, Reply> STRAIGHT = (call, reply) -> reply;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Store store;
    private final Snapshot stored;
    private final FusekiServer server;
    private volatile DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private volatile int loads;
    private volatile BiFunction<Call, Reply, Reply> bend = STRAIGHT;

    private SuiteServer() throws IOException {
        folder = Files.createTempDirectory("suite");
        store = Store.open(folder);
        GlassOrchard.fill(store);
        stored = store.current();
        SparqlEndpoint endpoint =
                new SparqlEndpoint(new QueryService(SparqlSettings.DEFAULT, PrefixTable.load()), QueryObserver.NONE);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addProcessor(
                        Server.SPARQL,
                        new SparqlProcessor(call -> bend.apply(call, endpoint.answer(call, snapshot())), 1 << 20),
                        NOPLogger.NOP_LOGGER)
                .build();
    }

    static SuiteServer start() {
        try {
            SuiteServer started = new SuiteServer();
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bends the answers from now on. */
    void bend(BiFunction<Call, Reply, Reply> other) {
        bend = other;
    }

    /** Puts another dataset in service, as another snapshot, so that no answer from the one before is sent for it. */
    synchronized void load(DatasetGraph other) {
        dataset = other;
        loads++;
    }

    String endpoint() {
        return base() + "sparql";
    }

    private String base() {
        return "http://127.0.0.1:" + server.getPort() + "/";
    }

    private Snapshot snapshot() {
        DatasetGraph served = dataset;
        served.begin(TxnType.READ);
        try {
            int size = served.getDefaultGraph().size();
            return new Snapshot(
                    stored.number() + loads,
                    base(),
                    stored.created(),
                    size,
                    colophon.store.SnapshotData.of(served),
                    stored.sorted(),
                    stored.ledger(),
                    stored.patches(),
                    stored.survey(),
                    stored.digest() + loads);
        } finally {
            served.end();
        }
    }

    HttpRequest.Builder request(String queryPart) {
        return HttpRequest.newBuilder(URI.create(endpoint() + queryPart)).timeout(Duration.ofMinutes(1));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        client.close();
        store.close();
        try {
            GlassOrchard.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
