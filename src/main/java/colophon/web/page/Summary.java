package colophon.web.page;

import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.Terms;
import colophon.web.document.GraphReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says in a line what a thing is: "novel by Ilse Marrow, 1987". */
final class Summary {
    /** Who made a thing, by the likeliest property. */
    private static final List<String> MAKERS = List.of("P50", "P57", "P175", "P86", "P170", "P58");

    private static final int MOST_NAMES = 3;

    private final GraphReading reading;
    private final Node node;

    Summary(GraphReading reading, Node node) {
        this.reading = reading;
        this.node = node;
    }

    /** What kind of thing it is. */
    String kind() {
        String instance = names("P31");
        if (!instance.isEmpty()) {
            return instance;
        }
        return reading.objects(node, Terms.TYPE).stream()
                .map(reading::label)
                .flatMap(Optional::stream)
                .map(Node::getLiteralLexicalForm)
                .filter(l -> !l.equals("thing") && !l.equals("intangible"))
                .findFirst()
                .orElse("");
    }

    /** The line. */
    String line() {
        Optional<String> work = first("P629").or(() -> first("P1441"));
        String makers = MAKERS.stream()
                .map(this::names)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .map(n -> " by " + n)
                .orElse("");
        String life = life();
        String kind = life.isEmpty() ? kind() : life;
        String of = work.map(w -> " of " + w).orElse("");
        String edition = names("P407").isEmpty() || work.isEmpty() ? kind : names("P407") + " edition";
        String line = (edition + of + (work.isEmpty() ? makers : "")).strip();
        return line + year().map(y -> line.isEmpty() ? y : ", " + y).orElse("");
    }

    /** Of a person: "actor, painter \u00B7 Wales". */
    private String life() {
        return Stream.of(names("P106"), names("P27")).filter(n -> !n.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }

    private Optional<String> year() {
        return reading.objects(node, direct("P577")).stream()
                .map(n -> ValueReading.date(n.getLiteralLexicalForm(), 9))
                .sorted()
                .findFirst();
    }

    private Optional<String> first(String property) {
        return reading.object(node, direct(property)).flatMap(reading::label).map(Node::getLiteralLexicalForm);
    }

    private String names(String property) {
        return reading.objects(node, direct(property)).stream()
                .map(reading::label)
                .flatMap(Optional::stream)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    private static Node direct(String property) {
        return NodeFactory.createURI(Prefixes.WDT + property);
    }
}
