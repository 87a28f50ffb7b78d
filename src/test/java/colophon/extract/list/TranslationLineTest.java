package colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.Mention;
import colophon.extract.edition.EditionFacts;
import colophon.extract.value.Converters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationLineTest {
    private static final Converters CONVERTERS = Converters.load();
    private static final TranslationLine LINES = new TranslationLine(CONVERTERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "French: \"Le port de cendre\" (The harbour of ash), Éditions du Quai, 1999, ISBN 0-306-40615-2"
                        + " | fr: Le port de cendre = The harbour of ash; Éditions du Quai; 1999; 0-306-40615-2",
                "French: Le port de cendre (Éditions du Quai, 1999, trans. by Una Pell)"
                        + " | fr: Le port de cendre; Éditions du Quai; 1999; by Una Pell",
                "French - ''Le port de cendre'' | fr: Le port de cendre",
                "''Le port de cendre'', translated into French by Una Pell (1999)"
                        + " | fr: Le port de cendre; 1999; by Una Pell",
                "Le port de cendre (French, 1999) | fr: Le port de cendre; 1999",
                "Portuguese: \"O porto\" (The harbour) - Brazilian Version | pt-BR: O porto = The harbour",
                "Portuguese (Brazil): O porto | pt-BR: O porto",
                "Chinese: \"灰港\" (Harbour of ash), 海社, 2007 | zh: 灰港 = Harbour of ash; 海社; 2007",
                "Japanese: \"灰の港\" (Hai no minato, \"Harbour of Ash\") | ja: 灰の港 = Harbour of Ash",
                "German: \"Asche, die bleibt\" (Ash that stays), kai, 2006, ISBN 978-0-306-40615-7"
                        + " | de: Asche, die bleibt = Ash that stays; kai; 2006; 978-0-306-40615-7",
                "German – Asche, die bleibt (Ash that stays) | de: Asche, die bleibt = Ash that stays",
                "Danish: Askehavn (Copenhagen: Kajen, 2001) | da: Askehavn; Kajen; 2001",
                "Dutch translation: \"Ashaven\", translated by Bo Rask and Ida Holm"
                        + " | nl: Ashaven; by Bo Rask; by Ida Holm",
                "Russian: \"Порт\" (Port), Mol, 2006, ISBN 0-306-40615-2, ISBN 0-306-40615-3"
                        + " | ru: Порт = Port; Mol; 2006; 0-306-40615-2; 0-306-40615-3",
                "Spanish: \"Puerto\", 2001, ISBN 0-306-40615-2, 978-0-306-40615-7"
                        + " | es: Puerto; 2001; 0-306-40615-2; 978-0-306-40615-7",
            })
    void readsTheShapesThatPeopleWrite(String line, String expected) {
        assertThat(written(LINES.read(Passages.of(line), Optional.empty()))).isEqualTo(expected);
    }

    @Test
    void twoNumbersOfDifferentBooksAreTwoEditions() {
        List<EditionFacts> editions = LINES.read(
                Passages.of("Finnish: \"Satama\", 2001, ISBN 0-306-40615-2, ISBN 0-8044-2957-X"), Optional.empty());
        assertThat(editions).hasSize(2);
    }

    @Test
    void aLineBelowALanguageIsInThatLanguage() {
        assertThat(written(LINES.read(
                        Passages.of("\"Hamn\", 1990"), CONVERTERS.languages().named("Swedish"))))
                .isEqualTo("sv: Hamn; 1990");
        assertThat(LINES.onlyLanguage(Passages.of("Swedish:"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A line about the harbour", "Frenchman: a role", "1999", "", "French-speaking people, 12%"})
    void otherLinesAreNoTranslations(String line) {
        assertThat(LINES.read(Passages.of(line), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "French: ", "\"", "(French ", ", ", "trans. by ", "- "})
    void longLinesAreNoTrouble(String piece) {
        Passage line = new Passage("French: " + piece.repeat(20_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> LINES.read(Passages.of(line.text()), Optional.empty()));
    }

    private record Passage(String text) {}

    private static String written(List<EditionFacts> editions) {
        return editions.stream().map(TranslationLineTest::written).collect(Collectors.joining(" / "));
    }

    private static String written(EditionFacts e) {
        StringBuilder out = new StringBuilder(e.language().tag() + ": " + e.title());
        e.gloss().ifPresent(gloss -> out.append(" = ").append(gloss));
        e.publishers().forEach(p -> out.append("; ").append(p.name()));
        e.date().ifPresent(d -> out.append("; ").append(d));
        e.isbns().forEach(isbn -> out.append("; ").append(isbn.text()));
        e.translators().stream()
                .map(Mention::name)
                .forEach(t -> out.append("; by ").append(t));
        return out.toString();
    }
}
