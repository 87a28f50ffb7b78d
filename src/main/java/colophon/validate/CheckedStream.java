package colophon.validate;

import colophon.diagnostic.DiagnosticSink;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/**
 * Passes triples on and validates them in batches of whole subjects, so that memory does not grow with the dataset (ADR
 * 0005). What shapes ask of other subjects, their class, is remembered and put into each batch that mentions them.
 */
public final class CheckedStream extends StreamRDFWrapper {
    /** Triples after which a batch is validated, at the next boundary between subjects. */
    static final int BATCH_SIZE = 50_000;

    private final Shapes shapes;
    private final int batchSize;
    private final Violations violations;
    private final Map<Node, Node> classes = new HashMap<>();
    private final Set<Node> mentioned = new HashSet<>();
    private Graph batch = GraphMemFactory.createDefaultGraphSameTerm();
    private int size;
    private Optional<Node> subject = Optional.empty();

    CheckedStream(Shapes shapes, StreamRDF next, DiagnosticSink diagnostics, int batchSize) {
        super(next);
        this.shapes = shapes;
        this.batchSize = batchSize;
        this.violations = new Violations(diagnostics);
    }

    /** How many violations there were so far; warnings do not count. Complete after {@link #finish()}. */
    public long violations() {
        return violations.count();
    }

    @Override
    public void triple(Triple triple) {
        if (size >= batchSize && isBoundary(triple)) {
            validate();
        }
        collect(triple);
        super.triple(triple);
    }

    @Override
    public void finish() {
        validate();
        super.finish();
    }

    /** Statements of a new subject, or an entity's or article's first triple. */
    private boolean isBoundary(Triple triple) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(Terms.TYPE)) {
            return triple.getObject().isURI()
                    && triple.getObject().getURI().startsWith(Prefixes.SCHEMA)
                    && !subject.equals(Optional.of(triple.getSubject()));
        }
        return predicate.getURI().startsWith(Prefixes.P)
                && predicate.getURI().indexOf('/', Prefixes.P.length()) < 0
                && !subject.equals(Optional.of(triple.getSubject()));
    }

    /** Puts a triple into the present batch. */
    void collect(Triple triple) {
        Node predicate = triple.getPredicate();
        Node object = triple.getObject();
        batch.add(triple);
        size++;
        if (predicate.equals(Terms.TYPE)) {
            if (object.getURI().startsWith(Prefixes.SCHEMA)) {
                classes.put(triple.getSubject(), object);
                subject = Optional.of(triple.getSubject());
            }
        } else if (predicate.equals(Terms.QUOTATION)) {
            violations.remember(triple.getSubject(), object);
        } else if (object.isURI() && predicate.getURI().startsWith(Prefixes.SCHEMA)) {
            mentioned.add(object);
            subject = Optional.of(triple.getSubject());
        }
    }

    private void validate() {
        Set<Node> context = addContext();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, batch).getEntries()) {
            if (!context.contains(entry.focusNode()) || !isAboutLabel(entry)) {
                violations.report(entry, batch);
            }
        }
        batch = GraphMemFactory.createDefaultGraphSameTerm();
        mentioned.clear();
        size = 0;
    }

    private static boolean isAboutLabel(ReportEntry entry) {
        return entry.resultPath() instanceof P_Link link && link.getNode().equals(Terms.LABEL);
    }

    /** Adds the classes of things described before; returns these, whose labels were validated with them. */
    private Set<Node> addContext() {
        Set<Node> context = new HashSet<>();
        for (Node node : mentioned) {
            Node type = classes.get(node);
            if (type != null) {
                Triple triple = Triple.create(node, Terms.TYPE, type);
                if (!batch.contains(triple)) {
                    batch.add(triple);
                    context.add(node);
                }
            }
        }
        return context;
    }
}
