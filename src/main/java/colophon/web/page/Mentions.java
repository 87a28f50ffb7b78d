package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.web.document.GraphReading;
import colophon.web.document.ResourceKind;
import colophon.web.page.EntityPage.Mention;
import colophon.web.page.EntityPage.MentionGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads what leads to a thing: other things' facts, and statements that have it as a qualifier. */
final class Mentions {
    private final GraphReading reading;
    private final StatementReading statements;
    private final ValueReading values;
    private final InverseHeadings headings;

    Mentions(GraphReading reading, StatementReading statements, ValueReading values, InverseHeadings headings) {
        this.headings = headings;
        this.reading = reading;
        this.statements = statements;
        this.values = values;
    }

    /** The facts by property, without those that the thing itself states the other way round. */
    List<MentionGroup> groups(Node node, List<Triple> facts) {
        Map<String, List<Mention>> byProperty = new TreeMap<>();
        for (Triple fact : facts) {
            Optional<String> direct = GraphReading.property(fact.getPredicate(), Prefixes.WDT);
            if (direct.isPresent() && !statesToo(node, fact.getSubject())) {
                String label = headings.ofFacts(direct.get(), reading.propertyLabel(direct.get()));
                byProperty
                        .computeIfAbsent(label, l -> new ArrayList<>())
                        .add(new Mention(values.thing(fact.getSubject()), ""));
            }
            if (reading.is(fact.getSubject(), ResourceKind.STATEMENT)) {
                GraphReading.property(fact.getPredicate(), Prefixes.PQ)
                        .ifPresent(id -> qualified(fact, byProperty, id));
            }
        }
        return byProperty.entrySet().stream()
                .map(e -> new MentionGroup(
                        e.getKey(),
                        e.getValue().stream()
                                .sorted(Comparator.comparing(
                                                (Mention m) -> m.thing().text())
                                        .thenComparing(Mention::note))
                                .toList()))
                .toList();
    }

    private boolean statesToo(Node node, Node other) {
        return reading.triples(node, Node.ANY, other).stream()
                .anyMatch(t ->
                        GraphReading.property(t.getPredicate(), Prefixes.WDT).isPresent());
    }

    private void qualified(Triple fact, Map<String, List<Mention>> byProperty, String id) {
        for (Triple owner : reading.triples(Node.ANY, Node.ANY, fact.getSubject())) {
            GraphReading.property(owner.getPredicate(), Prefixes.P).ifPresent(property -> {
                String value = statements
                        .fact(fact.getSubject(), property)
                        .map(f -> f.value().text())
                        .orElse("");
                byProperty
                        .computeIfAbsent(headings.ofQualifiers(id, reading.propertyLabel(id)), l -> new ArrayList<>())
                        .add(new Mention(
                                values.thing(owner.getSubject()), reading.propertyLabel(property) + ": " + value));
            });
        }
    }
}
