package colophon.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {
    private static LinkTargets.Target target(String href, String title) {
        Element link = new Element("a").attr("href", href);
        if (!title.isEmpty()) {
            link.attr("title", title);
        }
        return new LinkTargets("The Glass Heron", new WikiHost("en.wikipedia.org", "en")).of(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/wiki/Ada_Quill#Life | | Ada Quill",
                "/wiki/%C5%81ucja_Ko%C5%9B | | Łucja Koś",
                "/wiki/100%25_Salt | | 100% Salt",
                "/wiki/Tide/Ebb | | Tide/Ebb",
                "/wiki/2001:_A_Sea_Odyssey | | 2001: A Sea Odyssey",
                "/w/index.php?title=Orla_Teasdale&action=edit&redlink=1 | Orla Teasdale (page does not exist) | Orla Teasdale",
                "//en.wikipedia.org/wiki/Salt_%26_Cedar | | Salt & Cedar",
                "https://en.m.wikipedia.org/wiki/Salt?oldid=1#x | | Salt",
                "./Salt_%26_Cedar#cite | Something else | Salt & Cedar",
                "Who_Goes_There_.html | Who Goes There? | Who Goes There?",
                "Salt_Cedar.html | | Salt Cedar",
                "../A/Salt_Cedar.html | | Salt Cedar",
                "/wikipedia_en_all/A/Salt_Cedar | | Salt Cedar",
                "Low:_Tide.html | | Low: Tide",
                "/wiki/Sal%C3 | | Sal%C3",
            })
    void aLinkWithinTheEncyclopediaGivesItsTitle(String href, String title, String expected) {
        assertThat(target(href, title == null ? "" : title)).isEqualTo(new LinkTargets.Page(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#cite_note-1",
                "/wiki/File:Heron.jpg",
                "/wiki/Datei:Heron.jpg",
                "/wiki/Help:IPA_for_English",
                "/wiki/Special:BookSources/0",
                "/w/index.php?title=X&action=edit&section=2",
                "//fr.wikipedia.org/wiki/X",
                "https://www.wikidata.org/wiki/Q1",
                "https://commons.wikimedia.org/wiki/X",
                "../I/m/heron.jpg",
                "javascript:void(0)",
                "mailto:a@b.example",
                "/w/index.php?search=x",
                "//",
            })
    void aLinkElsewhereGivesNoTitle(String href) {
        assertThat(target(href, "X")).isInstanceOf(LinkTargets.Nowhere.class);
    }

    @Test
    void aLinkOutsideKeepsItsAddress() {
        assertThat(target("http://www.imdb.com/title/tt1/", ""))
                .isEqualTo(new LinkTargets.Outside("http://www.imdb.com/title/tt1/"));
        assertThat(target("//heron.example/a?b=c#d", ""))
                .isEqualTo(new LinkTargets.Outside("https://heron.example/a?b=c#d"));
    }
}
