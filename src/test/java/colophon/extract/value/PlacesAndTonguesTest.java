package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesAndTonguesTest {
    private static final Languages LANGUAGES = Languages.load();
    private static final Countries COUNTRIES = Countries.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French | French language | fr",
                "English language | English language | en",
                "Latin | Latin | la",
                "Brazilian Portuguese | Brazilian Portuguese | pt-BR",
                "Portuguese (Brazil) | Brazilian Portuguese | pt-BR",
                "Portuguese (Brazilian) | Brazilian Portuguese | pt-BR",
                "Simplified Chinese | Simplified Chinese characters | zh-Hans",
                "Chinese (traditional) | Traditional Chinese characters | zh-Hant",
                "Canadian French | Canadian French | fr-CA",
                "Spanish (Argentina) | Spanish language | es-AR",
                "Farsi | Persian language | fa",
                "Greek | Greek language | el",
                "Slovenian | Slovene language | sl",
            })
    void knowsLanguages(String name, String title, String tag) {
        Language language = LANGUAGES.named(name).orElseThrow();
        assertThat(language.title()).isEqualTo(title);
        assertThat(language.tag()).isEqualTo(tag);
    }

    @Test
    void otherWordsAreNoLanguage() {
        assertThat(LANGUAGES.named("Elvish of old")).isEmpty();
        assertThat(LANGUAGES.named("Portuguese (signed)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | United Kingdom",
                "U.S. | United States",
                "the United States | United States",
                "United States of America | United States",
                "Soviet Union | Soviet Union",
                "Georgia | Georgia (country)",
            })
    void knowsCountries(String name, String title) {
        assertThat(COUNTRIES.named(name).orElseThrow().title()).isEqualTo(title);
    }

    @Test
    void knowsNationalities() {
        assertThat(COUNTRIES.ofAdjective("British").orElseThrow().title()).isEqualTo("United Kingdom");
        assertThat(COUNTRIES
                        .adjectiveAt("a South Korean poet", 2)
                        .orElseThrow()
                        .value()
                        .title())
                .isEqualTo("South Korea");
        assertThat(COUNTRIES.adjectiveAt("Britishness", 0)).isEmpty();
    }
}
