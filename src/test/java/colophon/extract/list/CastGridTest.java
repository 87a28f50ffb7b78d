package colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityType;
import colophon.extract.section.SectionRoles;
import colophon.extract.table.ArticleFixture;
import colophon.extract.value.Converters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cast lists that tables set in columns, of an invented film. */
class CastGridTest {
    @Test
    void actorAndRoleInCellsOfTheirOwn() {
        assertThat(film("== Cast", "| [[Ann Poe]] | as Mrs. Reed", "| Tom Roe | as the porter"))
                .contains("Otters [Otters (film)] P161 Ann Poe P453=Otters (film)/character/Mrs. Reed P1545=1")
                .contains("Otters [Otters (film)] P161 Tom Roe P453=Otters (film)/character/the porter P1545=2");
    }

    @Test
    void aLineInEachCell() {
        assertThat(film("== Cast", "| Ann Poe as Nan | Tom Roe // as Ned", "| Jan Doe as Nell | "))
                .contains("Otters [Otters (film)] P161 Tom Roe P453=Otters (film)/character/Ned P1545=2")
                .contains("Otters [Otters (film)] P161 Jan Doe P453=Otters (film)/character/Nell P1545=3");
    }

    @Test
    void otherTablesAreLeftAlone() {
        assertThat(film("== Cast", "| Ann Poe as Nan | 1999", "| Tom Roe | 2001", "| Jan Doe | 2002"))
                .isEmpty();
        assertThat(film("== Soundtrack", "| Ann Poe as Nan | Tom Roe as Ned", "| Jan Doe as Nell | "))
                .isEmpty();
    }

    private static List<String> film(String... lines) {
        return ArticleFixture.said(
                ArticleFixture.article("Otters (film)", lines),
                EntityType.MOVIE,
                new CastListExtractor(SectionRoles.load(), Converters.load().notValues()));
    }
}
