package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import colophon.web.page.FactView.QualifierView;
import colophon.web.page.FactView.QuoteView;
import colophon.web.page.FactView.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads statements from the graph for pages. */
final class StatementReading {
    private final GraphReading reading;
    private final Links links;
    private final ValueReading values;

    StatementReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
    }

    /** The statements of a thing and a property, deprecated ones last. */
    List<FactView> facts(Node subject, String property) {
        String name = values.thing(subject).text();
        return reading.objects(subject, NodeFactory.createURI(Prefixes.P + property)).stream()
                .flatMap(statement -> fact(statement, property).map(f -> told(f, name, statement, property)).stream())
                .sorted(Comparator.comparing(FactView::standing)
                        .thenComparing(f -> f.qualifier("P1545")
                                .map(v -> "%8s".formatted(v.text()))
                                .orElse("~"))
                        .thenComparing(
                                f -> f.qualifier("P585").map(ValueView::text).orElse(""))
                        .thenComparing(f -> f.value().text()))
                .toList();
    }

    /** The fact with what kind of thing its value is, where the value has the same name as what it is said of. */
    private FactView told(FactView fact, String name, Node statement, String property) {
        Optional<Node> value = reading.object(statement, NodeFactory.createURI(Prefixes.PS + property))
                .filter(Node::isURI);
        if (value.isEmpty() || !fact.value().text().equals(name)) {
            return fact;
        }
        String kind = new Summary(reading, value.get()).kind();
        ValueView seen = fact.value();
        ValueView clear = kind.isEmpty()
                ? seen
                : new ValueView(seen.text() + " (" + kind + ")", seen.language(), seen.href(), seen.outward());
        return new FactView(clear, fact.standing(), fact.qualifiers(), fact.quotes(), fact.href());
    }

    /** A statement of a property; none where the node has no value for it. */
    Optional<FactView> fact(Node statement, String property) {
        return reading.object(statement, NodeFactory.createURI(Prefixes.PS + property))
                .map(value -> new FactView(
                        values.view(value, reading.object(statement, NodeFactory.createURI(Prefixes.PSV + property))),
                        standing(statement),
                        qualifiers(statement),
                        quotes(statement),
                        links.page(statement.getURI()).orElse("")));
    }

    private Standing standing(Node statement) {
        Optional<Node> rank = reading.object(statement, Terms.RANK);
        if (rank.filter(Terms.DEPRECATED_RANK::equals).isPresent()) {
            return Standing.DEPRECATED;
        }
        return rank.filter(Terms.PREFERRED_RANK::equals).isPresent() ? Standing.PREFERRED : Standing.NORMAL;
    }

    private List<QualifierView> qualifiers(Node statement) {
        List<QualifierView> found = new ArrayList<>();
        for (Triple triple : reading.about(statement)) {
            GraphReading.property(triple.getPredicate(), Prefixes.PQ)
                    .ifPresent(id -> found.add(new QualifierView(
                            id,
                            reading.propertyLabel(id),
                            values.view(triple.getObject(), full(statement, id, triple)))));
        }
        found.sort(Comparator.comparing((QualifierView q) -> q.id().length())
                .thenComparing(QualifierView::id)
                .thenComparing(q -> q.value().text()));
        return found;
    }

    /** The full value of a qualifier: the one that holds the same simple value. */
    private Optional<Node> full(Node statement, String id, Triple simple) {
        List<Node> all = reading.objects(statement, NodeFactory.createURI(Prefixes.PQV + id));
        return all.stream()
                .filter(v ->
                        reading.about(v).stream().anyMatch(t -> t.getObject().equals(simple.getObject())))
                .findFirst();
    }

    List<QuoteView> quotes(Node statement) {
        return reading.objects(statement, Terms.WAS_DERIVED_FROM).stream()
                .map(this::quote)
                .sorted(Comparator.comparing(QuoteView::article).thenComparing(QuoteView::text))
                .toList();
    }

    QuoteView quote(Node reference) {
        Node selector = NodeFactory.createURI(reference.getURI() + "#quote");
        Optional<Node> words = reading.object(reference, Terms.QUOTATION);
        Optional<Node> article = reading.object(reference, Terms.HAS_SOURCE).filter(Node::isURI);
        String page = article.flatMap(a -> links.page(a.getURI())).orElse("");
        return new QuoteView(
                text(reading.object(selector, Terms.EXACT).or(() -> words)),
                text(reading.object(selector, Terms.PREFIX)),
                text(reading.object(selector, Terms.SUFFIX)),
                words.map(Node::getLiteralLanguage).orElse(""),
                page + "#" + anchor(reference),
                article.flatMap(reading::label).map(Node::getLiteralLexicalForm).orElse(""));
    }

    /** The name of a reference's place on its article's page. */
    static String anchor(Node reference) {
        return "r-" + reference.getURI().substring(reference.getURI().lastIndexOf('/') + 1);
    }

    private static String text(Optional<Node> literal) {
        return literal.filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
    }
}
