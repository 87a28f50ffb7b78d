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
    private final Resource resource;
    private final Node article;
    private final String title;

    /** What the article is about. */
    private final Optional<Node> main;

    ArticleReading(GraphReading reading, Links links, Resource resource) {
        this.reading = reading;
        this.links = links;
        this.values = new ValueReading(reading, links);
        this.statements = new StatementReading(reading, links);
        this.resource = resource;
        this.article = NodeFactory.createURI(resource.iri(reading.base()));
        this.title = values.thing(article).text();
        this.main = reading.object(article, Terms.ABOUT);
    }

    ArticlePage read() {
        List<MarkedText.Quote> quotes = quotes();
        List<Line> lines = new MarkedText(text(Terms.TEXT), quotes).lines();
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
                text(Terms.IN_LANGUAGE),
                main.map(values::thing),
                text(Terms.CREDIT_TEXT),
                address(Terms.LICENSE),
                address(Terms.IS_BASED_ON),
                text(Terms.VERSION),
                text(Terms.DATE_MODIFIED),
                (int) quotes.stream().mapToLong(q -> q.notes().size()).sum(),
                lines);
    }

    private String text(Node property) {
        return reading.object(article, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Optional<String> address(Node property) {
        return reading.object(article, property).filter(Node::isURI).flatMap(n -> links.click(n.getURI()));
    }

    private List<MarkedText.Quote> quotes() {
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

    /** What a note is about; a thing that has the article's own name is told apart by its kind. */
    private ValueView subject(Node node) {
        ValueView seen = values.thing(node);
        boolean namesake = seen.text().equals(title) && !main.equals(Optional.of(node));
        String kind = namesake ? new Summary(reading, node).kind() : "";
        return kind.isEmpty()
                ? seen
                : new ValueView(seen.text() + " (" + kind + ")", seen.language(), seen.href(), seen.outward());
    }

    private Note note(Triple owner, String id, FactView fact, String anchor) {
        return new Note(
                anchor,
                subject(owner.getSubject()),
                main.equals(Optional.of(owner.getSubject())),
                reading.propertyLabel(id),
                fact.value(),
                fact.isDeprecated(),
                fact.href());
    }
}
