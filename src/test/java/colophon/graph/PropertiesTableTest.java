package colophon.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colophon.claim.EntityType;
import colophon.data.DataTable;
import colophon.rdf.vocab.Prefixes;
import colophon.rdf.vocab.PropertyDescriptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;

/** The table of properties: complete, and as Wikidata and the ontology have them. */
class PropertiesTableTest {
    private static final List<DataTable.Row> ROWS =
            DataTable.load("ontology/properties.tsv").rows();

    /** Every property that the published model names. */
    private static final List<String> MODEL = List.of(
            ("P31 P1476 P1680 P50 P98 P110 P736 P655 P123 P577 P136 P495 P407 P364 P437 P1104 P957 P212 P243 P8359 P8360"
                            + " P155 P156 P179 P1545 P674 P840 P921 P138 P166 P585 P1686 P1346 P1027 P1111 P1411 P144 P4969"
                            + " P57 P58 P162 P86 P344 P1040 P161 P453 P4633 P272 P750 P2047 P2130 P2142 P915 P793 P580 P582"
                            + " P175 P264 P676 P629 P747 P2441 P569 P570 P19 P20 P27 P106 P800 P69 P26 P345 P648 P856 P143"
                            + " P1683 P2241")
                    .split(" "));

    @Test
    void everyPropertyOfTheModelIsThereOnce() {
        assertThat(ROWS).extracting(r -> r.need("id")).doesNotHaveDuplicates().containsAll(MODEL);
    }

    @Test
    void inversesNameEachOther() {
        Map<String, String> inverse = new HashMap<>();
        ROWS.forEach(r -> r.get("inverse").ifPresent(i -> inverse.put(r.need("id"), i)));
        assertThat(inverse)
                .isNotEmpty()
                .allSatisfy((id, other) -> assertThat(inverse).containsEntry(other, id));
    }

    private static final List<String> TYPES =
            Arrays.stream(EntityType.values()).map(Enum::name).toList();

    @Test
    void rangesAreKindsOfThing() {
        assertThat(ROWS).allSatisfy(r -> assertThat(TYPES).containsAll(r.list("range")));
    }

    @Test
    void everyPropertyIsDescribedWithWhatCorrespondsToIt() {
        Graph described = GraphMemFactory.createDefaultGraphSameTerm();
        PropertyDescriptions.load().send(StreamRDFLib.graph(described));
        assertThat(ROWS).allSatisfy(row -> {
            Node property = NodeFactory.createURI(Prefixes.WD + row.need("id"));
            assertThat(objects(described, property, Prefixes.RDFS + "label")).containsExactly(row.need("label"));
            assertThat(objects(described, property, Prefixes.SKOS + "closeMatch"))
                    .containsExactlyInAnyOrderElementsOf(row.list("schema").stream()
                            .map(s -> s.equals("rdf:type") ? Prefixes.RDF + "type" : Prefixes.SCHEMA + s)
                            .toList());
        });
    }

    private static List<String> objects(Graph graph, Node subject, String predicate) {
        return graph.find(subject, NodeFactory.createURI(predicate), Node.ANY)
                .mapWith(t -> t.getObject().isLiteral()
                        ? t.getObject().getLiteralLexicalForm()
                        : t.getObject().getURI())
                .toList();
    }

    @Test
    void theContextHasEverySchemaPropertyOfTheTable() throws IOException {
        String context = Files.readString(Path.of("ontology/context.jsonld"));
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.list("schema").stream().filter(s -> !s.contains(":")))
                        .allSatisfy(s -> assertThat(context).contains("\"" + s + "\"")));
    }

    @Test
    void theConstantsAreThePrefixesOfTheTable() {
        Map<String, String> prefixes = Prefixes.of(Graphs.BASE);
        assertThat(prefixes)
                .containsEntry("wd", Prefixes.WD)
                .containsEntry("wdt", Prefixes.WDT)
                .containsEntry("p", Prefixes.P)
                .containsEntry("ps", Prefixes.PS)
                .containsEntry("psv", Prefixes.PSV)
                .containsEntry("pq", Prefixes.PQ)
                .containsEntry("pqv", Prefixes.PQV)
                .containsEntry("pr", Prefixes.PR)
                .containsEntry("prv", Prefixes.PRV)
                .containsEntry("wikibase", Prefixes.WIKIBASE)
                .containsEntry("schema", Prefixes.SCHEMA)
                .containsEntry("colophon", Graphs.BASE + "ontology#");
    }

    @Test
    void labelsAndDatatypesAreWikidatas() throws IOException {
        Path list = shared().resolve("authority/wikidata-properties.tsv");
        assumeTrue(Files.exists(list), "no list of Wikidata's properties at " + list);
        Map<String, String> known = new HashMap<>();
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t");
            known.put(cells[0], cells[1] + " " + datatype(cells[2]));
        }
        assertThat(ROWS)
                .allSatisfy(r ->
                        assertThat(r.need("label") + " " + r.need("datatype")).isEqualTo(known.get(r.need("id"))));
    }

    private static String datatype(String name) {
        return switch (name) {
            case "ItemDatatype" -> "item";
            case "TextDatatype" -> "monolingual";
            case "StringDatatype" -> "string";
            case "ExternalIdDatatype" -> "external-id";
            case "IRI_Datatype" -> "url";
            case "TimeDatatype" -> "time";
            case "QuantityDatatype" -> "quantity";
            default -> name;
        };
    }

    private static Path shared() {
        String property = System.getProperty("colophon.shared", System.getenv("COLOPHON_SHARED"));
        return Path.of(property == null ? "../shared" : property);
    }

    @Test
    void theOwnTermsAreDescribed() {
        Graph ontology = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source("ontology/colophon.ttl").base(Graphs.BASE).parse(ontology);
        assertThat(ontology.find(
                                NodeFactory.createURI(Graphs.BASE + "ontology#extractionRule"),
                                NodeFactory.createURI(Prefixes.RDFS + "comment"),
                                Node.ANY)
                        .toList())
                .hasSize(1);
    }
}
