package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import colophon.web.page.EntityPage.EditionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the editions and translations of a work as rows of a table. */
final class Editions {
    private final GraphReading reading;
    private final StatementReading statements;
    private final ValueReading values;

    Editions(GraphReading reading, StatementReading statements, ValueReading values) {
        this.reading = reading;
        this.statements = statements;
        this.values = values;
    }

    /** Whether a thing has editions. */
    boolean suits(Node work) {
        return !reading.objects(work, iri(Prefixes.P, "P747")).isEmpty();
    }

    /** The editions of a work, by language and title. */
    List<EditionRow> rows(Node work) {
        List<EditionRow> rows = new ArrayList<>();
        for (Node statement : reading.objects(work, iri(Prefixes.P, "P747"))) {
            Optional<Node> edition = reading.object(statement, iri(Prefixes.PS, "P747"));
            Optional<FactView> fact = statements.fact(statement, "P747");
            if (edition.isPresent() && fact.isPresent() && reading.is(edition.get(), ResourceKind.ENTITY)) {
                rows.add(row(edition.get(), fact.get()));
            }
        }
        rows.sort(Comparator.comparing(EditionRow::language)
                .thenComparing(r -> r.title().text())
                .thenComparing(EditionRow::year)
                .thenComparing(r -> r.fact().href()));
        return rows;
    }

    private EditionRow row(Node edition, FactView fact) {
        return new EditionRow(
                values.thing(edition),
                words(edition, "P407"),
                statements.facts(edition, "P1476").stream()
                        .flatMap(f -> f.qualifier("P2441").stream())
                        .map(ValueView::text)
                        .findFirst()
                        .orElse(""),
                statements.facts(edition, "P123").stream().map(FactView::value).findFirst(),
                words(edition, "P577"),
                Stream.concat(statements.facts(edition, "P957").stream(), statements.facts(edition, "P212").stream())
                        .toList(),
                fact);
    }

    private String words(Node edition, String property) {
        return statements.facts(edition, property).stream()
                .map(f -> f.value().text())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}
