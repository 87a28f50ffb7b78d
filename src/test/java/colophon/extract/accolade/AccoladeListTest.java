package colophon.extract.accolade;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityType;
import colophon.extract.table.ArticleFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of awards, each test one shape, about invented works and people. */
class AccoladeListTest {
    private static final String OTTERS = "Otters [Otters (film)]";

    @Test
    void resultsInParentheses() {
        assertThat(film(
                        "== Awards and nominations",
                        "* [[Silver Quill Award for Best Actor]] (Tom Roe, nominee)",
                        "* [[Silver Quill Award for Best Film]] (winner)",
                        "* Copper Lamp Award for Best Score (2nd place)"))
                .containsExactly(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actor",
                        OTTERS + " P166 Silver Quill Award for Best Film");
    }

    @Test
    void besideMarkedWinsTheOthersAreNominations() {
        assertThat(film(
                        "== Awards",
                        "The film won a [[Silver Quill Awards|Silver Quill Award]]:",
                        "* [[Silver Quill Award for Best Film]] \u2013 Ann Poe",
                        "* [[Silver Quill Award for Best Actor]] \u2013 Tom Roe (winner)"))
                .contains(
                        OTTERS + " P1411 Silver Quill Award for Best Film",
                        OTTERS + " P166 Silver Quill Award for Best Actor P1346=Tom Roe")
                .noneMatch(c -> c.contains("P166 Silver Quill Award for Best Film"));
    }

    @Test
    void nestedListsBelowTheirBodies() {
        assertThat(film(
                        "== Accolades",
                        "* [[Silver Quill Awards]]",
                        "** Won: Best Film",
                        "** Nominated: Best Actor ([[Tom Roe]])",
                        "* Copper Lamp Awards",
                        "** Nominated \u2013 Best Film"))
                .containsExactly(
                        OTTERS + " P166 Silver Quill Award for Best Film",
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actor",
                        OTTERS + " P1411 Copper Lamp Award for Best Film");
    }

    @Test
    void aSentenceIntroducesWhatFollows() {
        assertThat(film(
                        "== Awards",
                        "It won one Copper Lamp Award and was nominated for two Silver Quill Awards:",
                        "* Best Actor \u2013 [[Tom Roe]]",
                        "* Best Music, Original Score \u2013 Ann Poe"))
                .containsExactly(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actor",
                        "Ann Poe P1411 Silver Quill Award for Best Music, Original Score P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Music, Original Score");
    }

    @Test
    void shortLinesHeadWinsAndNominations() {
        assertThat(film(
                        "== Awards",
                        "=== Silver Quill Awards",
                        "Won",
                        "* Best Actor \u2013 [[Tom Roe]]",
                        "Nominated",
                        "* Best Director \u2013 [[Jan Doe]]"))
                .contains(
                        "Tom Roe P166 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        "Jan Doe P1411 Silver Quill Award for Best Director P1686=" + OTTERS)
                .hasSize(4);
    }

    @Test
    void theCategoryInQuotesStandsBeforeWhoGaveIt() {
        assertThat(
                        film(
                                "== Awards",
                                "* 1967, won 'Best Director' at the Silver Quill Awards for [[Jan Doe]]",
                                "* 1968, nominated for 'Best Actor' at Silver Quill Awards, shared by [[Tom Roe]] and [[Jan Doe]]"))
                .containsExactlyInAnyOrder(
                        "Jan Doe P166 Silver Quill Award for Best Director P585=1967 P1686=" + OTTERS,
                        OTTERS + " P166 Silver Quill Award for Best Director P585=1967 P1346=Jan Doe",
                        "Tom Roe P1411 Silver Quill Award for Best Actor P585=1968 P1686=" + OTTERS,
                        "Jan Doe P1411 Silver Quill Award for Best Actor P585=1968 P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actor P585=1968");
    }

    @Test
    void peopleStandBeforeTheirAward() {
        assertThat(film(
                        "== Awards",
                        "Silver Quill Award nominations:",
                        "* [[Jan Doe]] for [[Silver Quill Award for Best Director|Best Director]]"))
                .containsExactly(
                        "Jan Doe P1411 Silver Quill Award for Best Director P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Director");
    }

    @Test
    void linesWithoutAResultBesideMarkedNominationsAreWins() {
        assertThat(film(
                        "== Awards and honors",
                        "* 1967 Silver Quill Award for Best Film",
                        "* 1967 Silver Quill Award for Best Actor (Tom Roe) \u2013 nominated"))
                .contains(
                        OTTERS + " P166 Silver Quill Award for Best Film P585=1967",
                        "Tom Roe P1411 Silver Quill Award for Best Actor P585=1967 P1686=" + OTTERS);
    }

    @Test
    void aNominationForACategory() {
        assertThat(film("== Awards", "* 1967 Silver Quill Award Nomination for Best Director ([[Jan Doe]])"))
                .containsExactly(
                        "Jan Doe P1411 Silver Quill Award for Best Director P585=1967 P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Director P585=1967");
    }

    @Test
    void withoutAnyWordOfAResultNothingIsStated() {
        assertThat(film("== Awards and nominations", "* Silver Quill Award for Best Film"))
                .isEmpty();
    }

    @Test
    void aListHeadedAwardsHoldsWhatABookReceived() {
        assertThat(ArticleFixture.said(
                        ArticleFixture.article(
                                "The Reed Boat",
                                "== Awards and nominations",
                                "=== Awards",
                                "* Lakeside Library Book of the Year, Fall 2005",
                                "* Silver Quill Award, 2006",
                                "=== Nominations",
                                "* Copper Lamp Award, 2008 shortlist"),
                        EntityType.BOOK,
                        new AccoladeListExtractor()))
                .containsExactly(
                        "The Reed Boat P166 Lakeside Library Book of the Year P585=2005",
                        "The Reed Boat P166 Silver Quill Award P585=2006",
                        "The Reed Boat P1411 Copper Lamp Award P585=2008");
    }

    @Test
    void headingsOfResultsHoldForTheBodiesBelowThem() {
        assertThat(film(
                        "== Awards and honors",
                        "Won",
                        "Silver Quill Awards:",
                        "* Best Song \u2013 Ann Poe",
                        "Nominations",
                        "Copper Lamp Awards:",
                        "* Best Actor: Tom Roe"))
                .contains(
                        "Ann Poe P166 Silver Quill Award for Best Song P1686=" + OTTERS,
                        "Tom Roe P1411 Copper Lamp Award for Best Actor P1686=" + OTTERS);
    }

    @Test
    void whatStandsBeforeTheNominationsOfOneBodyWasWon() {
        assertThat(film(
                        "== Awards",
                        "=== Silver Quill Awards",
                        "* Best Actor \u2013 Tom Roe",
                        "Also nominated for",
                        "* Best Actress \u2013 Ann Poe"))
                .contains(
                        "Tom Roe P166 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS);
    }

    @Test
    void aHyphenAtTheEndOfACategoryAndACategoryInQuotes() {
        assertThat(film(
                        "== Awards and nominations",
                        "=== Silver Quill Awards",
                        "* Best Actor- Tom Roe (nominee)",
                        "* Nominated, \"Best Actress\" \u2013 Ann Poe",
                        "* Silver Quill Award for Best Song (Hugo Doe, nominee)"))
                .contains(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        "Hugo Doe P1411 Silver Quill Award for Best Song P1686=" + OTTERS);
    }

    private static List<String> film(String... lines) {
        return ArticleFixture.said(
                ArticleFixture.article("Otters (film)", lines), EntityType.MOVIE, new AccoladeListExtractor());
    }
}
