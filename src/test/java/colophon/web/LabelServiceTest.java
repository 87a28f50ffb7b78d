package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The label service of the Wikidata Query Service, over four things with labels in some languages and none. */
class LabelServiceTest {
    private static final String THINGS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <http://schema.org/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            <entity/A> rdfs:label "Apple"@en, "Apfel"@de, "Pomme"@fr ;
                skos:altLabel "Tree"@en, "Fruit"@en, "Obst"@de ;
                schema:description "a fruit"@en, "eine Frucht"@de ;
                wdt:P50 <entity/B>, <entity/C>, <entity/D> ; wdt:P57 <entity/B> .
            <entity/B> rdfs:label "Birne"@de, "Poire"@fr ; skos:altLabel "Poirier"@fr ; wdt:P50 <entity/A> .
            <entity/C> rdfs:label "Cherry"@en ; schema:description "une cerise"@fr ; wdt:P50 <entity/A>, "words" ; wdt:P57 <entity/D> .
            """;

    private static final String SERVICE = "SERVICE wikibase:label { bd:serviceParam wikibase:language \"en,de\" . }";

    private static final Pattern MARK = Pattern.compile("[@#]");

    /** The labels of {@link #SERVICE}: the last has none and goes by its key. */
    private static final Map<String, String> LABELS =
            Map.of("", "", "A", "Apple", "B", "Birne", "C", "Cherry", "D", "D", "words", "words");

    @TempDir
    static Path folder;

    private static Shelf things;

    @BeforeAll
    static void start() {
        things = Shelf.start(folder.resolve("store"), THINGS);
    }

    @AfterAll
    static void stop() throws IOException {
        things.close();
    }

    private static List<String> rows(String query) throws Exception {
        return things.rows(query.replace("SERVICE-", SERVICE)).stream()
                .map(row -> row.replace(Shelf.BASE + "entity/", ""))
                .toList();
    }

    /** Groups in which {@code @} and {@code #} mark where a service may stand: here it serves the query, there what nobody sees of it. */
    private static final List<String> GROUPS = List.of(
            "{ @ ?x wdt:P50 ?y . @ }",
            "{ @ ?x wdt:P50 ?y . @ ?y wdt:P50 ?z . @ }",
            "{ @ ?x wdt:P50 ?y . @ OPTIONAL { @ ?y wdt:P57 ?z . @ } @ }",
            "{ @ { ?x wdt:P50 ?y . @ } UNION { ?x wdt:P57 ?y . @ } @ }",
            "{ @ { ?x wdt:P50 ?y . } UNION { ?y wdt:P57 ?x . } @ }",
            "{ @ ?x wdt:P50|wdt:P57 ?y . @ { @ ?y wdt:P50 ?z . } @ }",
            "{ @ ?x wdt:P50 ?y . MINUS { ?x wdt:P57 ?y . # } @ }",
            "{ @ ?x wdt:P50 ?y . @ FILTER NOT EXISTS { ?x wdt:P57 ?y } @ }",
            "{ @ VALUES (?x ?y) { (<entity/A> UNDEF) (UNDEF UNDEF) (<entity/A> UNDEF) } @ }",
            "{ @ VALUES ?x { <entity/B> <entity/D> } @ OPTIONAL { ?x wdt:P50 ?y } @ }",
            "{ @ { SELECT ?x (COUNT(*) AS ?n) { ?x wdt:P50 ?y } GROUP BY ?x } @ ?x wdt:P50 ?y . @ }",
            "{ @ { SELECT DISTINCT ?y { # ?x wdt:P50 ?y . # } } @ ?x wdt:P50 ?y . @ }",
            "{ @ ?x wdt:P50 ?y . @ BIND(?y AS ?z) @ FILTER(?x != <entity/B>) @ }",
            "{ @ ?x wdt:P50+ ?y . @ }");

    /** Every group with the service in each of its places alone, in a group and an OPTIONAL of its own there, and in all at once. */
    @TestFactory
    Stream<DynamicTest> rowsStayWhereverTheServiceStands() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String group : GROUPS) {
            for (int at = 0; at < group.length(); at++) {
                if (MARK.matcher(group.substring(at, at + 1)).matches()) {
                    for (String form : List.of(SERVICE, "{ " + SERVICE + " }", "OPTIONAL { " + SERVICE + " }")) {
                        String served = unmarked(group.substring(0, at)) + form + unmarked(group.substring(at + 1));
                        tests.add(test(unmarked(group), served, group.charAt(at) == '@'));
                    }
                }
            }
            tests.add(test(unmarked(group), MARK.matcher(group).replaceAll(SERVICE), true));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static String unmarked(String group) {
        return MARK.matcher(group).replaceAll("");
    }

    private static DynamicTest test(String plain, String served, boolean isSeen) {
        return DynamicTest.dynamicTest(served.replace(SERVICE, "LABELS"), () -> {
            List<String> expected = rows("SELECT ?x ?y " + plain).stream()
                    .map(row -> row.split(",", -1))
                    .map(row -> String.join(",", row[0], row[1], label(row[0], isSeen), label(row[1], isSeen)))
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(rows("SELECT ?x ?y ?xLabel ?yLabel " + served)).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static String label(String thing, boolean isSeen) {
        return isSeen ? Objects.requireNonNull(LABELS.get(thing)) : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en                      |                         | Apple  | B      | a fruit     | Fruit, Tree
                    de                      |                         | Apfel  | Birne  | eine Frucht | Obst
                    fr,de                   |                         | Pomme  | Poire  | eine Frucht | Obst
                    ja,en,fr                |                         | Apple  | Poire  | a fruit     | Fruit, Tree
                    ' FR , En '             |                         | Pomme  | Poire  | a fruit     | Fruit, Tree
                    ja                      |                         | A      | B      |             |
                    [AUTO_LANGUAGE]         | de                      | Apfel  | Birne  | eine Frucht | Obst
                    [AUTO_LANGUAGE],en      | it                      | Apple  | B      | a fruit     | Fruit, Tree
                    [AUTO_LANGUAGE],mul,en  | fr-CH;q=0.8,de;q=0.9    | Apfel  | Birne  | eine Frucht | Obst
                    [AUTO_LANGUAGE],de      | fr-CH, it;q=0.1         | Pomme  | Poire  | eine Frucht | Obst
                    """)
    void languagesAreTriedInTheirOrder(
            String languages, String reader, String label, String other, String description, String names)
            throws Exception {
        String service = "SERVICE wikibase:label { bd:serviceParam wikibase:language \"" + languages + "\" }";
        String head = "SELECT ?aLabel ?bLabel ?aDescription (STR(?aAltLabel) AS ?names) ";
        List<String> rows = things.rows(
                head + "{ VALUES (?a ?b) { (<entity/A> <entity/B>) } " + service + " }", reader == null ? "" : reader);
        String quoted = names != null && names.contains(",") ? '"' + names + '"' : names == null ? "" : names;
        assertThat(rows)
                .containsExactly(label + "," + other + "," + (description == null ? "" : description) + "," + quoted);
    }

    /** What stands in the block is bound by the names given there, and then nothing by itself. */
    @Test
    void explicitPatternsBindWhatTheyName() throws Exception {
        String service = "SERVICE wikibase:label { bd:serviceParam wikibase:language 'fr,en' . ?a rdfs:label ?name ."
                + " ?a schema:description ?told . ?a skos:altLabel ?others }";
        for (String query : List.of(
                "SELECT ?name ?told ?others ?aLabel { VALUES ?a { <entity/C> } " + service + " }",
                "SELECT ?name ?told ?others ?aLabel { " + service + " VALUES ?a { <entity/C> } }",
                "SELECT ?name ?told ?others ?aLabel { VALUES ?a { <entity/C> } OPTIONAL { " + service + " } }",
                "SELECT ?name ?told ?others ?aLabel { { SELECT * { VALUES ?a { <entity/C> } " + service + " } } }")) {
            assertThat(rows(query)).as(query).containsExactly("Cherry,une cerise,,");
        }
        assertThat(rows("SELECT ?n { SERVICE wikibase:label { bd:serviceParam wikibase:language 'de' ."
                        + " <entity/A> rdfs:label ?n } }"))
                .containsExactly("Apfel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?xLabel (COUNT(*) AS ?n) { ?x wdt:P50 ?y . SERVICE- } GROUP BY ?xLabel ORDER BY STR(?xLabel)  | Apple,3 Birne,1 Cherry,2
                    SELECT ?x ?xLabel (COUNT(*) AS ?n) { SERVICE- ?x wdt:P50 ?y } GROUP BY ?x ?xLabel ORDER BY DESC(?n)  | A,Apple,3 C,Cherry,2 B,Birne,1
                    SELECT (GROUP_CONCAT(?yLabel;separator='+') AS ?all) { { SELECT ?yLabel { <entity/A> wdt:P50 ?y . SERVICE- } ORDER BY STR(?yLabel) } } | Birne+Cherry+D
                    SELECT ?x (SAMPLE(?yLabel) AS ?one) { ?x wdt:P57 ?y . SERVICE- } GROUP BY ?x ORDER BY ?x             | A,Birne C,D
                    SELECT ?xLabel { ?x wdt:P50 ?y . SERVICE- } GROUP BY ?xLabel HAVING (COUNT(?yLabel) > 2)             | Apple
                    SELECT ?y { <entity/A> wdt:P50 ?y . SERVICE- } ORDER BY DESC(STR(?yLabel))                           | D C B
                    SELECT ?y { FILTER(STR(?yLabel) < 'D') <entity/A> wdt:P50 ?y . SERVICE- } ORDER BY ?y                     | B C
                    SELECT ?t { <entity/A> wdt:P57 ?y . SERVICE- BIND(CONCAT(?yLabel, '!') AS ?t) }                      | Birne!
                    SELECT ?t { SERVICE- <entity/A> wdt:P57 ?y . BIND(CONCAT(?yLabel, '!') AS ?t) }                      | Birne!
                    SELECT DISTINCT ?xLabel { ?x wdt:P50 ?y . SERVICE- } ORDER BY STR(?xLabel) LIMIT 2                        | Apple Birne
                    SELECT ?xLabel ?yLabel { { SELECT ?x ?xLabel { ?x wdt:P57 ?y . SERVICE- } } ?x wdt:P57 ?y . SERVICE- } ORDER BY ?xLabel | Apple,Birne Cherry,D
                    SELECT ?xLabel { { SELECT ?x ?xLabel { ?x wdt:P57 ?y . SERVICE- } } { SELECT ?x ?xLabel { ?x wdt:P50 <entity/A> . SERVICE- } } } | Cherry
                    SELECT ?xLabel { ?x wdt:P57 ?y . ?y rdfs:label ?xLabel . SERVICE- } ORDER BY ?xLabel                  | Birne Poire
                    SELECT (COUNT(*) AS ?n) { ?x wdt:P50 ?y . ?x rdfs:label ?xLabel . SERVICE- }                         | 13
                    SELECT ?xLabel { ?y ^wdt:P57 ?x . SERVICE- } ORDER BY ?xLabel                                        | Apple Cherry
                    """)
    void labelsServeGroupsOrderAndFilters(String query, String expected) throws Exception {
        assertThat(rows(query)).containsExactly(expected.strip().split(" "));
    }

    @Test
    void labelsServeOtherFormsOfQueries() throws Exception {
        assertThat(rows("CONSTRUCT { ?x rdfs:label ?xLabel } { ?x wdt:P57 <entity/B> . SERVICE- }"))
                .anyMatch(line -> line.contains("\"Apple\"@en"));
        assertThat(rows("ASK { ?x wdt:P57 ?y . SERVICE- FILTER(?xLabel = 'Apple'@en) }"))
                .containsExactly("true");
        assertThat(rows("ASK { ?x wdt:P57 ?y . SERVICE- FILTER(?xLabel = 'Pear'@en) }"))
                .containsExactly("false");
    }

    /** A query for all of its variables names no label, so it gets none; the Wikidata Query Service does the same. */
    @Test
    void aStarAsksForNoLabels() throws Exception {
        assertThat(rows("SELECT * { ?x wdt:P57 ?y . SERVICE- } ORDER BY ?x")).containsExactly("A,B", "C,D");
    }
}
