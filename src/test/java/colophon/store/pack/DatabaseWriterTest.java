package colophon.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packed database against one that the same triples were put into one by one, which gives numbers another form too. */
class DatabaseWriterTest {
    private static final String BASE = "http://example.org/";

    @TempDir
    Path folder;

    private static List<Triple> invented(int count) {
        Random random = new Random(count);
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Node subject = iri("entity/" + random.nextInt(count / 3 + 1));
            triples.add(Triple.create(subject, iri("p/" + random.nextInt(7)), object(random, count)));
        }
        return triples;
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    /** Terms of each sort that TDB2 treats in its own way: some are kept in their ids, one of each pair is not. */
    private static Node object(Random random, int count) {
        int n = random.nextInt(count / 2 + 1);
        return switch (random.nextInt(9)) {
            case 0 -> iri("entity/" + n);
            case 1 -> NodeFactory.createLiteralString("word \"" + n + "\" \uD83D\uDE00\n");
            case 2 -> NodeFactory.createLiteralLang("Wort " + n, n % 2 == 0 ? "de" : "en");
            case 3 -> NodeFactory.createLiteralDT(String.valueOf(n - 10), XSDDatatype.XSDinteger);
            case 4 -> NodeFactory.createLiteralDT(String.valueOf(n), XSDDatatype.XSDinteger);
            case 5 -> NodeFactory.createLiteralDT(1900 + n % 100 + "-03-01", XSDDatatype.XSDdate);
            case 6 -> NodeFactory.createLiteralDT("-" + n + ".5e0", XSDDatatype.XSDdouble);
            case 7 -> NodeFactory.createLiteralDT(n + ".25", XSDDatatype.XSDdecimal);
            default -> NodeFactory.createLiteralDT(String.valueOf(1000 + n), XSDDatatype.XSDgYear);
        };
    }

    private DatasetGraph database(List<Triple> triples) throws IOException {
        try (DatabaseWriter writer = DatabaseWriter.open(folder.resolve("terms"))) {
            writer.addAll(triples);
            writer.writeTo(folder.resolve("db"), folder.resolve("index"));
        }
        assertThat(folder.resolve("terms")).doesNotExist();
        return DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("db")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40, 700, 20_000})
    void everyPatternFindsWhatADatabaseFilledTripleByTripleFinds(int count) throws IOException {
        List<Triple> triples = invented(count);
        triples.addAll(triples.subList(0, count / 2));
        DatasetGraph expected = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(expected, () -> triples.forEach(expected.getDefaultGraph()::add));
        DatasetGraph database = database(triples);
        try {
            Txn.executeRead(expected, () -> Txn.executeRead(database, () -> compare(triples, expected, database)));
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    private static void compare(List<Triple> triples, DatasetGraph expected, DatasetGraph database) {
        Graph graph = database.getDefaultGraph();
        assertThat(found(graph, Triple.ANY)).isEqualTo(found(expected.getDefaultGraph(), Triple.ANY));
        for (Triple asked : triples.subList(0, Math.min(25, triples.size()))) {
            for (int mask = 0; mask < 7; mask++) {
                Triple wanted = pattern(asked, mask);
                assertThat(found(graph, wanted)).as("%s", wanted).isEqualTo(found(expected.getDefaultGraph(), wanted));
            }
            assertThat(graph.contains(asked.getSubject(), asked.getPredicate(), iri("absent")))
                    .isFalse();
        }
    }

    private static Triple pattern(Triple triple, int mask) {
        return Triple.create(
                (mask & 1) == 0 ? triple.getSubject() : Node.ANY,
                (mask & 2) == 0 ? triple.getPredicate() : Node.ANY,
                (mask & 4) == 0 ? triple.getObject() : Node.ANY);
    }

    private static Set<Triple> found(Graph graph, Triple pattern) {
        return graph.find(pattern).toList().stream().collect(Collectors.toSet());
    }

    @Test
    void anEmptyDatabaseHasNoTriples() throws IOException {
        DatasetGraph database = database(List.of());
        Txn.executeRead(
                database, () -> assertThat(database.getDefaultGraph().isEmpty()).isTrue());
        TDBInternal.expel(database, true);
    }
}
