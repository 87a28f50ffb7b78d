package colophon.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.DataTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class InverseHeadingsTest {
    private final InverseHeadings headings = InverseHeadings.load();

    @Test
    void aHeadingReadsFromTheThingsSide() {
        assertThat(headings.ofFacts("P1411", "nominated for")).isEqualTo("nominees");
        assertThat(headings.ofFacts("P166", "award received")).isEqualTo("recipients");
        assertThat(headings.ofFacts("P50", "author")).isEqualTo("author of");
        assertThat(headings.ofQualifiers("P453", "character role")).isEqualTo("played in");
    }

    @Test
    void aPropertyWithoutOneIsNamed() {
        assertThat(headings.ofFacts("P0", "kept at")).isEqualTo("with this as kept at");
        assertThat(headings.ofQualifiers("P0", "kept at")).isEqualTo("in statements, as kept at");
    }

    @Test
    void everyHeadingIsOfAKnownPropertyAndGivenOnce() {
        List<String> known = DataTable.load("ontology/properties.tsv").rows().stream()
                .map(row -> row.need("id"))
                .toList();
        List<String> headed = DataTable.load("ontology/inverse-headings.tsv").rows().stream()
                .map(row -> row.need("property"))
                .toList();
        assertThat(headed).doesNotHaveDuplicates();
        assertThat(known).containsAll(headed);
    }
}
