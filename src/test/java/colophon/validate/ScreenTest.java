package colophon.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen suspects just those nodes that the engine finds fault with, and more where it does not understand a shape. */
class ScreenTest {
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** Lamps of which some are as every shape below wants them and some are not. */
    private static final String LAMPS = """
            :a a :Lamp ; :name "Alda" ; :low 1 ; :high 2 ; :keeper :k .
            :b a :Lamp ; :name "Bo", "Bea" ; :low 3 ; :high 2 ; :keeper "k" .
            :c a :Lamp ; :low "x" ; :keeper :b .
            :d a :Lamp ; :name "d"@en ; :high 5 ; :keeper [] .
            :k a :Person ; :name "Kay" .
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:minCount 1 ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:maxCount 1 ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:datatype xsd:string ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:pattern '^[A-Z]' ; sh:minLength 3 ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:not [ sh:pattern '^b' ; sh:flags 'i' ] ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :name ; sh:or ( [ sh:minLength 3 ] [ sh:pattern 'd' ] ) ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :low ; sh:minInclusive 2 ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :low ; sh:lessThan :high ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :low ; sh:lessThanOrEquals :high ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :low ; sh:equals :high ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :keeper ; sh:nodeKind sh:IRI ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :keeper ; sh:in ( :k :b ) ]",
                "sh:targetClass :Lamp ; sh:property [ sh:path :keeper ; sh:node :Agent ]",
                "sh:targetSubjectsOf :keeper ; sh:property [ sh:path :name ; sh:minCount 1 ]",
                "sh:targetObjectsOf :keeper ; sh:nodeKind sh:IRI",
                "sh:targetClass :Lamp ; sh:deactivated true ; sh:nodeKind sh:Literal"
            })
    void suspectsWhatTheEngineFaults(String shape) {
        Shapes shapes = shapes(shape);
        Graph graph = graph(LAMPS);
        Set<Node> faulted = ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ReportEntry::focusNode)
                .collect(Collectors.toSet());
        assertThat(suspects(shapes, graph, Map.of())).isEqualTo(faulted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:targetClass :Person ; sh:property [ sh:path ( :keeper :name ) ; sh:maxCount 1 ]",
                "sh:targetClass :Person ; sh:property [ sh:path :name ; sh:uniqueLang true ]",
                "sh:targetClass :Person ; sh:not [ sh:property [ sh:path ( :keeper :name ) ; sh:minCount 1 ] ]"
            })
    void suspectsWhatItDoesNotUnderstand(String shape) {
        assertThat(suspects(shapes(shape), graph(LAMPS), Map.of())).containsExactly(iri("k"));
    }

    @Test
    void knowsTheClassesOfWhatWasDescribedBefore() {
        Shapes shapes = shapes("sh:targetClass :Lamp ; sh:property [ sh:path :keeper ; sh:node :Agent ]");
        Graph graph = graph(":a a :Lamp ; :keeper :before .");
        Map<Node, Node> classes = new HashMap<>();
        assertThat(suspects(shapes, graph, classes)).isEmpty();
        classes.put(iri("before"), iri("Lamp"));
        assertThat(suspects(shapes, graph, classes)).containsExactly(iri("a"));
    }

    @Test
    void refusesTargetsThatItDoesNotKnow() {
        Shapes shapes = shapes("sh:targetNode :a ; sh:nodeKind sh:IRI");
        assertThatThrownBy(() -> new Screen(shapes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shapes.ttl");
    }

    private static Set<Node> suspects(Shapes shapes, Graph graph, Map<Node, Node> classes) {
        return new Screen(shapes).suspects(new Described(graph.stream().toList(), classes));
    }

    private static Shapes shapes(String shape) {
        return Shapes.parse(graph(":Shape a sh:NodeShape ; " + shape + " . "
                + ":Agent a sh:NodeShape ; sh:property [ sh:path rdf:type ; sh:not [ sh:in ( :Lamp ) ] ] ."));
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
