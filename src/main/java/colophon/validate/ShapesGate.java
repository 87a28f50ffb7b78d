package colophon.validate;

import colophon.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The gate that every graph passes before it is published: SHACL shapes, those in {@code ontology/shapes.ttl} and those that
 * follow from the table of properties. Immutable and safe for use by several threads.
 */
public final class ShapesGate {
    private static final String SHAPES = "/colophon/ontology/shapes.ttl";

    /** Triples after which a batch is validated, at the next boundary between subjects. */
    private static final int BATCH_SIZE = 50_000;

    private final Shapes shapes;

    private ShapesGate(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Loads the shapes.
     *
     * @throws IllegalStateException where the program was packed without them
     */
    public static ShapesGate load() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = ShapesGate.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without ontology/shapes.ttl; build it anew");
            }
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/shapes.ttl", e);
        }
        PropertyShapes.addTo(graph);
        return new ShapesGate(Shapes.parse(graph));
    }

    /**
     * A stream that passes every triple on and validates it. The triples of a statement, reference, value, article or entity
     * come one after another, as the mapper gives them; the statements of one subject likewise.
     *
     * @param next takes the triples
     * @param diagnostics takes each violation, with the statement and its sentence where it has one: errors for violations,
     *     warnings for what the shapes call warnings
     */
    public CheckedStream check(StreamRDF next, DiagnosticSink diagnostics) {
        return new CheckedStream(shapes, next, diagnostics, BATCH_SIZE);
    }

    /** Validates a graph that is complete as it is; returns the number of violations. */
    public long check(Graph graph, DiagnosticSink diagnostics) {
        BatchValidation validation = new BatchValidation(shapes, diagnostics);
        validation.validate(graph.stream().toList());
        return validation.violations();
    }
}
