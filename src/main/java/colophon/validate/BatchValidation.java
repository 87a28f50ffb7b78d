package colophon.validate;

import colophon.diagnostic.DiagnosticSink;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/**
 * Validates batches of triples one after another. What shapes ask of subjects outside a batch, their class, is remembered
 * and put into each batch that mentions them. Used by one thread at a time.
 */
final class BatchValidation {
    private final Shapes shapes;
    private final Screen screen;
    private final Violations violations;
    private final Map<Node, Node> classes = new HashMap<>();

    BatchValidation(Shapes shapes, DiagnosticSink diagnostics) {
        this.shapes = shapes;
        this.screen = new Screen(shapes);
        this.violations = new Violations(diagnostics);
    }

    /** How many violations there were so far. */
    long violations() {
        return violations.count();
    }

    /** Validates a batch and reports its violations. */
    void validate(List<Triple> batch) {
        batch.forEach(this::remember);
        Set<Node> suspects = screen.suspects(new Described(batch, classes));
        if (!suspects.isEmpty()) {
            validate(batch, suspects);
        }
    }

    /** Has the engine validate some nodes of a batch. */
    private void validate(List<Triple> batch, Set<Node> suspects) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        batch.forEach(graph::add);
        Set<Node> context = addContext(batch, graph);
        for (Node suspect : suspects) {
            for (ReportEntry entry :
                    ShaclValidator.get().validate(shapes, graph, suspect).getEntries()) {
                if (!context.contains(entry.focusNode()) || !isAboutLabel(entry)) {
                    violations.report(entry, graph);
                }
            }
        }
    }

    private void remember(Triple triple) {
        Node predicate = triple.getPredicate();
        if (predicate.equals(Terms.TYPE) && isOfSchema(triple.getObject())) {
            classes.put(triple.getSubject(), triple.getObject());
        } else if (predicate.equals(Terms.QUOTATION)) {
            violations.remember(triple.getSubject(), triple.getObject());
        }
    }

    /** Adds the classes of things described before; returns these, whose labels were validated with them. */
    private Set<Node> addContext(List<Triple> batch, Graph graph) {
        Set<Node> context = new HashSet<>();
        for (Triple triple : batch) {
            Node object = triple.getObject();
            Node type = isOfSchema(triple.getPredicate()) ? classes.get(object) : null;
            if (type != null && !context.contains(object)) {
                Triple typed = Triple.create(object, Terms.TYPE, type);
                if (!graph.contains(typed)) {
                    graph.add(typed);
                    context.add(object);
                }
            }
        }
        return context;
    }

    private static boolean isOfSchema(Node node) {
        return node.isURI() && node.getURI().startsWith(Prefixes.SCHEMA);
    }

    private static boolean isAboutLabel(ReportEntry entry) {
        return entry.resultPath() instanceof P_Link link && link.getNode().equals(Terms.LABEL);
    }
}
