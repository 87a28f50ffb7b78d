package colophon.web.page;

import colophon.rdf.vocab.OwnTerms;
import colophon.rdf.vocab.Prefixes;
import colophon.web.document.GraphReading;
import colophon.web.document.Resource;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Gathers the page of a statement. */
final class StatementPages {
    private final GraphReading reading;
    private final Links links;

    StatementPages(GraphReading reading, Links links) {
        this.reading = reading;
        this.links = links;
    }

    /** The page, none where the node is no statement of anything. */
    Optional<StatementPage> read(Resource resource) {
        Node statement = NodeFactory.createURI(resource.iri(reading.base()));
        StatementReading statements = new StatementReading(reading, links);
        for (Triple owner : reading.triples(Node.ANY, Node.ANY, statement)) {
            Optional<StatementPage> page = GraphReading.property(owner.getPredicate(), Prefixes.P)
                    .flatMap(id -> statements.fact(statement, id).map(fact -> page(resource, owner, id, fact)));
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private StatementPage page(Resource resource, Triple owner, String id, FactView fact) {
        ValueView subject = new ValueReading(reading, links).thing(owner.getSubject());
        String property = reading.propertyLabel(id);
        Frame frame = new Frame(
                subject.text() + " — " + property + " — " + fact.value().text(),
                "A statement with its source",
                links.root(),
                Optional.of(owner.getObject().getURI()),
                EntityReading.alternates(resource, links),
                Optional.empty());
        return new StatementPage(
                frame,
                owner.getObject().getURI(),
                subject,
                property,
                id,
                fact,
                reading.objects(owner.getObject(), OwnTerms.of(reading.base()).extractionRule()).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList());
    }
}
