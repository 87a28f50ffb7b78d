package colophon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of Wikidata, which paths climb, and days, over three novels, a collection of stories, two films and three people. */
class WikidataClassesTest {
    @TempDir
    static Path folder;

    private static Shelf shelf;

    @BeforeAll
    static void start() throws IOException {
        shelf = Shelf.start(folder.resolve("store"));
    }

    @AfterAll
    static void stop() throws IOException {
        shelf.close();
    }

    /** Each with the number of rows it must find. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT ?w { ?w wdt:P31/wdt:P279* wd:Q8261 }                                          | 3
                    SELECT ?w { ?w wdt:P31/wdt:P279? wd:Q8261 }                                          | 3
                    SELECT ?w { ?w wdt:P31/wdt:P279+ wd:Q8261 }                                          | 0
                    SELECT ?w { ?w wdt:P31/wdt:P279 wd:Q7725634 }                                        | 4
                    SELECT ?w { ?w wdt:P31/wdt:P279 wd:Q17537576 }                                       | 0
                    SELECT ?w { ?w wdt:P31/wdt:P279? wd:Q17537576 }                                      | 0
                    SELECT ?w { ?w wdt:P31/wdt:P279+ wd:Q7725634 }                                       | 4
                    SELECT ?w { ?w (wdt:P31/wdt:P279*) wd:Q17537576 }                                    | 6
                    SELECT ?w { ?w p:P31/ps:P31/wdt:P279* wd:Q7725634 }                                  | 4
                    SELECT ?w { ?w wdt:P31 ?c . ?c wdt:P279* wd:Q7725634 }                               | 4
                    SELECT ?w { ?w wdt:P31 ?c . ?c wdt:P279 wd:Q7725634 }                                | 4
                    SELECT ?w { VALUES ?t { wd:Q7725634 } ?w wdt:P31/wdt:P279* ?t }                      | 4
                    SELECT ?w { ?w wdt:P31/wdt:P279* ?t FILTER(?t IN (wd:Q7725634, wd:Q8261)) }          | 7
                    SELECT ?w { ?w wdt:P31/wdt:P279* ?t . BIND(wd:Q8261 AS ?novel) FILTER(?t = ?novel) } | 3
                    SELECT ?w { ?w wdt:P31/wdt:P279* wd:Q7725634 . MINUS { ?w wdt:P31/wdt:P279* wd:Q8261 } } | 1
                    SELECT ?w { ?w wdt:P50 ?a FILTER NOT EXISTS { ?w wdt:P31/wdt:P279* wd:Q8261 } }      | 1
                    SELECT ?w { ?w wdt:P577 ?d OPTIONAL { ?w wdt:P31/wdt:P279* wd:Q8261 . ?w wdt:P50 ?a } } | 8
                    SELECT ?t { wd:Q8261 wdt:P279 ?t }                                                   | 1
                    SELECT ?t { wd:Q8261 wdt:P279* ?t }                                                  | 6
                    SELECT ?t { wd:Q404404 wdt:P279* ?t }                                                | 1
                    SELECT ?x { wd:Q8261 wdt:P279* wd:Q7725634 }                                         | 1
                    SELECT ?x { wd:Q7725634 wdt:P279* wd:Q8261 }                                         | 0
                    SELECT ?c { ?c wdt:P279* ?c . FILTER(?c = wd:Q8261) }                                | 1
                    SELECT ?w { ?w wdt:P31/wdt:P279* wd:Q404404 }                                        | 0
                    """)
    void classesAreClimbed(String query, int rows) throws Exception {
        assertThat(shelf.rows(query)).as(String.join("\n", shelf.rows(query))).hasSize(rows);
    }

    /** What a work is by occupation, a class that the table of classes does not hold. */
    @Test
    void whatNoTableKnowsIsOfItsOwnClass() throws Exception {
        assertThat(shelf.rows("SELECT ?x ?c { ?x wdt:P106/wdt:P279* ?c } ORDER BY ?x"))
                .containsExactly(
                        "http://shelf.example/entity/Ada_Quill,http://shelf.example/entity/Writer",
                        "http://shelf.example/entity/Nell_Frost,http://shelf.example/entity/Actor",
                        "http://shelf.example/entity/Tom_Reed,http://shelf.example/entity/Actor");
        assertThat(shelf.rows("SELECT ?x { ?x wdt:P106/wdt:P279* wd:Q33999 }")).hasSize(2);
    }

    @Test
    void eachClassAboveIsFoundOnce() throws Exception {
        List<String> rows = shelf.rows("SELECT ?t { <entity/Salt_Harbour> wdt:P31/wdt:P279* ?t }");
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "http://shelf.example/entity/Novel",
                        "http://www.wikidata.org/entity/Q7725634",
                        "http://www.wikidata.org/entity/Q47461344",
                        "http://www.wikidata.org/entity/Q17537576",
                        "http://www.wikidata.org/entity/Q386724",
                        "http://www.wikidata.org/entity/Q35120");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1986-01-01\"^^xsd:dateTime = ?date",
                "\"1986-00-00\"^^xsd:dateTime = ?date",
                "\"1986-00-00T00:00:00Z\"^^xsd:dateTime = ?date",
                "?date IN (\"1986-01-01\"^^xsd:dateTime)",
                "\"1985-12-31\"^^xsd:dateTime < ?date && ?date < \"1986-01-02T00:00:00Z\"^^xsd:dateTime"
            })
    void daysAreTakenForTheirMidnight(String condition) throws Exception {
        String query = "SELECT ?b { ?b wdt:P577 ?date . FILTER(" + condition + ") }";
        assertThat(shelf.rows(query)).containsExactly("http://shelf.example/entity/Salt_Harbour");
    }
}
