package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Block;
import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.claim.Claim;
import colophon.extract.ExtractionContext;
import colophon.extract.account.Account;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where "the novel of the same name" is linked, the page it is linked to is the novel. */
class NamesakeTest {
    private static final String TEXT =
            "Harbour Lights is a 1991 film directed by Odo Marsh, based on the 1984 novel of the same name by Ada Renn.";

    private static List<String> stated(String target) {
        ExtractionContext plain = Invented.article("film", "", TEXT);
        int from = TEXT.indexOf("1984 novel");
        ArticleText text = plain.article().text();
        Link link = new Link(text.spanOfChars(from, TEXT.indexOf(" by Ada")), target);
        Passage passage = new Passage(TEXT, text.spanOfChars(0, TEXT.length()), List.of(link), List.of());
        ExtractionContext linked = new ExtractionContext(
                new Article(
                        plain.article().title(),
                        plain.article().source(),
                        text,
                        List.of(),
                        List.of(new Section(Optional.empty(), 1, List.of(new Block.Paragraph(passage)))),
                        List.of(),
                        new TreeMap<>(),
                        List.of(),
                        List.of()),
                Invented.topic("film"),
                d -> {},
                Account.NONE);
        return Invented.claims(linked).stream()
                .filter(c -> c.property().value().equals("P144"))
                .map(Claim::toString)
                .toList();
    }

    @Test
    void theLinkedPageIsTheSource() {
        assertThat(stated("Harbour Lights (novel)"))
                .singleElement()
                .asString()
                .contains("title=Harbour Lights (novel)");
    }

    @Test
    void aLinkToAnotherThingIsNot() {
        assertThat(stated("Novel")).singleElement().asString().doesNotContain("title=Novel,");
    }
}
