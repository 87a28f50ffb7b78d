package colophon.extract.accolade.prose;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityType;
import colophon.extract.section.SectionRoles;
import colophon.extract.table.ArticleFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that tell of awards, each test one way to put it, about invented works, people and awards. */
class AwardSentencesTest {
    private static final String OTTERS = "Otters [Otters (film)]";
    private static final String CAST = "It stars [[Tom Roe]], [[Ann Poe]], [[Mia Vole]] and [[Bo Finch]].";

    @Test
    void aRowOfCategoriesWithNamesInBrackets() {
        assertThat(film(
                        "It was nominated for four Silver Quill Awards: Best Picture, Best Actor (Roe), Best Music, Original Score"
                                + " and Best Actress in a Leading Role (Ann Poe)."))
                .containsExactlyInAnyOrder(
                        OTTERS + " P1411 Silver Quill Award for Best Picture",
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actor",
                        OTTERS + " P1411 Silver Quill Award for Best Music, Original Score",
                        "Ann Poe P1411 Silver Quill Award for Best Actress in a Leading Role P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actress in a Leading Role");
    }

    @Test
    void namesBehindForAndBeforeIt() {
        assertThat(film(
                        "The film received Silver Quill Award nominations for Best Actor for Tom Roe, Ann Poe for Best Actress,"
                                + " and Best Song."))
                .contains(
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Song")
                .noneMatch(c -> c.contains("P166"));
    }

    @Test
    void eachVerbHasItsOwnSubjectAndResult() {
        assertThat(film("Roe won the Silver Quill Award for Best Actor, while Poe was nominated for Best Actress."))
                .containsExactlyInAnyOrder(
                        "Tom Roe P166 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        OTTERS + " P166 Silver Quill Award for Best Actor P1346=Tom Roe",
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actress");
    }

    @Test
    void aYearRightBehindTheAwardsIsTheirYear() {
        String rest = " Silver Quill Awards in 1995: Best Picture and Best Song.";
        assertThat(film("It was nominated for two" + rest))
                .containsExactlyInAnyOrder(
                        OTTERS + " P1411 Silver Quill Award for Best Picture P585=1995",
                        OTTERS + " P1411 Silver Quill Award for Best Song P585=1995");
        assertThat(film("It was first shown in 1994 and won the Silver Quill Award for Best Picture."))
                .containsExactly(OTTERS + " P166 Silver Quill Award for Best Picture");
    }

    @Test
    void aNounBehindTheCategoryTellsTheResult() {
        assertThat(film("Poe earned a Best Actress Silver Quill Award nomination."))
                .containsExactlyInAnyOrder(
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        OTTERS + " P1411 Silver Quill Award for Best Actress");
    }

    @Test
    void winsOutOfNominationsAreWins() {
        assertThat(
                        film(
                                "At the Silver Quill Awards, the film won two of its six nominations: Best Song and Best Picture."))
                .containsExactlyInAnyOrder(
                        OTTERS + " P166 Silver Quill Award for Best Song",
                        OTTERS + " P166 Silver Quill Award for Best Picture");
    }

    @Test
    void nominationsOfWhichNoneWasWon() {
        assertThat(film("It was nominated for two Silver Quill Awards, but won none: Best Picture and Best Song."))
                .containsExactlyInAnyOrder(
                        OTTERS + " P1411 Silver Quill Award for Best Picture",
                        OTTERS + " P1411 Silver Quill Award for Best Song");
    }

    @Test
    void peopleAndCategoriesInTheSameOrder() {
        assertThat(film(
                        "Poe and Vole received Silver Quill Award nominations for Best Actress and Best Supporting Actress,"
                                + " respectively."))
                .contains(
                        "Ann Poe P1411 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        "Mia Vole P1411 Silver Quill Award for Best Supporting Actress P1686=" + OTTERS)
                .hasSize(4);
    }

    @Test
    void theNextSentenceGoesOnWithTheBody() {
        assertThat(film("It won a Silver Quill Award for Best Song. Roe was also nominated for Best Actor."))
                .contains("Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS);
    }

    @Test
    void whoGivesItStandsBehind() {
        assertThat(film("Vole won Best Actress at the Copper Lamp Film Festival."))
                .contains("Mia Vole P166 Copper Lamp Film Festival Award for Best Actress P1686=" + OTTERS);
    }

    @Test
    void severalBodiesGiveOneCategory() {
        assertThat(film("Roe won the Silver Quill Award, the Copper Lamp Award and the Tin Cup Award for Best Actor."))
                .contains(
                        "Tom Roe P166 Silver Quill Award for Best Actor P1686=" + OTTERS,
                        "Tom Roe P166 Copper Lamp Award for Best Actor P1686=" + OTTERS,
                        "Tom Roe P166 Tin Cup Award for Best Actor P1686=" + OTTERS);
    }

    @Test
    void anObjectBetweenVerbAndAward() {
        assertThat(film("The film earned Poe her second Silver Quill Award for Best Actress."))
                .contains("Ann Poe P166 Silver Quill Award for Best Actress P1686=" + OTTERS);
    }

    @Test
    void awardsOfOtherWorksAndTimesAreNotStated() {
        assertThat(film(
                        "Roe had won the Silver Quill Award for Best Actor.",
                        "Poe won the Silver Quill Award for Best Actress for ''[[Weasels (film)|Weasels]]''.",
                        "''[[Weasels (film)|Weasels]]'' won the Silver Quill Award for Best Picture.",
                        "The sequel was nominated for the Silver Quill Award for Best Song."))
                .isEmpty();
    }

    @Test
    void hopesAndDenialsAreNotStated() {
        assertThat(film(
                        "It did not win the Silver Quill Award for Best Picture.",
                        "Critics said that Roe deserved to win the Silver Quill Award for Best Actor.",
                        "Poe was expected to receive a Silver Quill Award nomination for Best Actress.",
                        "It received no Silver Quill Award nominations for Best Picture or Best Song."))
                .isEmpty();
    }

    @Test
    void whatWasLostWasNominated() {
        assertThat(film("The film lost the Silver Quill Award for Best Picture to ''Weasels''."))
                .containsExactly(OTTERS + " P1411 Silver Quill Award for Best Picture");
    }

    @Test
    void plotsAndOtherKindsOfPagesAreLeftAlone() {
        String sentence = "Roe won the Silver Quill Award for Best Actor.";
        assertThat(said("Otters (film)", EntityType.MOVIE, CAST, "== Plot", sentence))
                .isEmpty();
        assertThat(said("Otters (novel)", EntityType.BOOK, CAST, sentence)).isEmpty();
    }

    @Test
    void aQuoteThatOnlyNamesACategoryIsRead() {
        assertThat(film("Roe won \"Best Actor\" at the Silver Quill Awards."))
                .contains("Tom Roe P166 Silver Quill Award for Best Actor P1686=" + OTTERS);
        assertThat(
                        film(
                                "\"Roe should be nominated for a Silver Quill Award for Best Actor for this\", one critic wrote."))
                .isEmpty();
    }

    @Test
    void aBracketOfCategoriesAndAWinOfAnotherWorkInPassing() {
        assertThat(film("It was nominated for two Silver Quill Awards (including Best Song and Best Actor for Roe)."))
                .contains("Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS);
        assertThat(film(
                        "Roe played the part again in ''[[Weasels (film)|Weasels]]'', for which he won the Silver Quill Award"
                                + " for Best Actor."))
                .isEmpty();
    }

    @Test
    void aPronounMeansWhomTheSentenceIsAbout() {
        assertThat(film("Poe's performance was praised, and she won the Silver Quill Award for Best Actress;"
                        + " Roe's portrayal earned him a Best Actor Silver Quill Award nomination."))
                .contains(
                        "Ann Poe P166 Silver Quill Award for Best Actress P1686=" + OTTERS,
                        "Tom Roe P1411 Silver Quill Award for Best Actor P1686=" + OTTERS);
    }

    private static List<String> film(String... sentences) {
        String[] lines = new String[sentences.length + 1];
        lines[0] = CAST;
        System.arraycopy(sentences, 0, lines, 1, sentences.length);
        return said("Otters (film)", EntityType.MOVIE, lines);
    }

    private static List<String> said(String title, EntityType type, String... lines) {
        return ArticleFixture.said(
                ArticleFixture.article(title, lines), type, new AwardSentenceExtractor(SectionRoles.load()));
    }
}
