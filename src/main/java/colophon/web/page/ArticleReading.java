package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import colophon.web.document.Resource;
import colophon.web.page.ArticlePage.Line;
import colophon.web.page.ArticlePage.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Gathers the page of a source article. */
final class ArticleReading {
    private final GraphReading reading;
    private final Links links;
    private final ValueReading values;
    private final StatementReading statements;

    ArticleReading(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
        this.statements = new StatementReading(reading, links);
    }

    ArticlePage read(Resource resource) {
        Node article = NodeFactory.createURI(resource.iri(reading.base()));
        String title = values.thing(article).text();
        List<MarkedText.Quote> quotes = quotes(article);
        List<Line> lines = new MarkedText(text(article, Terms.TEXT), quotes).lines();
        return new ArticlePage(
                new Frame(
                        title + " — the article",
                        "The text that was read, with every quoted sentence marked",
                        links.root(),
                        Optional.of(article.getURI()),
                        EntityReading.alternates(resource, links),
                        Optional.empty()),
                article.getURI(),
                title,
                text(article, Terms.IN_LANGUAGE),
                reading.object(article, Terms.ABOUT).map(values::thing),
                text(article, Terms.CREDIT_TEXT),
                address(article, Terms.LICENSE),
                address(article, Terms.IS_BASED_ON),
                text(article, Terms.VERSION),
                text(article, Terms.DATE_MODIFIED),
                (int) quotes.stream().mapToLong(q -> q.notes().size()).sum(),
                lines);
    }

    private String text(Node article, Node property) {
        return reading.object(article, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Optional<String> address(Node article, Node property) {
        return reading.object(article, property).filter(Node::isURI).flatMap(n -> links.click(n.getURI()));
    }

    private List<MarkedText.Quote> quotes(Node article) {
        List<MarkedText.Quote> quotes = new ArrayList<>();
        for (Node reference : reading.subjects(Terms.HAS_SOURCE, article)) {
            Node position = NodeFactory.createURI(reference.getURI() + "#position");
            int start = number(position, Terms.START);
            int end = number(position, Terms.END);
            if (start >= 0 && end > start) {
                String anchor = StatementReading.anchor(reference);
                quotes.add(new MarkedText.Quote(anchor, start, end, notes(reference, anchor)));
            }
        }
        return quotes;
    }

    private int number(Node node, Node property) {
        String digits =
                reading.object(node, property).map(Node::getLiteralLexicalForm).orElse("");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private List<Note> notes(Node reference, String anchor) {
        List<Note> notes = new ArrayList<>();
        for (Node statement : reading.subjects(Terms.WAS_DERIVED_FROM, reference)) {
            for (Triple owner : reading.triples(Node.ANY, Node.ANY, statement)) {
                GraphReading.property(owner.getPredicate(), Prefixes.P)
                        .flatMap(id -> statements.fact(statement, id).map(f -> note(owner, id, f, anchor)))
                        .ifPresent(notes::add);
            }
        }
        notes.sort(Comparator.comparing((Note n) -> n.subject().text())
                .thenComparing(Note::property)
                .thenComparing(n -> n.value().text())
                .thenComparing(Note::href));
        return notes;
    }

    private Note note(Triple owner, String id, FactView fact, String anchor) {
        return new Note(
                anchor,
                values.thing(owner.getSubject()),
                reading.propertyLabel(id),
                fact.value(),
                fact.isDeprecated(),
                fact.href());
    }
}
