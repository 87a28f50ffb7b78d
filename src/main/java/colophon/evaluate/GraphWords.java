package colophon.evaluate;

import colophon.rdf.vocab.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Nodes of a graph in words. */
final class GraphWords {
    private static final Pattern DATE = Pattern.compile("([+-]?\\d{4,})(?:-(\\d\\d))?(?:-(\\d\\d))?");
    private static final List<String> DATES = List.of("dateTime", "date", "gYear", "gYearMonth");
    private static final int DAY = 11;
    private static final int MONTH = 10;

    private final Graph graph;
    private final Map<Node, Optional<String>> labels = new HashMap<>();

    GraphWords(Graph graph) {
        this.graph = graph;
    }

    /** The English label, otherwise any. */
    Optional<String> label(Node node) {
        return labels.computeIfAbsent(node, this::findLabel);
    }

    private Optional<String> findLabel(Node node) {
        List<Node> all = objects(node, Terms.LABEL);
        return all.stream()
                .filter(l -> l.getLiteralLanguage().isEmpty()
                        || l.getLiteralLanguage().startsWith("en"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Node::getLiteralLexicalForm);
    }

    /** The label, otherwise what the IRI ends with. */
    String name(Node node) {
        String iri = node.getURI();
        return label(node)
                .filter(l -> !l.isEmpty())
                .orElseGet(() -> PercentText.decode(iri.substring(iri.lastIndexOf('/') + 1)));
    }

    /**
     * A value in words: a thing's name, a date as exact as it is, otherwise the value as written.
     *
     * @param statement the statement it stands in
     * @param full the property that leads from there to its full value
     */
    String text(Node value, Node statement, String full) {
        if (value.isURI()) {
            return name(value);
        }
        String written = value.getLiteralLexicalForm();
        String datatype = value.getLiteralDatatypeURI();
        return DATES.stream().anyMatch(datatype::endsWith)
                ? date(written, precision(written, statement, full))
                : written;
    }

    private int precision(String written, Node statement, String full) {
        for (Node node : objects(statement, NodeFactory.createURI(full))) {
            boolean same = objects(node, Terms.TIME_VALUE_OF).stream()
                    .anyMatch(t -> t.getLiteralLexicalForm().equals(written));
            List<Node> precision = objects(node, Terms.TIME_PRECISION);
            if (same && !precision.isEmpty()) {
                return Integer.parseInt(precision.getFirst().getLiteralLexicalForm());
            }
        }
        return DAY;
    }

    private static String date(String written, int precision) {
        Matcher parts = DATE.matcher(written);
        if (!parts.lookingAt()) {
            return written;
        }
        String year = parts.group(1).replaceFirst("^\\++", "");
        String month = precision >= MONTH && parts.group(2) != null ? "-" + parts.group(2) : "";
        String day = precision >= DAY && parts.group(3) != null ? "-" + parts.group(3) : "";
        return year + month + day;
    }

    /** The tags of a thing's language. */
    List<String> languages(Node thing) {
        return objects(thing, Terms.IN_LANGUAGE).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The rules that read a statement. */
    List<String> rules(Node statement, String root) {
        return objects(statement, NodeFactory.createURI(root + "ontology#extractionRule")).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The words of an article that a statement rests on. */
    List<String> sentences(Node statement, Node article) {
        return objects(statement, Terms.WAS_DERIVED_FROM).stream()
                .filter(reference -> graph.contains(reference, Terms.HAS_SOURCE, article))
                .flatMap(reference -> objects(reference, Terms.QUOTATION).stream())
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** The objects of a property, sorted by what is written. */
    private List<Node> objects(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(org.apache.jena.graph.Triple::getObject)
                .toList()
                .stream()
                .sorted(java.util.Comparator.comparing(Node::toString))
                .toList();
    }
}
