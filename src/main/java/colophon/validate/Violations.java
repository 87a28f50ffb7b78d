package colophon.validate;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import colophon.rdf.vocab.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Reports violations so that a reader finds the place: the node, what is wrong with it, and the sentence it came from. */
final class Violations {
    private final DiagnosticSink diagnostics;
    private final Map<Node, Node> quotes = new HashMap<>();
    private long count;

    Violations(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Keeps the words of a reference, for statements that come later. */
    void remember(Node reference, Node words) {
        quotes.put(reference, words);
    }

    /** How many violations were reported, warnings apart. */
    long count() {
        return count;
    }

    /** Reports one. */
    void report(ReportEntry entry, Graph batch) {
        boolean isWarning =
                entry.severity() != null && !entry.severity().level().getURI().endsWith("#Violation");
        if (!isWarning) {
            count++;
        }
        Node focus = entry.focusNode();
        String value = entry.value() == null ? "" : " (" + text(entry.value()) + ")";
        diagnostics.report(new Diagnostic(
                isWarning ? "shape-warning" : "shape-violation",
                isWarning ? Severity.WARNING : Severity.ERROR,
                Place.of(text(focus)),
                message(entry) + value
                        + sentence(focus, batch)
                                .map(s -> ", by \u201C" + s + "\u201D")
                                .orElse("") + ".",
                isWarning ? "" : "Mend what the article's reading makes of it, or build with --keep-going."));
    }

    private static String message(ReportEntry entry) {
        return entry.message() == null ? "the shape does not hold" : entry.message();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The words that a statement, or a statement of a subject, rests on. */
    private Optional<String> sentence(Node focus, Graph batch) {
        Stream<Node> own = Stream.concat(Stream.of(focus), objects(batch, focus, Terms.WAS_DERIVED_FROM));
        Stream<Node> below = objects(batch, focus, Node.ANY)
                .filter(Node::isURI)
                .flatMap(n -> objects(batch, n, Terms.WAS_DERIVED_FROM));
        return Stream.concat(own, below)
                .flatMap(n -> Optional.ofNullable(quotes.get(n)).stream())
                .findFirst()
                .map(Node::getLiteralLexicalForm);
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node predicate) {
        ExtendedIterator<Node> found =
                graph.find(subject, predicate, Node.ANY).mapWith(org.apache.jena.graph.Triple::getObject);
        return found.toList().stream();
    }
}
