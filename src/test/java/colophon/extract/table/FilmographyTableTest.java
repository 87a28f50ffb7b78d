package colophon.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityType;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Filmographies, cast tables, tracks and boxes of succession, about invented works and people. */
class FilmographyTableTest {
    @Test
    void filmsWithRolesAndTheAwardsOfTheNotes() {
        assertThat(person(
                        "== Filmography",
                        "=== Film",
                        "| !Year | !Title | !Role | !Notes",
                        "| 2005 | ''[[Otters (film)|Otters]]'' | Mrs. Reed | Silver Quill Award for Best Actress // Nominated\u2014Copper Lamp Award for Best Actress",
                        "| 2006 | ''Foxes'' | Herself | Documentary"))
                .containsExactly(
                        "Otters [Otters (film)] P31 film",
                        "Otters [Otters (film)] P577 2005",
                        "Otters [Otters (film)] P161 Ada Quill P453=Otters (film)/character/Mrs. Reed",
                        "Ada Quill P166 Silver Quill Award for Best Actress P585=2005 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Actress P585=2005 P1346=Ada Quill",
                        "Ada Quill P1411 Copper Lamp Award for Best Actress P585=2005 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P1411 Copper Lamp Award for Best Actress P585=2005",
                        "Foxes P577 2006",
                        "Foxes P161 Ada Quill");
    }

    @Test
    void anEpisodeIsPartOfItsSeries() {
        assertThat(person(
                        "== Television",
                        "| !Year | !Title | !Role | !Notes",
                        "| 2007 | ''[[Night Bus]]'' | Conductor | Episode: \"The Last Stop\"",
                        "| 2008 | ''[[Late Talk]]'' | Herself | 2 episodes"))
                .containsExactly(
                        "Night Bus P161 Ada Quill P453=Night Bus/character/Conductor",
                        "Night Bus/episode/The Last Stop P161 Ada Quill P453=Night Bus/character/Conductor",
                        "Night Bus/episode/The Last Stop P179 Night Bus");
    }

    @Test
    void marksAndCreditsOfThoseWhoMakeFilms() {
        assertThat(person(
                        "== Films",
                        "| !Year | !Film | !Director | !Writer | !Notes",
                        "| 1996 | ''Otters'' | Yes | | ",
                        "| 1999 | ''Foxes'' | | Yes | ",
                        "== Other films",
                        "| !Year | !Film | !Credited as",
                        "| 2001 | ''Hares'' | Producer, writer"))
                .contains("Otters P57 Ada Quill", "Foxes P58 Ada Quill", "Hares P162 Ada Quill", "Hares P58 Ada Quill")
                .doesNotContain("Otters P58 Ada Quill", "Foxes P57 Ada Quill");
    }

    @Test
    void whereNoColumnTellsThePartTheNotesOrTheCallingDo() {
        assertThat(person(
                        "Ada Quill was a director and writer of films that few have seen since.",
                        "== Filmography",
                        "| !Year | !Film | !Distributor | !Notes",
                        "| 1996 | ''Otters'' | Low Tide | ",
                        "| 1999 | ''Foxes'' | Low Tide | Producer",
                        "| 2001 | ''Hares'' | Low Tide | Also producer // Nominated\u2014Silver Quill Award for Best Film",
                        "| 2003 | ''Moles'' | Low Tide | Unfinished",
                        "== Reception",
                        "| !Year | !Film | !Budget | !Box office",
                        "| 2004 | ''Stoats'' | $1 | $2"))
                .containsExactlyInAnyOrder(
                        "Otters P31 film",
                        "Otters P577 1996",
                        "Otters P57 Ada Quill",
                        "Foxes P31 film",
                        "Foxes P577 1999",
                        "Foxes P162 Ada Quill",
                        "Hares P31 film",
                        "Hares P577 2001",
                        "Hares P57 Ada Quill",
                        "Hares P162 Ada Quill",
                        "Ada Quill P1411 Silver Quill Award for Best Film P585=2001 P1686=Hares",
                        "Hares P1411 Silver Quill Award for Best Film P585=2001");
    }

    @Test
    void aHeadingTellsThePartAndFiguresAreLeftAside() {
        assertThat(person(
                        "== Filmography",
                        "=== As director",
                        "| !Year | !Film | !Oscar nominations | !Oscar wins",
                        "| 1996 | ''Otters'' | 2 | 1"))
                .containsExactly("Otters P31 film", "Otters P577 1996", "Otters P57 Ada Quill");
    }

    @Test
    void playsThatADirectorListsAreThoseDirected() {
        assertThat(person(
                        "Ada Quill is a director whom many have seen on a stage or two.",
                        "== Theatre",
                        "| !Year | !Play | !Venue",
                        "| 1996 | ''Otters'' | Royal Barn"))
                .containsExactly("Otters P57 Ada Quill");
    }

    @Test
    void columnsNameTheOtherMakersAndPlayers() {
        assertThat(person(
                        "Ada Quill is an actress whom many have seen on a stage or two.",
                        "== Filmography",
                        "| !Year | !Film | !Director | !Co-starring",
                        "| 1996 | ''Otters'' | [[Jan Doe]] | [[Tom Roe]], [[Ann Poe]]"))
                .containsExactly(
                        "Otters P31 film",
                        "Otters P577 1996",
                        "Otters P161 Ada Quill",
                        "Otters P57 Jan Doe",
                        "Otters P161 Tom Roe",
                        "Otters P161 Ann Poe");
    }

    @Test
    void songsOfADiscographyAreNoAlbums() {
        assertThat(person("== Discography", "| !Song | !Year | !Album", "| \"Low Tide\" | 2004 | ''Otters''"))
                .containsExactly("Low Tide P31 song", "Low Tide P577 2004", "Low Tide P175 Ada Quill");
    }

    @Test
    void aSingleIsNotTheAlbumBesideIt() {
        assertThat(person(
                        "== Discography",
                        "=== Singles",
                        "| !Year | !Single | !Chart position | !Album",
                        "| 2004 | \"Low Tide\" | 12 | ''Otters''"))
                .containsExactly("Low Tide P31 single", "Low Tide P577 2004", "Low Tide P175 Ada Quill");
    }

    @Test
    void sentencesInNotesAreNoAwards() {
        assertThat(person(
                        "== Film",
                        "| !Year | !Title | !Role | !Notes",
                        "| 2005 | ''Otters'' | Nan | The film was nominated for a Best Film Oscar"))
                .noneMatch(s -> s.contains("P166") || s.contains("P1411"));
    }

    @Test
    void aCastTableInEitherOrder() {
        assertThat(ArticleFixture.said(
                        ArticleFixture.article(
                                "Otters (film)", "== Cast", "| !Character | !Actor", "| Mrs. Reed | [[Ada Quill]]"),
                        EntityType.MOVIE,
                        new TableExtractor()))
                .containsExactly("Otters [Otters (film)] P161 Ada Quill P453=Otters (film)/character/Mrs. Reed");
    }

    @Test
    void aBoxOfSuccessionNamesAnAwardWon() {
        assertThat(
                        person(
                                "== External links",
                                "| Awards | < | <",
                                "| Preceded by // [[Tom Roe]] | [[Silver Quill Award for Best Actress]] // 1975 // for // ''[[Otters (film)|Otters]]'' | Succeeded by // Ann Poe"))
                .containsExactly(
                        "Ada Quill P166 Silver Quill Award for Best Actress P585=1975 P1686=Otters [Otters (film)]",
                        "Otters [Otters (film)] P166 Silver Quill Award for Best Actress P585=1975 P1346=Ada Quill");
    }

    @Test
    void everyRowEndsInTheAccount() {
        List<FieldOutcome> outcomes = new ArrayList<>();
        ArticleFixture.said(
                ArticleFixture.article(
                        "Ada Quill",
                        "== Film",
                        "| !Year | !Title | !Role | !Notes",
                        "| 2005 | ''Otters'' | Nan | ",
                        "| 2006 | \u2014 | Nan | ",
                        "== Boxing record",
                        "| !Round | !Opponent",
                        "| 3 | Tom Roe"),
                EntityType.PERSON,
                new TableExtractor(),
                outcomes::add);
        assertThat(outcomes.stream().map(FieldOutcome::fate))
                .containsExactly(Fate.KEPT, Fate.TYPED, Fate.REJECTED, Fate.KEPT, Fate.KEPT);
        assertThat(outcomes.get(1).reason()).isEqualTo("P161 P31 P577");
    }

    @Test
    void hugeAndOddTablesEndSoon() {
        String wide = "| "
                + String.join(
                        " | ", IntStream.range(0, 900).mapToObj(i -> "c" + i).toList());
        String long1 = "| 2005 | " + "Best ".repeat(20_000) + "| Won";
        String nested = "| 2005 | " + "(".repeat(20_000) + " | Won";
        Stream<String> many = IntStream.range(0, 20_000).mapToObj(i -> "| 20" + i + " | Silver Quill Award | Won");
        String[] lines = Stream.concat(
                        Stream.of("== Awards", wide, "== Awards", "| !Year | !Award | !Result", long1, nested), many)
                .toArray(String[]::new);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(person(Arrays.copyOf(lines, lines.length))).isNotNull());
    }

    private static List<String> person(String... lines) {
        return ArticleFixture.said(ArticleFixture.article("Ada Quill", lines), EntityType.PERSON, new TableExtractor());
    }
}
