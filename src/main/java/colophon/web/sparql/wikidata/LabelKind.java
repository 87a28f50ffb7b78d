package colophon.web.sparql.wikidata;

import colophon.rdf.vocab.Prefixes;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the label service tells of a thing, and how the names of variables that ask for it end. */
enum LabelKind {
    ALT_LABEL("AltLabel", Prefixes.SKOS + "altLabel"),
    DESCRIPTION("Description", Prefixes.SCHEMA + "description"),
    LABEL("Label", Prefixes.RDFS + "label");

    private final String ending;
    private final Node property;

    LabelKind(String ending, String property) {
        this.ending = ending;
        this.property = NodeFactory.createURI(property);
    }

    Node property() {
        return property;
    }

    /** The kind that a property of an explicit pattern asks for. */
    static Optional<LabelKind> ofProperty(Node property) {
        return Arrays.stream(values()).filter(k -> k.property.equals(property)).findFirst();
    }

    /** The kind that a variable's name asks for. */
    static Optional<LabelKind> ofName(String variable) {
        return Arrays.stream(values())
                .filter(k -> variable.endsWith(k.ending) && variable.length() > k.ending.length())
                .findFirst();
    }

    /** The name of the variable whose thing is told about. */
    String thing(String variable) {
        return variable.substring(0, variable.length() - ending.length());
    }
}
