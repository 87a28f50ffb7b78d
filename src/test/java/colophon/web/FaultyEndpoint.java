package colophon.web;

import colophon.store.Lease;
import colophon.store.Snapshot;
import colophon.store.SnapshotData;
import colophon.store.Store;
import colophon.web.http.Call;
import colophon.web.http.Caller;
import colophon.web.http.Parameters;
import colophon.web.http.Reply;
import colophon.web.sparql.QueryObserver;
import colophon.web.sparql.QueryService;
import colophon.web.sparql.SparqlEndpoint;
import colophon.web.sparql.SparqlSettings;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The SPARQL endpoint, to whose every answer something happens before its end, each time a little later: the first after nothing of it,
 * the last just before all of it is there.
 */
final class FaultyEndpoint implements Closeable {
    /** What happens to an answer. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** The time limit passes while the rows are found. */
        TIME,
        /** The answer is longer than it may be. */
        SIZE,
        /** There is no more memory for the next row. */
        MEMORY,
        /** The server is killed while the answer is sent. */
        KILLED
    }

    private static final Duration BRIEF = Duration.ofMillis(60);

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger asked = new AtomicInteger();
    private final Store store;
    private final DatasetGraph triples;
    private final Fault fault;
    private final int times;
    private final int rows;

    /**
     * An endpoint that runs.
     *
     * @param store what it answers from
     * @param times at how many places of an answer the fault happens, one a query; then it begins again
     * @param rows how many rows the query that is asked has
     */
    FaultyEndpoint(Store store, Fault fault, int times, int rows) throws IOException {
        this.store = store;
        this.triples = DatasetGraphFactory.createTxnMem();
        this.fault = fault;
        this.times = times;
        this.rows = rows;
        try (Lease lease = store.lease()) {
            DatasetGraph whole = lease.snapshot().dataset();
            whole.executeRead(() -> triples.executeWrite(
                    () -> whole.getDefaultGraph().stream().forEach(triples.getDefaultGraph()::add)));
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/sparql";
    }

    /** How many queries were asked. */
    int asked() {
        return asked.get();
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofPlatform().daemon().start(() -> answer(client));
            }
        } catch (SocketException e) {
            // Closed: the test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket client) {
        try (client) {
            Call call = read(client.getInputStream());
            boolean isQuery =
                    call.parameters().first("query").isPresent() || !call.body().isEmpty();
            int turn = isQuery ? asked.getAndIncrement() % times : 0;
            Reply reply = isQuery ? reply(call, turn) : reply(call, Fault.NONE, 0);
            send(reply, client.getOutputStream(), isQuery && fault == Fault.KILLED, turn);
        } catch (IOException e) {
            // The client did not want to be told more.
        }
    }

    private Reply reply(Call call, int turn) throws IOException {
        return fault == Fault.KILLED ? reply(call, Fault.NONE, 0) : reply(call, fault, turn);
    }

    private Reply reply(Call call, Fault here, int turn) throws IOException {
        SparqlSettings usual = SparqlSettings.DEFAULT;
        long length = here == Fault.SIZE ? share(bytes(reply(call, Fault.NONE, 0)).length, turn) : usual.answerLength();
        Duration time = here == Fault.TIME ? BRIEF : Duration.ofMinutes(5);
        SparqlSettings settings =
                new SparqlSettings(time, 700, Math.max(1, length), 2_000, 8, 32, Duration.ofSeconds(5), 0);
        SparqlEndpoint endpoint =
                new SparqlEndpoint(new QueryService(settings, PrefixTable.load()), QueryObserver.NONE);
        try (Lease lease = store.lease()) {
            return endpoint.answer(call, faulty(lease.snapshot(), here, share(rows - 1, turn)));
        }
    }

    private int share(int whole, int turn) {
        return turn == times - 1 ? whole - 1 : (int) ((long) whole * turn / times);
    }

    private Snapshot faulty(Snapshot snapshot, Fault here, int before) {
        DatasetGraph dataset = new FaultyDataset(triples, here, before);
        return new Snapshot(
                snapshot.number(),
                snapshot.base(),
                snapshot.created(),
                snapshot.triples(),
                SnapshotData.of(dataset),
                snapshot.sorted(),
                snapshot.ledger(),
                snapshot.patches(),
                snapshot.survey(),
                snapshot.digest());
    }

    /** A dataset whose default graph is faulty, also for the query engine, which looks into other wrappers. */
    private static final class FaultyDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        private final Graph faulty;

        FaultyDataset(DatasetGraph dataset, Fault fault, int before) {
            super(dataset);
            this.faulty = new FaultyGraph(dataset.getDefaultGraph(), fault, before);
        }

        @Override
        public Graph getDefaultGraph() {
            return faulty;
        }
    }

    /** A graph that gives some triples, and then takes too long or has no memory left. */
    private static final class FaultyGraph extends GraphWrapper {
        private final Fault fault;
        private final int before;
        private int given;

        FaultyGraph(Graph graph, Fault fault, int before) {
            super(graph);
            this.fault = fault;
            this.before = before;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return super.find(pattern).mapWith(this::given);
        }

        @Override
        public ExtendedIterator<Triple> find(
                org.apache.jena.graph.Node s, org.apache.jena.graph.Node p, org.apache.jena.graph.Node o) {
            return super.find(s, p, o).mapWith(this::given);
        }

        private Triple given(Triple triple) {
            if (given++ == before) {
                happen();
            }
            return triple;
        }

        private void happen() {
            if (fault == Fault.MEMORY) {
                throw new OutOfMemoryError("none left for a row");
            }
            if (fault == Fault.TIME) {
                try {
                    Thread.sleep(2 * BRIEF.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // What the engine does when its alarm has rung. The alarm itself may ring late on a busy machine, after
                // the last row.
                throw new QueryCancelledException();
            }
        }
    }

    private void send(Reply reply, OutputStream out, boolean isCut, int turn) throws IOException {
        byte[] body = bytes(reply);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " \r\nConnection: close\r\n");
        reply.headers()
                .forEach(h ->
                        head.append(h.name()).append(": ").append(h.value()).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body, 0, isCut ? share(body.length, turn) : body.length);
        out.flush();
    }

    private static byte[] bytes(Reply reply) throws IOException {
        return switch (reply.content()) {
            case Reply.Content.Bytes bytes -> bytes.bytes();
            case Reply.Content.File file -> {
                byte[] bytes = Files.readAllBytes(file.path());
                Files.delete(file.path());
                yield bytes;
            }
            case Reply.Content.None none -> new byte[0];
            case Reply.Content.Section section -> throw new IllegalStateException("a part of a body");
            case Reply.Content.Streamed streamed -> throw new IllegalStateException("an answer that is not held back");
        };
    }

    private static Call read(InputStream in) throws IOException {
        String[] lines = head(in).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        String body = new String(
                in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))), StandardCharsets.UTF_8);
        String[] request = lines[0].split(" ");
        int mark = request[1].indexOf('?');
        String query = mark < 0 ? "" : request[1].substring(mark + 1);
        boolean isForm = headers.getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded");
        return new Call(
                request[0],
                mark < 0 ? request[1] : request[1].substring(0, mark),
                isForm ? Parameters.parse(query, body) : Parameters.parse(query),
                headers,
                isForm ? "" : body,
                Caller.UNKNOWN);
    }

    /** A message up to the blank line that ends its head. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        while (last != 0x0d0a0d0a) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the connection ended within a head");
            }
            head.write(b);
            last = last << 8 | b;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
