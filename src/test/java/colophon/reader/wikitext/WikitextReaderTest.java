package colophon.reader.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.data.DataTable;
import colophon.diagnostic.DiagnosticLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What wikitext means, construct by construct. */
class WikitextReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<Article> read(String file, String source) {
        return new WikitextReader().read(file, source.getBytes(StandardCharsets.UTF_8), log);
    }

    private Passage words(String source) {
        Article article = read("The_Ferry.wiki", source).orElseThrow();
        return ((Block.Paragraph) article.lead().blocks().getFirst()).passage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"A [[ferry]] crosses\" | A ferry crosses",
                "\"two [[ferry|boat]]s\" | two boats",
                "\"see [[File:x.jpg|thumb|a [[boat]]]]it\" | see it",
                "\"a <!-- no --> b<ref name=x>c</ref> d<ref name=y/>\" | a b d",
                "\"'''Bold''', ''slanted'' and '''''both'''''\" | Bold, slanted and both",
                "\"l'''Eau'' is water\" | l'Eau is water",
                "\"Tom's ''Boat'''s sail\" | Tom's Boat's sail",
                "\"one<br>two\" | \"one\ntwo\"",
                "\"5 &lt; 6 &ndash; &#233; &amp;c\" | 5 < 6 – é &c",
                "\"[http://a.example/ its page] and [http://b.example/]\" | its page and",
                "\"{{lang|fr|Le Bac}} of {{nowrap|10 km}}{{citation needed|date=May 2010}}\" | Le Bac of 10 km",
                "\"born {{birth date and age|df=yes|1970|3|09}}\" | born 9 March 1970",
                "\"died {{death date and age|2001|12|1|1930|1|1}}\" | died 1 December 2001",
                "\"{{convert|12|km|mi}} and {{US$|3 million}}\" | 12 km and US$3 million",
                "\"{{no such box|a|b}}it {{ill|Ada Quill|fr}} {{'s}} x\" | it Ada Quill 's x",
                "\"<span style=\"\"display:none\"\">hidden</span>shown\" | shown",
                "\"a {{sort|001|First}} and {{sortname|Ada|Quill|nolink=1}}\" | a First and Ada Quill",
                "\"<nowiki>[[no link]] ''no italics''</nowiki>\" | \"[[no link]] ''no italics''\"",
                "\"an [[open link and {{an open template\" | \"an [[open link and {{an open template\"",
            })
    void wordsAreRead(String source, String words) {
        assertThat(words(source).text()).isEqualTo(words);
    }

    @Test
    void linksLeadToTitles() {
        Passage words =
                words("[[the_Ferry#Crew|the ship]], [[Boat]]s, [[#Crew|crew]], [[Port (town)|]], [[fr:Bac]][[A%26B]]");
        assertThat(words.links().stream().map(Link::target))
                .containsExactly("The Ferry", "Boat", "The Ferry", "Port (town)", "A&B");
        assertThat(words.text()).isEqualTo("the ship, Boats, crew, Port, A%26B");
    }

    @Test
    void boxesPrintTheirFieldsAsRenderedPagesDo() {
        Article article = read("The_Ferry.wiki", """
                        {{Infobox book
                        | name = The Ferry
                        | author = [[Ada Quill]]
                        | translator2 = Nils Orr
                        | pub_date = {{start date|1961|4}}
                        | image = x.jpg
                        | odd_thing = Blue
                        | pages =
                        }}
                        '''The Ferry''' is a novel.
                        """).orElseThrow();
        Infobox box = article.infoboxes().getFirst();
        assertThat(box.title().map(Passage::text)).contains("The Ferry");
        assertThat(box.fields().stream()
                        .map(f -> f.label().text() + ": " + f.value().text()))
                .containsExactly(
                        "Translator: Nils Orr", "Author: Ada Quill", "Publication date: April 1961", "Odd thing: Blue");
    }

    @Test
    void aBirthHasDateAndPlaceInOneField() {
        Article article = read(
                        "Ada_Quill.wiki",
                        "{{Infobox writer|birth_place=Port Ellery|birth_date={{birth date|1930|1|2}}}}\nText.")
                .orElseThrow();
        assertThat(article.infoboxes().getFirst().fields().getFirst().lines().stream()
                        .map(Passage::text))
                .containsExactly("2 January 1930", "Port Ellery");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/The_Ferry.wiki, The Ferry",
        "copy__Le_Bac_(film).wiki, Le Bac (film)",
        "What%3F.wikitext, What?",
        "the-ferry.wiki, The Ferry",
        "100%.wiki, 100%",
    })
    void theFileNamesThePage(String file, String title) {
        assertThat(read(file, "'''The Ferry''' is a novel.").orElseThrow().title())
                .isEqualTo(title);
    }

    @Test
    void aRedirectIsNoArticle() {
        assertThat(read("Bac.wiki", "#REDIRECT [[The Ferry]]")).isEmpty();
        assertThat(log.entries().getFirst().toString()).contains("wikitext-redirect", "'The Ferry'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "<!-- nothing -->", "{{stub}}", "[[Category:Boats]]"})
    void aPageWithoutTextIsReported(String source) {
        assertThat(read("Bac.wiki", source)).isEmpty();
        assertThat(log.entries().getFirst().code()).isEqualTo("wikitext-no-text");
    }

    @Test
    void theLanguageIsThatOfTheNamespaces() {
        assertThat(read("Bac.wiki", "Testo. [[Categoria:Film]]")
                        .orElseThrow()
                        .source()
                        .language())
                .isEqualTo("it");
        assertThat(read("Bac.wiki", "Text. [[Category:Films]]")
                        .orElseThrow()
                        .source()
                        .language())
                .isEqualTo("en");
    }

    @Test
    void everyLabelIsOneThatBoxesPrint() {
        Set<String> known = DataTable.load("data/vocabulary/infobox-labels.tsv").rows().stream()
                .flatMap(r -> r.list("labels").stream())
                .collect(Collectors.toSet());
        List<String> unknown = DataTable.load("data/vocabulary/wikitext-infobox.tsv").rows().stream()
                .map(r -> r.need("label"))
                .filter(l -> !l.startsWith("=") && !known.contains(l))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[[",
                "{|\n",
                "''",
                "<!--",
                "<ref>",
                "{{a|",
                "[[a|",
                "* ",
                "**",
                "{{ubl|",
                "<",
                "|",
                "[http://a ",
                "<a ",
                "<span style='display:none'>"
            })
    void costIsLinear(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> read("Deep.wiki", "Text " + piece.repeat(30_000)));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> read("Deep.wiki", "Text\n" + (piece + "\n").repeat(30_000)));
    }

    @Test
    void whatIsNestedTooDeepIsReported() {
        String deep = "{{small|".repeat(100) + "words" + "}}".repeat(100);
        assertThat(read("Deep.wiki", "Text " + deep)).isPresent();
        assertThat(log.entries().getFirst().code()).isEqualTo("wikitext-depth-limit");
    }
}
