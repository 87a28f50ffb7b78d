package peers;

import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.Sail;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Answers queries by RDF4J over HTTP, as little as there can be around it: a handler of Jetty, RDF4J's own repository, and its own
 * writers of JSON and N-Triples: {@code Rdf4jServer memory|lmdb FOLDER PORT FILE.nt}. The folder is that of an LMDB store; the
 * file is loaded where the store is empty. It prints "ready" when it answers.
 */
public final class Rdf4jServer {
    private Rdf4jServer() {}

    public static void main(String[] arguments) throws Exception {
        Sail sail = arguments[0].equals("memory")
                ? new MemoryStore()
                : new LmdbStore(Path.of(arguments[1]).toFile(), new LmdbStoreConfig("spoc,posc,ospc"));
        Repository repository = new SailRepository(sail);
        repository.init();
        load(repository, Path.of(arguments[3]));
        Server server = new Server(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[2])));
        server.setHandler(new Answers(repository));
        server.start();
        System.out.println("ready");
        server.join();
    }

    private static void load(Repository repository, Path file) throws Exception {
        try (RepositoryConnection connection = repository.getConnection()) {
            if (!connection.isEmpty()) {
                return;
            }
            connection.begin(IsolationLevels.NONE);
            connection.add(file.toFile(), RDFFormat.NTRIPLES);
            connection.commit();
        }
    }

    private static final class Answers extends Handler.Abstract {
        private final Repository repository;

        Answers(Repository repository) {
            this.repository = repository;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            Fields fields = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
            try (RepositoryConnection connection = repository.getConnection();
                    OutputStream out = Content.Sink.asOutputStream(response)) {
                Query query = connection.prepareQuery(fields.getValue("query"));
                if (query instanceof GraphQuery graph) {
                    response.getHeaders().put("Content-Type", "application/n-triples");
                    graph.evaluate(new NTriplesWriter(out));
                } else {
                    response.getHeaders().put("Content-Type", "application/sparql-results+json");
                    ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(out));
                }
            }
            callback.succeeded();
            return true;
        }
    }
}
