package colophon.cli;

import java.util.concurrent.FutureTask;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;

/**
 * Gets Jena ready beside the reading of the command line, since each takes a good part of a quick start. Jena's classes must
 * not be initialised by two threads in different orders, so whoever uses it first waits.
 */
final class Preparation {
    private static final FutureTask<Void> TASK = new FutureTask<>(Preparation::prepare, null);

    private Preparation() {}

    /** Begins; to be called once, when the program starts. */
    static void start() {
        Thread.ofPlatform().daemon().name("preparation").start(TASK);
    }

    /** Waits until Jena is ready, which it gets here where nothing was begun. */
    static void await() {
        TASK.run();
        try {
            TASK.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("Jena could not be started", e.getCause());
        }
    }

    private static void prepare() {
        JenaSystem.init();
        Graph graph = GraphMemFactory.createGraphMemRoaring();
        RDFParser.fromString("<a:b> <a:b> \"c\"@en .", Lang.NTRIPLES).parse(StreamRDFLib.graph(graph));
    }
}
