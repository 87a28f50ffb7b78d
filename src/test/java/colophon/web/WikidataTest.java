package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.http.PercentCoding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is special to the Wikidata Query Service, over the small dataset. */
class WikidataTest {
    private static final String LABELS = "SERVICE wikibase:label { bd:serviceParam wikibase:language \"en\". }";

    private static GlassOrchard site;

    @BeforeAll
    static void start() throws IOException {
        site = GlassOrchard.start();
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static List<String> rows(String query) throws Exception {
        HttpResponse<String> response =
                site.get("/wdqs?query=" + PercentCoding.parameter(query), "text/csv, text/turtle;q=0.1");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().skip(1).toList();
    }

    private static String refusal(String path, String query) throws Exception {
        HttpResponse<String> response = site.get(path + "query=" + PercentCoding.parameter(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        return response.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?b ?bLabel ?a ?aLabel { LABELS ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . LABELS OPTIONAL { ?b wdt:P50 ?a } }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } LABELS }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a . LABELS } }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } { LABELS } }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } OPTIONAL { LABELS } }",
                "SELECT ?b ?bLabel ?a ?aLabel { { ?b wdt:P31 ?c . LABELS } OPTIONAL { ?b wdt:P50 ?a } }",
                "SELECT ?b ?bLabel ?a ?aLabel { ?b wdt:P31 ?c . LABELS OPTIONAL { ?b wdt:P50 ?a } LABELS }",
                "SELECT ?b ?bLabel ?a ?aLabel { { SELECT * { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } } } LABELS }"
            })
    void whereverTheServiceStandsRowsStayAndAreLabelled(String query) throws Exception {
        List<String> plain = rows("SELECT ?b { ?b wdt:P31 ?c . OPTIONAL { ?b wdt:P50 ?a } }");
        List<String> labelled = rows(query.replace("LABELS", LABELS));
        assertThat(labelled).hasSameSizeAs(plain);
        assertThat(labelled)
                .contains("http://data.example/entity/The_Glass_Orchard,The Glass Orchard,"
                        + "http://data.example/entity/Ilse_Marrow,Ilse Marrow");
        assertThat(labelled).noneMatch(row -> row.split(",", -1)[1].isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en              | The_Glass_Orchard/edition/is
                    is              | Glergarðurinn
                    ja,is,en        | Glergarðurinn
                    de, IS          | Glergarðurinn
                    de,mul          | Glergarðurinn
                    [AUTO_LANGUAGE] | Glergarðurinn
                    """)
    void languagesAreTriedInTheirOrder(String languages, String label) throws Exception {
        String query = "SELECT ?xLabel { VALUES ?x { <entity/The_Glass_Orchard/edition/is> } SERVICE wikibase:label {"
                + " bd:serviceParam wikibase:language \"" + languages + "\" } }";
        HttpResponse<String> response = site.send(site.request("/sparql?query=" + PercentCoding.parameter(query))
                .header("Accept", "text/csv")
                .header("Accept-Language", "is-IS,en;q=0.5"));
        assertThat(response.body().lines().skip(1)).containsExactly(label);
        assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void labelsOfWhatHasNone() throws Exception {
        assertThat(rows("SELECT ?xLabel { VALUES ?x { UNDEF 'text' wd:Q404404404 } " + LABELS + " }"))
                .containsExactly("", "text", "Q404404404");
    }

    @Test
    void otherNamesAreAutomaticToo() throws Exception {
        assertThat(rows("SELECT ?xAltLabel ?xDescription { VALUES ?x { <entity/The_Glass_Orchard> } " + LABELS + " }"))
                .containsExactly("Glass Orchard,");
    }

    @Test
    void explicitPatternsBindWhatTheyName() throws Exception {
        String service = "SERVICE wikibase:label { bd:serviceParam wikibase:language 'en' ."
                + " ?a rdfs:label ?name . ?b skos:altLabel ?other . }";
        assertThat(rows("SELECT ?name ?other ?aLabel { ?b wdt:P50 ?a . " + service + " }"))
                .contains("Ilse Marrow,Glass Orchard,");
        assertThat(rows("SELECT * { ?b wdt:P50 ?a . " + service + " }")).anyMatch(row -> row.contains("Ilse Marrow,"));
    }

    @Test
    void labelsServeFiltersOrderAndGroups() throws Exception {
        assertThat(rows("SELECT ?a { ?b wdt:P50 ?a . FILTER(STRSTARTS(?aLabel, 'Ilse')) " + LABELS + " }"))
                .contains("http://data.example/entity/Ilse_Marrow");
        assertThat(rows("SELECT ?n { ?b wdt:P50 ?a . " + LABELS + " BIND(UCASE(?aLabel) AS ?n) }"))
                .contains("ILSE MARROW");
        assertThat(rows("SELECT ?aLabel (COUNT(?b) AS ?n) { ?b wdt:P50 ?a . " + LABELS + " } GROUP BY ?aLabel"))
                .anyMatch(row -> row.startsWith("Ilse Marrow,"));
    }

    @Test
    void itemsStandForWhatIsTheSame() throws Exception {
        String author = "SELECT ?b { ?b wdt:P50 wd:Q99990001 }";
        assertThat(rows(author)).contains("http://data.example/entity/The_Glass_Orchard");
        for (String query : List.of(
                "SELECT ?b { VALUES ?a { wd:Q99990001 } ?b wdt:P50 ?a }",
                "SELECT ?b { ?b wdt:P50 ?a FILTER(?a = wd:Q99990001) }",
                "SELECT ?b { ?b wdt:P50 ?a FILTER EXISTS { wd:Q99990001 rdfs:label ?l . FILTER(?a = wd:Q99990001) } }",
                "SELECT ?b { wd:Q99990001 ^wdt:P50 ?b }",
                "SELECT ?b { { SELECT ?b { ?b wdt:P50 wd:Q99990001 } } }")) {
            assertThat(rows(query)).as(query).isEqualTo(rows(author));
        }
        assertThat(rows("SELECT ?x { ?x owl:sameAs wd:Q99990001 }"))
                .containsExactly("http://data.example/entity/Ilse_Marrow");
        String plain = "/sparql?format=csv&query=" + PercentCoding.parameter(author);
        assertThat(site.get(plain).body().lines()).hasSize(1);
        assertThat(site.get(plain + "&dialect=wikidata").body().lines()).hasSizeGreaterThan(1);
        assertThat(site.get(plain + "&dialect=klingon").statusCode()).isEqualTo(400);
    }

    @Test
    void itemsAreDescribed() throws Exception {
        assertThat(String.join("\n", rows("DESCRIBE wd:Q99990001"))).contains("Ilse Marrow");
    }

    @Test
    void hintsChangeNothing() throws Exception {
        assertThat(
                        rows(
                                "SELECT ?b { hint:Query hint:optimizer 'None' . ?b wdt:P50 ?a . hint:Prior hint:runFirst true }"))
                .isEqualTo(rows("SELECT ?b { ?b wdt:P50 ?a }"));
    }

    @Test
    void namedSubqueriesAreIncluded() throws Exception {
        assertThat(rows("SELECT ?a ?aLabel WITH { SELECT DISTINCT ?a { ?b wdt:P50 ?a } } AS %authors WHERE {\n"
                        + "INCLUDE %authors . " + LABELS + " }"))
                .contains("http://data.example/entity/Ilse_Marrow,Ilse Marrow");
        assertThat(refusal("/wdqs?", "SELECT * { INCLUDE %nothing }")).contains("%nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { SERVICE wikibase:mwapi { bd:serviceParam mwapi:search "x" } }            | mwapi
                    SELECT * { SERVICE wikibase:around { ?p wdt:P625 ?l } }                             | around
                    SELECT * { SERVICE wikibase:box { ?p wdt:P625 ?l } }                                | box
                    SELECT * { ?x wdt:P50 ?a . OPTIONAL { SERVICE wikibase:around { ?p wdt:P625 ?l } } } | around
                    SELECT * { { SELECT * { SERVICE wikibase:mwapi { bd:serviceParam mwapi:search "x" } } } } | mwapi
                    SELECT * { SERVICE bd:slice { ?x wdt:P31 wd:Q5 . bd:serviceParam bd:slice.limit 5 } } | slice
                    SELECT * { SERVICE bd:sample { ?x wdt:P31 wd:Q5 . bd:serviceParam bd:sample.limit 5 } } | sample
                    SELECT * { SERVICE gas:service { gas:program gas:in wd:Q1 } }                       | gas
                    SELECT * { ?x wdt:P50 ?a . SERVICE wikibase:label { ?a wdt:P31 ?y } }               | P31
                    SELECT * { ?x wdt:P50 ?a . SERVICE wikibase:label { bd:serviceParam bd:other 1 } }  | other
                    SELECT * { ?x wdt:P50 ?a . SERVICE <https://sparql.example/> { ?a ?b ?c } }         | sparql.example
                    SELECT * { ?x wdt:P625 ?l BIND(geof:distance(?l, ?l) AS ?d) }                       | distance
                    """)
    void whatIsNotSupportedIsNamed(String query, String name) throws Exception {
        assertThat(refusal("/wdqs?", query)).contains(name);
        assertThat(refusal("/sparql?", query)).contains(name);
    }

    /** Each EXISTS within another doubles the work of the query engine before the query even runs. */
    @Test
    void existsDoesNotNestWithoutEnd() throws Exception {
        String open = "?s wdt:P50 ?o FILTER NOT EXISTS { ";
        for (String path : List.of("/sparql?", "/wdqs?")) {
            String deep = "SELECT * { " + open.repeat(60) + "?s ?p ?x" + " }".repeat(61);
            assertThat(refusal(path, deep)).contains("EXISTS within EXISTS");
        }
        assertThat(rows("SELECT ?s { " + open.repeat(2) + "?s wdt:P50 ?x" + " }".repeat(3)))
                .isNotEmpty();
    }
}
