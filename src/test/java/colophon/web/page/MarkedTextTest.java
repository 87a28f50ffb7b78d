package colophon.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.web.page.ArticlePage.Line;
import colophon.web.page.ArticlePage.Segment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static MarkedText.Quote quote(String anchor, int start, int end) {
        return new MarkedText.Quote(anchor, start, end, List.of());
    }

    private static String shown(Line line) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : line.segments()) {
            segment.anchors().forEach(a -> out.append('#').append(a).append(' '));
            out.append("[".repeat(segment.depth())).append(segment.text()).append("]".repeat(segment.depth()));
        }
        return out.toString();
    }

    @Test
    void quotesOverlapNestAndSpanLines() {
        List<Line> lines = new MarkedText(
                        "abcdef\ngh\n\nij",
                        List.of(quote("d", 9, 13), quote("b", 2, 5), quote("a", 0, 3), quote("c", 4, 8)))
                .lines();
        assertThat(lines.stream().map(MarkedTextTest::shown))
                .containsExactly("#a [ab]#b [[c]][d]#c [[e]][f]", "[g]h", "", "[ij]");
    }

    @Test
    void offsetsCountCodePoints() {
        List<Line> lines = new MarkedText("😀a😀b", List.of(quote("x", 1, 3))).lines();
        assertThat(lines.stream().map(MarkedTextTest::shown)).containsExactly("😀#x [a😀]b");
    }

    @Test
    void quotesBeyondTheEndAreCut() {
        List<Line> lines = new MarkedText("ab", List.of(quote("x", 1, 99), quote("y", 50, 60))).lines();
        assertThat(lines.stream().map(MarkedTextTest::shown)).containsExactly("a#x [b]");
    }

    @Test
    void whatTheArticleIsAboutComesFirstAmongTheNotes() {
        List<Line> lines = new MarkedText(
                        "abcdef",
                        List.of(
                                new MarkedText.Quote("a", 0, 3, List.of(note("Ada", false), note("Zinnia", true))),
                                new MarkedText.Quote("b", 3, 6, List.of(note("Zinnia", true), note("Ada", false)))))
                .lines();
        assertThat(lines.getFirst().notesBySubject().stream()
                        .map(group -> group.stream()
                                .map(n -> n.subject().text() + (n.own() ? "!" : ""))
                                .toList()))
                .containsExactly(List.of("Zinnia!", "Zinnia!"), List.of("Ada", "Ada"));
    }

    private static ArticlePage.Note note(String subject, boolean own) {
        ValueView thing = new ValueView(subject, "", Optional.of("/entity/" + subject), false);
        return new ArticlePage.Note("x", thing, own, "author", thing, false, "/statement/1");
    }

    @Test
    void theWordsStayTheSame() {
        String text = "First line.\n\nSecond, longer line.\nThird";
        List<Line> lines = new MarkedText(text, List.of(quote("x", 3, 30), quote("y", 0, 5), quote("z", 3, 5))).lines();
        assertThat(String.join(
                        "\n",
                        lines.stream()
                                .map(l -> String.join(
                                        "",
                                        l.segments().stream().map(Segment::text).toList()))
                                .toList()))
                .isEqualTo(text);
    }
}
