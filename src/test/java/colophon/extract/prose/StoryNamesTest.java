package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names of a story are its characters, and which of two names in a note plays the other. */
class StoryNamesTest {
    @Test
    void peoplesPlacesAndThingsAreNoCharacters() {
        String plot =
                "Anna Dorn tells the Weldish army of the Glass Engine. The Glass Engine is old, and the Glass Engine's noise "
                        + "wakes all. The Weldish forces fear the Glass Engine. The Weldish king has a map. The Weldish guards sleep. "
                        + "Anna tells Peter. Peter asks Anna. Peter's wife waits.";
        assertThat(characters("Plot", plot))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P674 /character/Anna Dorn", "Harbour Lights P674 /character/Peter");
    }

    @Test
    void aRankWithoutANameIsNoCharacter() {
        String plot = "The Chief Constable arrives. Anna Dorn tells the Chief Constable that Captain Falk is lost. "
                + "Anna asks Captain Falk's wife. Anna's brother waits. Anna leaves.";
        assertThat(characters("Plot", plot))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P674 /character/Anna Dorn", "Harbour Lights P674 /character/Captain Falk");
    }

    @Test
    void anOfficeBeforeAFullNameIsNoPartOfIt() {
        assertThat(cast(
                        "Plot",
                        "FBI Special Agents Anna Dorn (Mara Quist) and Captain Falk (Ivo Lund) search the harbour."))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P161 Mara Quist P453=/character/Anna Dorn",
                        "Harbour Lights P161 Ivo Lund P453=/character/Captain Falk");
    }

    @Test
    void whoIsNamedInFullBesideACharacterIsOneToo() {
        String plot =
                "Anna Dorn meets Peter. Anna asks Peter's wife. Peter's brother waits, and Anna leaves with Peter. Anna "
                        + "finds Otto Fell, a sailor. Ivo Lund plays Anna's brother. Mara Brand wrote the story.";
        assertThat(characters("Plot", plot))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P674 /character/Anna Dorn",
                        "Harbour Lights P674 /character/Peter",
                        "Harbour Lights P674 /character/Otto Fell");
    }

    @Test
    void whoIsCalledByAnArticleAndARoleIsACharacter() {
        String plot =
                "The Wizard tells the truth. Then the Wizard leaves. All fear the Wizard, for the Wizard's wife sings.";
        assertThat(characters("Plot", plot)).containsExactly("Harbour Lights P674 /character/Wizard");
    }

    @Test
    void whoWritesAboutAStoryIsNoneOfIt() {
        String study =
                "Mara Quist argues that the sea is a sign. Mara Quist notes the lamps. Mara Quist's book says more. Mara Quist "
                        + "is right.";
        assertThat(characters("Themes", study)).isEmpty();
        assertThat(characters("Plot", study)).isEmpty();
    }

    @Test
    void bracketsHoldPlayersInATaleAndCharactersInAList() {
        assertThat(cast("Plot", "Anna Dorn (Mara Quist) meets Peter (Ivo Lund)."))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P161 Mara Quist P453=/character/Anna Dorn",
                        "Harbour Lights P161 Ivo Lund P453=/character/Peter");
        assertThat(cast(
                        "",
                        "It has several actors and actresses including Mara Quist (Ruth) and Ivo Lund (Peter Dorn)."))
                .containsExactlyInAnyOrder(
                        "Harbour Lights P161 Mara Quist P453=/character/Ruth",
                        "Harbour Lights P161 Ivo Lund P453=/character/Peter Dorn");
    }

    @Test
    void whoIsKnownToPlayIsThePlayer() {
        String text =
                "Harbour Lights is a 1987 film starring Mara Quist and Ivo Lund. The guest stars were Anna Dorn (Quist) and "
                        + "Peter Falk (Lund).";
        assertThat(cast("", text))
                .contains(
                        "Harbour Lights P161 Mara Quist P453=/character/Anna Dorn",
                        "Harbour Lights P161 Ivo Lund P453=/character/Peter Falk");
    }

    @Test
    void lettersWithADashAreNobody() {
        assertThat(cast("Plot", "The doctor reads the Manual (DQM-IV TR).")).isEmpty();
    }

    private static List<String> characters(String heading, String text) {
        return stated("P674", heading, text);
    }

    private static List<String> cast(String heading, String text) {
        return stated("P161", heading, text);
    }

    private static List<String> stated(String property, String heading, String text) {
        return Invented.claims(Invented.article("film", heading, text)).stream()
                .filter(c -> c.property().value().equals(property))
                .map(Invented::line)
                .toList();
    }
}
