package colophon.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accolade tables, each test one shape, about invented works and people. */
class AccoladeTableTest {
    @Test
    void aPersonsAwardsWithTheWorkOfEach() {
        assertThat(
                        person(
                                "== Awards",
                                "| !Year | !Association | !Category | !Work | !Result",
                                "| 2009 | Silver Quill Awards | Best Actress | ''[[The Tin Whistle]]'' | Won",
                                "| 2010 | Copper Lamp Awards | [[Copper Lamp Award for Best Voice|Best Voice]] | ''Otters'' | Nominated"))
                .containsExactly(
                        "Ada Quill P166 Silver Quill Award for Best Actress P585=2009 P1686=The Tin Whistle",
                        "The Tin Whistle P166 Silver Quill Award for Best Actress P585=2009 P1346=Ada Quill",
                        "Ada Quill P1411 Copper Lamp Award for Best Voice P585=2010 P1686=Otters",
                        "Otters P1411 Copper Lamp Award for Best Voice P585=2010");
    }

    @Test
    void nominationBesideAResultIsTheCategoryOrTheWork() {
        assertThat(person(
                        "== Awards",
                        "| !Year | !Award | !Nomination | !Film | !Result",
                        "| 2009 | Silver Quill Award | Best Actress | ''Otters'' | Won"))
                .contains("Ada Quill P166 Silver Quill Award for Best Actress P585=2009 P1686=Otters");
        assertThat(person(
                        "== Awards",
                        "| !Year | !Nominated for | !Award | !Category | !Result",
                        "| 2009 | ''Otters'' | Silver Quill Award | Best Actress | Won"))
                .contains("Ada Quill P166 Silver Quill Award for Best Actress P585=2009 P1686=Otters");
    }

    @Test
    void whoWonInsteadIsNotNominated() {
        assertThat(person(
                        "== Silver Quill Award nominations",
                        "| !Year | !Award | !Film | !Winner",
                        "| 2009 | Best Actress | ''Otters'' | [[Ann Poe]] \u2013 ''Foxes''",
                        "== Silver Quill Award nominations",
                        "| !Year | !Award | !Film | !Result",
                        "| 2010 | Best Actress | ''Hares'' | [[Ann Poe]] \u2013 ''Foxes''"))
                .containsExactly(
                        "Ada Quill P1411 Silver Quill Award for Best Actress P585=2009 P1686=Otters",
                        "Otters P1411 Silver Quill Award for Best Actress P585=2009",
                        "Ada Quill P1411 Silver Quill Award for Best Actress P585=2010 P1686=Hares",
                        "Hares P1411 Silver Quill Award for Best Actress P585=2010");
    }

    @Test
    void headersThatStandOneColumnOffAreSeenByWhatTheColumnsHold() {
        assertThat(person(
                        "== Awards",
                        "| !Year | !Association | !Category | !Nominated work | !Result",
                        "| 2009 | ''Otters'' | Silver Quill Awards | Silver Quill Award for Best Actress | Won"))
                .containsExactly(
                        "Ada Quill P166 Silver Quill Award for Best Actress P585=2009 P1686=Otters",
                        "Otters P166 Silver Quill Award for Best Actress P585=2009 P1346=Ada Quill");
    }

    @Test
    void columnsStandInAnyOrder() {
        assertThat(person(
                        "== Awards",
                        "| !Result | !Film | !Category | !Award | !Year",
                        "| Won | ''Otters'' | Best Actress | Silver Quill Award | 2001"))
                .contains("Ada Quill P166 Silver Quill Award for Best Actress P585=2001 P1686=Otters");
    }

    @Test
    void mergedCellsHoldForEveryRowTheyCover() {
        assertThat(film(
                        "== Accolades",
                        "| !Award | !Date of ceremony | !Category | !Recipients and nominees | !Result",
                        "| [[12th Silver Quill Awards|Silver Quill Awards]] | March 4, 1991 | Best Director | [[Jan Doe]] | Won",
                        "| ^ | ^ | Best Actor | ^ | Nominated",
                        "| ^ | ^ | Best Supporting Actor | [[Tom Roe (actor)|Tom Roe]] | ^"))
                .containsExactly(
                        "Jan Doe P166 Silver Quill Award for Best Director P585=1991-03-04 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Director P585=1991-03-04 P1346=Jan Doe",
                        "Jan Doe P1411 Silver Quill Award for Best Actor P585=1991-03-04 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Actor P585=1991-03-04",
                        "Tom Roe [Tom Roe (actor)] P1411 Silver Quill Award for Best Supporting Actor P585=1991-03-04 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Supporting Actor P585=1991-03-04");
    }

    @Test
    void aRowAcrossTheTableNamesWhoGivesTheAwardsBelow() {
        assertThat(film(
                        "== Accolades",
                        "| !Category | !Recipient | !Result",
                        "| Silver Quill Awards | < | <",
                        "| Best Film | | Won",
                        "| Copper Lamp Awards | < | <",
                        "| Best Film | | Nominated"))
                .containsExactly(
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Film",
                        "Otters [Otters (film)] P1411 Copper Lamp Award for Best Film");
    }

    @Test
    void theHeadingOfTheSectionNamesWhoGivesThem() {
        assertThat(film(
                        "== Awards",
                        "=== Silver Quill Awards",
                        "| !Award | !Result | !Nominee",
                        "| Best Actor | Nominated | Tom Roe // Winner was Max Poe \u2013 ''Foxes''"))
                .containsExactly(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Actor");
    }

    @Test
    void severalRecipientsAndTheFilmItself() {
        assertThat(film(
                        "== Awards",
                        "| !Award | !Category | !Recipient(s) | !Result",
                        "| Silver Quill Awards | Best Screenplay | [[Jan Doe]] and [[Ann Poe]] | Won",
                        "| Silver Quill Awards | Best Film | ''Otters'' | Won"))
                .containsExactly(
                        "Jan Doe P166 Silver Quill Award for Best Screenplay P1686=Otters [Otters (film)]",
                        "Ann Poe P166 Silver Quill Award for Best Screenplay P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Screenplay P1346=Jan Doe P1346=Ann Poe",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Film");
    }

    @Test
    void aSecondPlaceStatesNothingAndWhoAwaitsTheDecisionIsNominated() {
        assertThat(film(
                        "== Awards",
                        "| !Award | !Category | !Result",
                        "| Silver Quill Awards | Best Film | Runner-up",
                        "| Silver Quill Awards | Best Score | Pending",
                        "| Silver Quill Awards | Best Song | 2nd place"))
                .containsExactly("Otters [Otters (film)] P1411 Silver Quill Award for Best Score");
    }

    @Test
    void aColumnOfResultsIsKnownByItsWords() {
        assertThat(film(
                        "== Awards",
                        "| !Award | !Category | !",
                        "| Silver Quill Awards | Best Film | Won",
                        "| Silver Quill Awards | Best Score | Nominated"))
                .hasSize(2);
    }

    @Test
    void anotherPersonOnAPersonsPageHasTheAward() {
        assertThat(person(
                        "== Awards for performances",
                        "| !Year | !Performer | !Film | !Result",
                        "| Silver Quill Award for Best Actor | < | < | <",
                        "| 1945 | [[Tom Roe]] | ''Otters'' | Won"))
                .containsExactly(
                        "Tom Roe P166 Silver Quill Award for Best Actor P585=1945 P1686=Otters",
                        "Otters P166 Silver Quill Award for Best Actor P585=1945 P1346=Tom Roe");
    }

    @Test
    void theHeaderOfNominationsIsTheResult() {
        assertThat(film(
                        "== Awards",
                        "It was nominated for two Silver Quill Awards:",
                        "| !Award nomination | !Lost to",
                        "| Best Actor ([[Tom Roe]]) | Max Poe (''Foxes'')",
                        "| Best Costume Design | Ann Poe (''Foxes'')"))
                .containsExactly(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Actor",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Costume Design");
    }

    @Test
    void winsAndNominationsBesideEachOther() {
        assertThat(film(
                        "== Awards",
                        "| !Ceremony | !Awards | !Nominations",
                        "| 36th Silver Quill Awards | Best Score: Ann Poe | Best Film // Best Actor: [[Tom Roe]]"))
                .containsExactlyInAnyOrder(
                        "Ann Poe P166 Silver Quill Award for Best Score P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Score P1346=Ann Poe",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Film",
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Silver Quill Award for Best Actor");
    }

    @Test
    void tablesOfOtherThingsAreNoAccolades() {
        assertThat(film(
                        "== Box office",
                        "| !Film | !Release date | !Budget | !Result",
                        "| ''Otters'' | 1991 | $3 million | $9 million",
                        "== Reviews",
                        "| !Source | !Rating",
                        "| The Weekly Lamp | 4/5",
                        "== Charts",
                        "| !Chart | !Peak position",
                        "| UK Albums | 1"))
                .isEmpty();
    }

    private static List<String> person(String... lines) {
        Article article = ArticleFixture.article("Ada Quill", lines);
        return ArticleFixture.said(article, EntityType.PERSON, new TableExtractor());
    }

    private static List<String> film(String... lines) {
        Article article = ArticleFixture.article("Otters (film)", lines);
        return ArticleFixture.said(article, EntityType.MOVIE, new TableExtractor());
    }
}
