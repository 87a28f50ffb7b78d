package colophon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedQueryTest {
    private static final NamedQuery QUERY = NamedQuery.parse("some", """
                    # title: Some
                    # description: Things of some years
                    #   with a name.
                    # parameter: from First year
                    # parameter: name Part of the name
                    SELECT * { VALUES ?from { 1980 } VALUES ?name { "" } ?s ?p ?from, ?name }
                    """);

    @Test
    void parametersAreDescribed() {
        assertThat(QUERY.description()).isEqualTo("Things of some years with a name.");
        assertThat(QUERY.parameters())
                .containsExactly(
                        new NamedQuery.Parameter("from", "First year", "1980", true),
                        new NamedQuery.Parameter("name", "Part of the name", "", false));
    }

    @Test
    void valuesArePutIn() {
        assertThat(QUERY.with(Map.of())).isEqualTo(QUERY.text());
        assertThat(QUERY.with(Map.of("from", "-44", "name", "Ada $1", "other", "x")))
                .contains("VALUES ?from { -44 } VALUES ?name { \"Ada $1\" }");
    }

    @Test
    void nothingButAValueIsPutIn() {
        assertThat(QUERY.with(Map.of("from", "1 } ?a ?b ?c {"))).isEqualTo(QUERY.text());
        assertThat(QUERY.with(Map.of("name", "\\\" } # \n\""))).contains("VALUES ?name { \"\\\\\\\" } #  \\\"\" }");
    }

    @Test
    void aParameterStandsInTheQuery() {
        assertThatThrownBy(() ->
                        NamedQuery.parse("some", "# title: a\n# description: b\n# parameter: x Something\nASK {}"))
                .hasMessageContaining("x Something");
    }
}
