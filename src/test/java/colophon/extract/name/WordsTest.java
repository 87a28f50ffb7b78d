package colophon.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  ",
                "Ada",
                "Ada Renn",
                " Ada Renn",
                "Ada  Renn ",
                "Ada\u00A0Renn",
                "Ada\t\nRenn\r",
                "\u00A0",
                "a\u2003b",
                "A \u00A0 B"
            })
    void wordsArePartedAsByTheExpression(String text) {
        assertThat(Words.of(text)).containsExactly(text.split("[\\s\\u00A0]+"));
    }
}
