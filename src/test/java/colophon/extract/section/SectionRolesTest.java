package colophon.extract.section;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionRolesTest {
    private static final SectionRoles ROLES = SectionRoles.load();

    @ParameterizedTest
    @CsvSource({
        "Cast, CAST",
        "Cast and characters, CAST",
        "Main  cast:, CAST",
        "Plot summary, PLOT",
        "Translations, TRANSLATIONS",
        "Titles in other languages, TRANSLATIONS",
        "Awards and nominations, AWARDS",
        "External links, EXTERNAL_LINKS",
        "Filming locations, FILMING",
        "Selected bibliography, BIBLIOGRAPHY",
        "The weather of the island, OTHER",
        "Broadcasting, OTHER",
    })
    void headingsTellTheirRole(String heading, SectionRole role) {
        assertThat(ROLES.of(heading)).isEqualTo(role);
    }

    @Test
    void aSubsectionHasTheRoleAroundIt() {
        List<Section> sections = List.of(
                new Section(Optional.empty(), 1, List.of()),
                section("Cast", 2),
                section("The islanders", 3),
                section("Production", 2),
                section("Weather", 2));
        assertThat(ROLES.of(sections))
                .containsExactly(
                        SectionRole.LEAD,
                        SectionRole.CAST,
                        SectionRole.CAST,
                        SectionRole.PRODUCTION,
                        SectionRole.OTHER);
    }

    private static Section section(String heading, int level) {
        return new Section(Optional.of(Passage.of(heading, new Span(0, heading.length()))), level, List.of());
    }
}
