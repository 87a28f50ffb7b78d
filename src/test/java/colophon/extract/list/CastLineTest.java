package colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.extract.value.NotValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastLineTest {
    private static final NotValues NOT_VALUES = NotValues.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Una Pell as Bo | Una Pell | Bo",
                "Una Pell as Bo Rask, the harbour master. | Una Pell | Bo Rask",
                "Una Pell as Mr. Rask (uncredited) | Una Pell | Mr. Rask",
                "Una Pell as Kathy H. | Una Pell | Kathy H.",
                "Una Pell as a sailor. | Una Pell | a sailor",
                "Una Pell as the voice of Bo | Una Pell | Bo",
                "Una Pell … Bo Rask | Una Pell | Bo Rask",
                "Una Pell ... Bo Rask | Una Pell | Bo Rask",
                "Una Pell ..... Bo Rask, a sailor | Una Pell | Bo Rask",
                "Una Pell... Bo Rask | Una Pell | Bo Rask",
                "Una Pell as a man who grew up by the sea | Una Pell | ''",
                "Una Pell – Bo Rask | Una Pell | Bo Rask",
                "[Una Pell] as [Bo Rask]: a man of the sea | Una Pell | Bo Rask",
                "[Una Pell, Jr.] as Bo | Una Pell, Jr. | Bo",
                "Una Pell, Jr. as Bo | Una Pell, Jr. | Bo",
                "Bo Rask, played by Una Pell, is a sailor | Una Pell | Bo Rask",
                "[Una Pell] | Una Pell | ''",
                "Una Pell as \"Bo\" | Una Pell | Bo",
            })
    void readsWhoPlaysWhom(String line, String actor, String role) {
        CastLine read = CastLine.read(Passages.of(line), true, NOT_VALUES).orElseThrow();
        assertThat(read.actor()).isEqualTo(actor);
        assertThat(read.role()).isEqualTo(role.equals("''") ? "" : role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the crew", "", "as Bo", "12 – 13", "Una Pell"})
    void otherLinesNameNobody(String line) {
        assertThat(CastLine.read(Passages.of(line), true, NOT_VALUES)).isEmpty();
    }
}
