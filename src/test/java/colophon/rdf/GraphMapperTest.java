package colophon.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphMapperTest {
    @Test
    void everyPropertyOfTheTableIsMapped() {
        assertThat(Mappings.load()).isNotNull();
    }
}
