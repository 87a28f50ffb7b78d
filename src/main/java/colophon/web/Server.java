package colophon.web;

import colophon.data.NamedQueries;
import colophon.store.Store;
import colophon.web.sparql.SparqlSettings;
import colophon.web.sparql.fair.QueryThreads;
import java.io.IOException;
import java.net.BindException;
import java.util.EnumSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.helpers.NOPLogger;

/**
 * The linked-data server: the site's documents and pages, and the SPARQL endpoint on embedded Fuseki. It serves what the
 * store holds, also what is built while it runs, and prints nothing.
 */
public final class Server implements AutoCloseable {
    /** The path of the SPARQL endpoint. */
    static final String SPARQL = "/sparql";

    /** The path of the endpoint that reads queries as the Wikidata Query Service does. */
    static final String WDQS = "/wdqs";

    private static final int FEWEST_THREADS = 8;

    /** Pages and documents that are kept never take more than this part of the memory that there may be. */
    private static final int CACHE_SHARE = 8;

    /** Which part of the memory for answers to queries is for answers as they were sent, beside those that are given again in other forms. */
    private static final int SENT_SHARE = 4;

    /** So many pages and documents may be made or sent at once, also to clients that read slowly. */
    private static final int MOST_THREADS = 200;

    /** So many answers to queries may be sent at once, beside the queries that run and wait. */
    private static final int SENDING = 60;

    private final org.eclipse.jetty.server.Server jetty;
    private final ServerConnector connector;
    private final Site site;
    private final String host;

    private Server(org.eclipse.jetty.server.Server jetty, ServerConnector connector, Site site, String host) {
        this.site = site;
        this.jetty = jetty;
        this.connector = connector;
        this.host = host;
    }

    /**
     * Starts a server.
     *
     * @param store what is served; it stays open as long as the server runs
     * @param settings how it is served
     * @throws ServerException where the port is in use or cannot be listened on
     * @throws colophon.store.StoreException where the store holds nothing or is broken
     */
    public static Server start(Store store, ServerSettings settings) {
        return start(store, settings, NamedQueries.load());
    }

    /** Starts a server that offers some queries. */
    public static Server start(Store store, ServerSettings settings, NamedQueries queries) {
        // So that what cannot be served is told now, and not by the first answer.
        store.lease().close();
        Monitoring monitoring = new Monitoring(settings.observation());
        Site site = new Site(store, settings, PrefixTable.load(), queries, monitoring);
        SparqlProcessor sparql = new SparqlProcessor(site::answerQuery, settings.bodyLength());
        FusekiServer fuseki = FusekiServer.create()
                .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                .fusekiModules(FusekiModules.empty())
                .addProcessor(SPARQL, sparql, NOPLogger.NOP_LOGGER)
                .addProcessor(WDQS, sparql, NOPLogger.NOP_LOGGER)
                .build();
        org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(configuration(settings)));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idleTime().toMillis());
        jetty.setConnectors(new Connector[] {connector});
        CachedAnswers cached = new CachedAnswers(
                new AnswerCache(
                        Math.min(settings.cacheBytes(), Runtime.getRuntime().maxMemory() / CACHE_SHARE)),
                new AnswerCache(settings.sparql().cacheLength() / SENT_SHARE),
                request -> site.answerAgain(
                        Callers.of(request), request.getHttpURI().getPath()));
        Handler others = new SiteHandler(site, cached, settings.bodyLength(), monitoring, jetty.getHandler());
        jetty.setErrorHandler(new TerseErrors());
        QueuedThreadPool queryThreads = queryThreads(settings.sparql());
        jetty.addBean(queryThreads);
        jetty.setHandler(new CachedFirst(cached, site::inService, queryThreads, others));
        jetty.setDynamic(false);
        monitoring.watch(jetty);
        startJetty(jetty, settings);
        return new Server(jetty, connector, site, settings.host());
    }

    /**
     * The threads of requests for queries, which are read, wait and are answered there: apart from those of pages, so that they never
     * hold all of them, and of the priority that queries have.
     */
    private static QueuedThreadPool queryThreads(SparqlSettings queries) {
        QueuedThreadPool threads = new QueuedThreadPool(queries.atOnce() + queries.waiting() + SENDING, FEWEST_THREADS);
        threads.setName("queries");
        threads.setThreadsPriority(QueryThreads.QUICK);
        threads.setDaemon(true);
        return threads;
    }

    private static HttpConfiguration configuration(ServerSettings settings) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        if (!settings.proxies().trusted().isEmpty()) {
            configuration.addCustomizer(new ForwardedClients(settings.proxies()));
        }
        // Keys hold encoded slashes, percent signs and question marks; the site reads the path as it was sent.
        configuration.setUriCompliance(UriCompliance.DEFAULT.with(
                "COLOPHON",
                EnumSet.of(
                                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS,
                                UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS)
                        .toArray(UriCompliance.Violation[]::new)));
        return configuration;
    }

    private static void startJetty(org.eclipse.jetty.server.Server jetty, ServerSettings settings) {
        try {
            jetty.start();
        } catch (Exception e) {
            stopQuietly(jetty);
            throw failure(e, settings);
        }
    }

    private static ServerException failure(Exception e, ServerSettings settings) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "port %d on %s cannot be used (%s); is another server running there? Choose another with --port"
                                .formatted(settings.port(), settings.host(), cause.getMessage()),
                        e);
            }
            if (cause instanceof java.net.UnknownHostException || cause instanceof java.net.SocketException) {
                return new ServerException(
                        "cannot listen on %s (%s); choose an address of this machine with --host"
                                .formatted(settings.host(), cause.getMessage()),
                        e);
            }
        }
        return new ServerException("the server cannot start: " + e.getMessage(), e);
    }

    private static void stopQuietly(org.eclipse.jetty.server.Server jetty) {
        try {
            jetty.stop();
        } catch (Exception e) {
            // It never ran; the reason it did not is what matters.
            org.slf4j.LoggerFactory.getLogger(Server.class).debug("stopping failed", e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address of the home page. */
    public String address() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        jetty.join();
    }

    /** Stops the server; requests in progress are ended. */
    @Override
    public void close() throws IOException {
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IOException("the server did not stop", e);
        } finally {
            site.close();
        }
    }
}
