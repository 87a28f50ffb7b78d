package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.Claim;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold a rule back, and what must not; hostile prose; that the reading explains itself. */
class GuardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negation | The film never won the Dorn Medal.",
                "doubt | The film reportedly won the Dorn Medal.",
                "plan | The film would have won the Dorn Medal.",
                "condition | If the film won the Dorn Medal, the town would cheer.",
                "nominee | The film received a Dorn Medal nomination."
            })
    void holdsBack(String guard, String text) {
        assertThat(Invented.explanations(Invented.article("film", "", text)))
                .flatExtracting(Explanation::fits)
                .filteredOn(f -> f.rule().equals("prose.award.won"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.heldBack()).contains("guard: " + guard));
        assertThat(awards(text)).isEmpty();
    }

    @Test
    void speechStatesNothing() {
        assertThat(awards("Lund wrote, \"I dreamt that the film won the Dorn Medal and I wept for a day.\""))
                .isEmpty();
    }

    /** A planted failure: without its guard's word the same sentence does state the award. */
    @Test
    void theSameSentenceWithoutAGuardStates() {
        assertThat(awards("The film won the Dorn Medal.")).hasSize(1);
    }

    private static List<String> awards(String text) {
        return Invented.claims(Invented.article("film", "", text)).stream()
                .filter(c -> c.property().value().equals("P166"))
                .map(Invented::line)
                .toList();
    }

    @Test
    void aPlotStatesNothingButCharactersAndSetting() {
        String plot = "Anna is a pilot in Whitby. Anna's brother Peter says that he won the Dorn Medal in 1950. "
                + "The house was designed and directed by Ivo Lund. Anna meets Peter at the harbour. Peter leaves Anna. "
                + "Anna forgives Peter.";
        assertThat(Invented.claims(Invented.article("film", "Plot", plot)))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.property().value()).isIn("P674", "P840"));
    }

    @Test
    void aFullNameTakesItsFirstNameAlong() {
        String plot = "Anna Dorn is a pilot. Anna meets Miss Falk at the harbour. Anna leaves. Anna's letters stay.";
        assertThat(Invented.claims(Invented.article("film", "Plot", plot)).stream()
                        .map(Invented::line))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P674 /character/Anna Dorn", "Harbour Lights P674 /character/Miss Falk");
    }

    /** The same telling gives its characters where the work is a story, and none where it is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"book | Plot | true", "book | Chapter one | false", "person | Plot | false", "album | Plot | false"
            })
    void onlyStoriesHaveCharacters(String about, String heading, boolean told) {
        String plot = "Anna Dorn is a pilot. Anna meets Miss Falk at the harbour. Anna leaves. Anna's letters stay.";
        assertThat(characters(about, heading, plot).isEmpty()).isNotEqualTo(told);
    }

    @Test
    void countriesLettersAndCreedsAreNoCharacters() {
        String plot =
                "When Norway wakes, Norway is cold. Then Norway's sea rises. All fear Norway, for Norway has ships. "
                        + "When NOAR calls, NOAR is loud. Then NOAR's men come. All fear NOAR, for NOAR has ships. "
                        + "When Ferrism comes, Ferrism is new. Then Ferrism's priests come. All like Ferrism, for Ferrism has songs. "
                        + "When Ferris comes, Ferris is new. Then Ferris's sons come. All like Ferris, for Ferris has songs.";
        assertThat(characters("film", "Plot", plot)).containsExactly("Harbour Lights P674 /character/Ferris");
    }

    private static List<String> characters(String about, String heading, String text) {
        return Invented.claims(Invented.article(about, heading, text)).stream()
                .filter(c -> c.property().value().equals("P674"))
                .map(Invented::line)
                .toList();
    }

    @Test
    void everyClaimQuotesItsSentence() {
        String text =
                "Harbour Lights is a 2009 film directed by Tomas Weld. \uD83C\uDFAC It won the Dorn Medal in 2010.";
        var context = Invented.article("film", "", text);
        List<Claim> claims = Invented.claims(context);
        assertThat(claims)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(
                                context.article().quote(claim.evidence().span()))
                        .isEqualTo(claim.evidence().exact()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "won the ", "\"", "(", "A, ", "by A. B. and ", "Best Actor and ", "the 2005 Booker Prize, ",
                        "is a film of the same name ",
                "directed by Ann Bell, ", "that, which, who, ", "Mr. ", "in 2005 ", "'s ", "the film of the film ",
                        "\u201c", "X's "
            })
    void hostileProseTakesLinearTime(String piece) {
        String text = "The film " + piece.repeat(60_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Invented.claims(Invented.article("film", "", text)));
    }
}
