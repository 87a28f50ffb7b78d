package colophon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Span;
import colophon.diagnostic.DiagnosticLog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
    @Test
    void aFileIsReadWhole() {
        GoldArticle gold = GlassOrchardGold.gold();
        assertThat(gold.source()).contains("The_Glass_Orchard.txt");
        assertThat(gold.strict()).isFalse();
        assertThat(gold.statements()).hasSize(13);
        assertThat(gold.statements().get(3).value()).isEqualTo("1977");
        assertThat(gold.statements().get(7).at()).contains(new Span(56, 118));
        assertThat(gold.editions().getLast().parts())
                .containsExactly(
                        new GoldArticle.Part("P577", "1983", false),
                        new GoldArticle.Part("isbn", "88-06-00000-0", false),
                        new GoldArticle.Part("isbn", "88-06-00000-1", true));
        assertThat(gold.open().getLast())
                .isEqualTo(new GoldArticle.Opening("P840", Optional.empty(), Optional.empty()));
    }

    @Test
    void theKeyIsThatOfTheIris() {
        GoldArticle gold =
                read("{\"article\": \"What? 100%\", \"key\": \"What%3F_100%\"}").orElseThrow();
        assertThat(gold.key()).isEqualTo("What?_100%");
        assertThat(PercentText.encodeKey(gold.key())).isEqualTo("What%3F_100%25");
        assertThat(read("{\"article\": \"A B\"}").orElseThrow().key()).isEqualTo("A_B");
        assertThat(PercentText.decode("%C3%A9t%c3%A9%2")).isEqualTo("\u00E9t\u00E9%2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    {"article": ; its JSON is cut off or
                    []; this is no gold file
                    {}; "article" is missing
                    {"article": " "}; an article has a title
                    {"article": "A", "statements": {}}; "statements" is a list
                    {"article": "A", "statements": ["x"]}; "statements" holds objects
                    {"article": "A", "statements": [{"s": "A", "p": "P31"}]}; "o" is missing
                    {"article": "A", "statements": [{"s": "A", "p": "P31", "o": true}]}; a string is needed, not true
                    {"article": "A", "statements": [{"s": "A", "p": "P31", "o": "x", "at": [3]}]}; "at" is a start and an end
                    {"article": "A", "statements": [{"s": "A", "p": "P31", "o": "x", "at": [9, 3]}]}; not a span: 9..3
                    {"article": "A", "statements": [{"s": "A", "p": "P31", "o": "x", "at": ["1", 3]}]}; "at" holds numbers
                    """)
    void whatIsNoGoldFileIsToldWithItsMistake(String text, String message) {
        DiagnosticLog log = new DiagnosticLog();
        assertThat(GoldReader.read("mine.json", text, log)).isEmpty();
        assertThat(log.entries()).hasSize(1);
        assertThat(log.entries().getFirst().toString())
                .startsWith("mine.json")
                .contains(message, "data/gold/README.md");
    }

    @Test
    void quotingIsThatOfLists() {
        assertThat(List.of("a", "it's", "\"x\"", "both ' and \""))
                .extracting(GoldReader::quoted)
                .containsExactly("'a'", "\"it's\"", "'\"x\"'", "'both \\' and \"'");
    }

    private static Optional<GoldArticle> read(String text) {
        return GoldReader.read("gold.json", text, new DiagnosticLog());
    }
}
