package colophon.store.match;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.store.Snapshot;
import colophon.store.SnapshotWriter;
import colophon.store.Store;
import colophon.store.index.IndexGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Queries over an index have the rows that the query engine finds by itself in a plain graph. */
class SameRowsTest {
    private static final String BASE = "http://localhost/";
    private static final int THINGS = 60;

    @TempDir
    private static Path folder;

    private static Store store;
    private static DatasetGraph indexed;
    private static DatasetGraph plain;

    @BeforeAll
    static void build() {
        store = Store.open(folder);
        Graph graph = GraphFactory.createDefaultGraph();
        try (SnapshotWriter writer = store.begin(BASE)) {
            triples().forEach(t -> {
                writer.stream().triple(t);
                graph.add(t);
            });
            Snapshot snapshot = writer.commit();
            indexed = snapshot.dataset();
        }
        plain = DatasetGraphFactory.wrap(graph);
        assertThat(indexed.getDefaultGraph()).isInstanceOf(IndexGraph.class);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Stream<Triple> triples() {
        Random random = new Random(11);
        List<Triple> all = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            Node thing = iri("t" + i);
            all.add(Triple.create(thing, iri("kind"), iri("k" + i % 4)));
            all.add(Triple.create(thing, iri("label"), NodeFactory.createLiteralLang("Thing Ä" + i % 23, "en")));
            all.add(Triple.create(thing, iri("next"), iri("t" + random.nextInt(THINGS))));
            all.add(Triple.create(thing, iri("likes"), iri("t" + random.nextInt(THINGS))));
            if (i % 3 > 0) {
                all.add(Triple.create(
                        thing, iri("count"), literal(String.valueOf(random.nextInt(9)), XSDDatatype.XSDinteger)));
            }
            if (i % 5 > 1) {
                String date = (1900 + random.nextInt(90)) + "-0" + (1 + i % 9) + "-01T00:00:00Z";
                all.add(Triple.create(thing, iri("date"), literal(date, XSDDatatype.XSDdateTime)));
            }
            if (i % 7 == 0) {
                all.add(Triple.create(thing, iri("next"), thing));
                all.add(Triple.create(thing, iri("date"), literal("195x-01-01T00:00:00Z", XSDDatatype.XSDdateTime)));
                all.add(Triple.create(thing, iri("count"), literal("1.50", XSDDatatype.XSDdecimal)));
                all.add(Triple.create(thing, iri("note"), NodeFactory.createLiteralString("plain thing " + i)));
            }
        }
        return all.stream();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(BASE + name);
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    @TestFactory
    Stream<DynamicTest> rowsAreThoseOfThePlainGraph() {
        return Stream.concat(patterns(), wholeQueries())
                .map(q -> DynamicTest.dynamicTest(q, () -> {
                    List<String> expected = rows(plain, q);
                    assertThat(rows(indexed, q)).isEqualTo(expected);
                    assertThat(expected)
                            .as("a query without rows compares nothing")
                            .isNotEmpty();
                }));
    }

    private static Stream<String> patterns() {
        return Stream.of(
                        "?s ?p ?o",
                        ":t1 ?p ?o",
                        "?s ?p :t1",
                        ":t7 ?p :t7",
                        "?s :next ?s",
                        "?s ?p ?s",
                        "?s :kind :k1 ; :next ?n ; :label ?l . ?n :kind ?k",
                        "?s :kind :k1 . ?x :kind :k2 FILTER(?s = ?x || ?x = :t2)",
                        "?s :count ?c FILTER(?c > 3)",
                        "?s :date ?d FILTER(YEAR(?d) >= 1940 && YEAR(?d) < 1960)",
                        "?s :date ?d FILTER(YEAR(?d) = 1950 || MONTH(?d) = 3)",
                        "?s :label ?l FILTER(CONTAINS(LCASE(STR(?l)), \"ä1\"))",
                        "?s ?p ?l FILTER(CONTAINS(STR(?l), \"thing\"))",
                        "?s ?p ?l FILTER(CONTAINS(?l, \"hing\"))",
                        "?s :kind :k1 OPTIONAL { ?s :count ?c } OPTIONAL { ?s :date ?d . ?s :next ?n }",
                        "?s :kind :k1 OPTIONAL { ?s :count ?c FILTER(?c > 4) } FILTER(!BOUND(?c))",
                        "?s :kind :k1 OPTIONAL { ?s :note ?n OPTIONAL { ?s :date ?d } } ?s :next ?x",
                        "OPTIONAL { ?s :note ?n } ?t :note ?n",
                        "{ ?s :note ?n } UNION { ?s :count ?n } ?s :label ?l",
                        "{ ?s :note ?n } UNION { ?x :count ?n FILTER(?n > 6) } FILTER(BOUND(?s))",
                        "?s :kind :k1 FILTER NOT EXISTS { ?s :date ?d }",
                        "?s :kind ?k FILTER EXISTS { ?s :next ?n . ?n :kind ?k }",
                        "?s :kind ?k FILTER EXISTS { ?s :next* ?n . ?n :note ?t FILTER(?n != ?s) }",
                        "?s :kind :k1 FILTER(NOT EXISTS { ?s :date ?d } && EXISTS { ?s :count ?c })",
                        "?s :kind :k1 MINUS { ?s :date ?d }",
                        ":t3 :next* ?x",
                        ":t3 :next+ ?x",
                        ":t3 :next? ?x",
                        "?x :next+ :t3",
                        "?x :next* ?y FILTER(?x = :t5)",
                        "?y :kind :k1 . ?y (:next/^:likes)+ ?x",
                        ":t3 (:next|^:likes)* ?x . ?x :kind :k1",
                        "?x :kind :k1 . ?x (:next/:next)? ?y . ?y :note ?n",
                        "?s (:next|:likes) ?o",
                        "?s :next/:likes/:kind ?k",
                        ":nothing :next* ?x",
                        "?s !(:next|:likes) ?o",
                        "?s :next* ?o",
                        "?s :next+ ?o",
                        "?s (:next|^:likes)? ?o",
                        "?s ^:next+ ?o . ?o :count ?c",
                        "?s :next+ ?o . ?s :kind :k1",
                        "?s :none* ?o",
                        "?s (!(:next|:likes|:label))+ ?o",
                        ":t1 (!(:kind|^:next))+ ?o",
                        ":k1 (!^:likes)+ ?o",
                        "?o (!(:kind|^:next|^:likes))+ :t3",
                        "?s (!:none)+ :k2",
                        "OPTIONAL { ?s :none ?x } ?x :next+ ?o",
                        "BIND('nowhere' AS ?x) ?x :next* ?o",
                        "VALUES ?s { :t1 :t2 :nothing } ?s :next ?n",
                        "VALUES (?s ?n) { (:t7 UNDEF) (UNDEF :t7) } ?s :next ?n",
                        "BIND(:t1 AS ?s) ?s :next ?n",
                        "?s :count ?c BIND(?c + 1 AS ?d) ?x :count ?d",
                        "?s :count ?c BIND(?c * 100 AS ?d) OPTIONAL { ?x :count ?d }",
                        "{ SELECT ?k (COUNT(*) AS ?n) { ?s :kind ?k } GROUP BY ?k } ?x :kind ?k ; :note ?t",
                        "?x :kind :k1 { SELECT DISTINCT ?x { ?x :next ?n } }",
                        "?s :count ?c FILTER(?c IN (1, 3, 1.5))")
                .map(body -> "SELECT * { " + body + " }");
    }

    private static Stream<String> wholeQueries() {
        return Stream.of(
                "SELECT DISTINCT ?k ?c { ?s :kind ?k OPTIONAL { ?s :count ?c } }",
                "SELECT DISTINCT ?d { ?s :count ?c BIND(?c * 2 AS ?d) }",
                "SELECT DISTINCT ?d { { ?s :count ?d } UNION { ?s :count ?c BIND(?c + 100 AS ?d) } }",
                "SELECT ?k (COUNT(*) AS ?n) (MIN(?d) AS ?first) (MAX(?c) AS ?most) { ?s :kind ?k OPTIONAL { ?s :date ?d } OPTIONAL { ?s :count ?c } } GROUP BY ?k",
                "SELECT ?k (SUM(?c) AS ?sum) (AVG(?c) AS ?mean) (COUNT(?c) AS ?n) (COUNT(DISTINCT ?c) AS ?m) { ?s :kind ?k OPTIONAL { ?s :count ?c } } GROUP BY ?k HAVING(COUNT(?c) > 1)",
                "SELECT (COUNT(DISTINCT ?d) AS ?n) { { ?s :count ?d } UNION { ?s :count ?c BIND(?c + 100 AS ?d) } }",
                "SELECT ?d (COUNT(*) AS ?n) { { ?s :count ?d } UNION { ?s :count ?c BIND(?c + 100 AS ?d) } } GROUP BY ?d",
                "SELECT (COUNT(*) AS ?n) (MAX(?c) AS ?m) { ?s :none ?c }",
                "SELECT ?y (COUNT(*) AS ?n) { ?s :date ?d } GROUP BY (YEAR(?d) AS ?y)",
                "SELECT ?k ?y (COUNT(DISTINCT *) AS ?n) { ?s :kind ?k ; :date ?d OPTIONAL { ?s :count ?c } } GROUP BY ?k (YEAR(?d) + ?c AS ?y)",
                "SELECT (COUNT(*) AS ?n) { ?s :kind ?k } GROUP BY STR(?k)",
                "SELECT ?k (COUNT(DISTINCT STR(?c)) AS ?n) (SUM(DISTINCT ?c + 1) AS ?sum) (AVG(DISTINCT ?c * 2) AS ?mean) { ?s :kind ?k OPTIONAL { ?s :count ?c } } GROUP BY ?k",
                "SELECT ?k (MIN(DISTINCT ?c + 1) AS ?min) (MAX(?c * 2) AS ?max) (COUNT(?c + 1) AS ?n) { ?s :kind ?k ; :count ?c } GROUP BY ?k",
                "SELECT ?k (GROUP_CONCAT(DISTINCT STR(?k); separator=', ') AS ?all) { ?s :kind ?k } GROUP BY ?k",
                "SELECT ?s (GROUP_CONCAT(?c) AS ?all) (GROUP_CONCAT(STRLEN(?s)) AS ?none) { ?s :kind ?k OPTIONAL { ?s :count ?c } } GROUP BY ?s",
                "SELECT (GROUP_CONCAT(?c) AS ?all) (COUNT(DISTINCT ?c + 1) AS ?n) (COUNT(DISTINCT *) AS ?m) { ?s :none ?c }",
                "SELECT ?s ?d { ?s :date ?d } ORDER BY DESC(?d) ?s LIMIT 7",
                "SELECT ?s ?c ?l { ?s :label ?l OPTIONAL { ?s :count ?c } } ORDER BY ?c DESC(?l) ?s LIMIT 12 OFFSET 3",
                "SELECT ?s ?l { ?s :label ?l } ORDER BY STRLEN(?l) ?s LIMIT 9",
                "SELECT ?s ?o { ?s ?p ?o } ORDER BY ?o ?s");
    }

    private static List<String> rows(DatasetGraph dataset, String text) {
        List<String> rows = new ArrayList<>();
        dataset.begin(ReadWrite.READ);
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(QueryFactory.create("PREFIX : <" + BASE + "> " + text))
                .build()) {
            RowSet set = run.select();
            List<Var> columns = set.getResultVars().stream()
                    .sorted(Comparator.comparing(Var::getVarName))
                    .toList();
            set.forEachRemaining(row -> rows.add(row(columns, row)));
        } finally {
            dataset.end();
        }
        if (!text.contains("ORDER BY")) {
            rows.sort(Comparator.naturalOrder());
        }
        return rows;
    }

    private static String row(List<Var> columns, Binding row) {
        return Arrays.toString(columns.stream()
                .map(v -> row.contains(v) ? NodeFmtLib.strNT(row.get(v)) : "")
                .toArray());
    }

    @Test
    void aMissingTripleIsSeen() {
        Graph less = GraphFactory.createDefaultGraph();
        triples().skip(1).forEach(less::add);
        assertThat(rows(indexed, "SELECT * { ?s ?p ?o }"))
                .isNotEqualTo(rows(DatasetGraphFactory.wrap(less), "SELECT * { ?s ?p ?o }"));
    }
}
