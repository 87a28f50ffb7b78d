package colophon.extract.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.EntityType;
import colophon.extract.section.SectionRoles;
import colophon.extract.table.ArticleFixture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of works on pages of people, bands and works, all invented. */
class WorkListExtractorTest {
    private static final String ACTRESS = "Ada Quill (born 4 May 1950) is a Welsh actress of stage and screen.";
    private static final String DIRECTOR = "Ada Quill (born 4 May 1950) is a Welsh film director and writer.";
    private static final String SINGER = "Ada Quill (born 4 May 1950) is a Welsh singer of songs of the sea.";
    private static final String NOVELIST = "Ada Quill (born 4 May 1950) is a Welsh novelist and poet of renown.";

    @Test
    void theFilmsOfAnActressWithTheirRoles() {
        assertThat(person(
                        ACTRESS,
                        "== Filmography",
                        "* ''[[Otters (film)|Otters]]'' (1971) as Mrs. Reed",
                        "* 1974 \u2013 ''[[Foxes]]''",
                        "* ''Stoats'' (1979, short) ... The Keeper",
                        "* ''Weasels'' (1981) (unreleased)"))
                .containsExactly(
                        "Otters [Otters (film)] P31 film",
                        "Otters [Otters (film)] P577 1971",
                        "Otters [Otters (film)] P161 Ada Quill P453=Otters (film)/character/Mrs. Reed",
                        "Foxes P31 film",
                        "Foxes P577 1974",
                        "Foxes P161 Ada Quill",
                        "Stoats P31 short film",
                        "Stoats P577 1979",
                        "Stoats P161 Ada Quill P453=Stoats/character/The Keeper");
    }

    @Test
    void theFilmsOfADirectorWithOtherCreditsInTheNotes() {
        assertThat(person(
                        DIRECTOR,
                        "== Filmography",
                        "* ''Otters'' (1971)",
                        "* ''Foxes'' (1974) \u2013 also producer",
                        "* ''Stoats'' (1979) (writer only)",
                        "=== As actress",
                        "* ''Weasels'' (1981)"))
                .filteredOn(s -> !s.contains(" P577 ") && !s.contains(" P31 "))
                .containsExactly(
                        "Otters P57 Ada Quill",
                        "Foxes P57 Ada Quill",
                        "Foxes P162 Ada Quill",
                        "Stoats P58 Ada Quill",
                        "Weasels P161 Ada Quill");
    }

    @Test
    void aNoteThatIsNoPlainCreditLeavesThePartOpen() {
        assertThat(person(DIRECTOR, "== Filmography", "* ''Otters'' (1971)", "* ''Foxes'' (1974) (dialogue coach)"))
                .contains("Otters P57 Ada Quill", "Foxes P577 1974")
                .doesNotContain("Foxes P57 Ada Quill");
    }

    @Test
    void recordsByTheLinesThatHeadThem() {
        assertThat(person(
                        SINGER,
                        "== Discography",
                        "Studio albums",
                        "* 1961: ''[[Tide Songs]]''",
                        "Live albums",
                        "* ''At the Pier'' (1964)",
                        "=== Soundtracks",
                        "* ''Harbour Lights'' (1970)"))
                .containsExactly(
                        "Tide Songs P31 album",
                        "Tide Songs P577 1961",
                        "Tide Songs P175 Ada Quill",
                        "At the Pier P31 live album",
                        "At the Pier P577 1964",
                        "At the Pier P175 Ada Quill");
    }

    @Test
    void booksOfAWriterAndNotThoseAboutHer() {
        assertThat(person(
                        NOVELIST,
                        "== Bibliography",
                        "=== Novels",
                        "* ''Ash Harbour'' (1978)",
                        "* Quill, Ada (1996) [1982]. ''Low Water''. Cardiff: Grebe Press.",
                        "* ''Lanterns'' (ed.) (1985)",
                        "=== Books about Quill",
                        "* ''The Quill I Knew'' (1999)"))
                .containsExactly(
                        "Ash Harbour P31 novel",
                        "Ash Harbour P577 1978",
                        "Ash Harbour P50 Ada Quill",
                        "Low Water P31 novel",
                        "Low Water P577 1982",
                        "Low Water P50 Ada Quill",
                        "Lanterns P31 novel",
                        "Lanterns P577 1985",
                        "Lanterns P98 Ada Quill");
    }

    @Test
    void aListOfSourcesIsNoListOfWorks() {
        assertThat(person(
                        ACTRESS,
                        "== Bibliography",
                        "* Dorn, Edda. ''Ada Quill: A Life''. Cardiff: Grebe Press, 1999.",
                        "* Marr, Tom. ''Stars of the Coast''. Swansea: Heron, 2001."))
                .isEmpty();
    }

    @Test
    void anActressIsNotTheAuthorOfTheBooksListed() {
        assertThat(person(ACTRESS, "== Bibliography", "* ''Ash Harbour'' (1978)", "* ''Low Water'' (1982)"))
                .isEmpty();
    }

    @Test
    void rolesOnStageWithoutTheDateOfThePlay() {
        assertThat(person(
                        ACTRESS,
                        "== Theatre",
                        "* Nina, ''[[The Gull]]'', Old Pier Theatre, 1975",
                        "* ''Storm'' (1976)"))
                .containsExactly("The Gull P161 Ada Quill P453=The Gull/character/Nina");
    }

    @Test
    void sequelsThatASentenceIntroducesWithTheirAuthor() {
        assertThat(ArticleFixture.said(
                        ArticleFixture.article(
                                "Ash Harbour",
                                "Ash Harbour is a novel.",
                                "== Sequels",
                                "Two novels meant as sequels have been published:",
                                "* ''[[Ash Harbour 2: Tide]]'' (1995)",
                                "* ''[[Ash Harbour 3: Ebb]]'' (1996)",
                                "These sequels were written by Quill's friend [[Tom Marr]]. They go on with the tale."),
                        EntityType.BOOK,
                        extractor()))
                .containsExactly(
                        "Ash Harbour 2: Tide P31 novel",
                        "Ash Harbour 2: Tide P577 1995",
                        "Ash Harbour 3: Ebb P31 novel",
                        "Ash Harbour 3: Ebb P577 1996",
                        "Ash Harbour 2: Tide P50 Tom Marr",
                        "Ash Harbour 3: Ebb P50 Tom Marr");
    }

    @Test
    void aListThatTellsStoriesIsNotRead() {
        assertThat(ArticleFixture.said(
                        ArticleFixture.article(
                                "Ash Harbour",
                                "Ash Harbour is a novel.",
                                "== Legacy",
                                "The following films released later took it up:",
                                "* ''Tide'' (1995), in which a ferryman quotes the book."),
                        EntityType.BOOK,
                        extractor()))
                .isEmpty();
    }

    private static WorkListExtractor extractor() {
        return new WorkListExtractor(SectionRoles.load());
    }

    private static List<String> person(String lead, String... lines) {
        List<String> all = new ArrayList<>(List.of(lead));
        all.addAll(Arrays.asList(lines));
        return ArticleFixture.said(
                ArticleFixture.article("Ada Quill", all.toArray(String[]::new)), EntityType.PERSON, extractor());
    }
}
