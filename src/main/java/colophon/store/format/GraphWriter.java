package colophon.store.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a graph subject by subject; what is written does not depend on the order of a subject's triples. */
public abstract class GraphWriter implements AutoCloseable {
    /** How many characters are gathered before they are written. */
    private static final int BUFFERED = 1 << 13;

    private final TripleOrder order;
    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(BUFFERED + BUFFERED / 4);

    GraphWriter(OutputStream out, Prefixes prefixes) {
        this.out = out;
        this.order = new TripleOrder(prefixes);
    }

    /**
     * A writer of a format.
     *
     * @param format the format
     * @param base the base IRI, which Turtle shortens IRIs by
     * @param prefixes the prefixes
     * @param out where it is written; not closed by the writer
     */
    public static GraphWriter of(RdfFormat format, String base, Prefixes prefixes, OutputStream out) {
        return switch (format) {
            case TURTLE, TRIG -> new TurtleWriter(base, prefixes, out);
            case NTRIPLES, NQUADS -> new NTriplesWriter(prefixes, out);
            case JSONLD -> new JsonLdWriter(prefixes, out);
            case RDFXML -> new RdfXmlWriter(prefixes, out);
        };
    }

    /** Writes a subject with its triples; nothing where there are none. */
    public final void subject(Node subject, Collection<Triple> triples) throws IOException {
        subject(subject, triples, 0);
    }

    /**
     * Writes a subject with its triples; nothing where there are none.
     *
     * @param depth how many subjects it is part of, which forms for people show by indenting it
     */
    public final void subject(Node subject, Collection<Triple> triples, int depth) throws IOException {
        if (triples.isEmpty()) {
            return;
        }
        List<Triple> sorted = new ArrayList<>(triples);
        if (sorted.size() > 1) {
            sorted.sort(order);
        }
        write(buffer, subject, sorted, depth);
        if (buffer.length() >= BUFFERED) {
            flush();
        }
    }

    /** Ends the document. */
    @Override
    public final void close() throws IOException {
        end(buffer);
        flush();
        out.flush();
    }

    /** Writes what stands before the first subject; to be called by constructors. */
    final void begin(String text) {
        buffer.append(text);
    }

    abstract void write(StringBuilder to, Node subject, List<Triple> sorted, int depth);

    abstract void end(StringBuilder to);

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        buffer.setLength(0);
    }
}
