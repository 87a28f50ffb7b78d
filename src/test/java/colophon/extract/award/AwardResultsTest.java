package colophon.extract.award;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.extract.award.AwardResults.Result;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardResultsTest {
    @ParameterizedTest
    @CsvSource({
        "Won,WON",
        "WINNER,WON",
        "Won (tie),WON",
        "'Won.',WON",
        "Won (shared with her sister),WON",
        "Nominated,NOMINATED",
        "Nom.,NOMINATED",
        "Shortlisted,NOMINATED",
        "Finalist,NOMINATED",
        "Runner-up,OTHER",
        "Runner\u2010up,OTHER",
        "2nd place,OTHER",
        "Pending,NOMINATED",
        "3rd Place,OTHER"
    })
    void wordsOfAResult(String words, Result result) {
        assertThat(AwardResults.standard().read(words)).contains(result);
    }

    @Test
    void aSecondPlaceStatesNothing() {
        assertThat(Result.OTHER.outcome()).isEmpty();
        assertThat(Result.WON.outcome()).contains(Outcome.WON);
        assertThat(Result.NOMINATED.outcome()).contains(Outcome.NOMINATED);
    }

    @Test
    void otherWordsAreNoResult() {
        assertThat(AwardResults.standard().read("Best Actor")).isEqualTo(Optional.empty());
        assertThat(AwardResults.standard().read("")).isEmpty();
        assertThat(AwardResults.standard().read("Won the hearts of all")).isEmpty();
    }
}
