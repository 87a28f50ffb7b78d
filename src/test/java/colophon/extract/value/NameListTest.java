package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.article.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Una Pell | Una Pell",
                "Una Pell and Bo Rask | Una Pell; Bo Rask",
                "Una Pell, Bo Rask, & Ida Holm | Una Pell; Bo Rask; Ida Holm",
                "Una Pell, Bo Rask, and Ida Holm | Una Pell; Bo Rask; Ida Holm",
                "Una Pell (uncredited), Bo Rask (novel) | Una Pell [uncredited]; Bo Rask [novel]",
                "Una Pell, Jr., Bo Rask | Una Pell, Jr.; Bo Rask",
                "Una Pell (story (first draft)) | Una Pell [story (first draft)]",
                "Una Pell (as Bo | Una Pell [as Bo]",
                "Una Pell / Bo Rask | Una Pell; Bo Rask",
                "Una Pell • Bo Rask | Una Pell; Bo Rask",
                "Una Pell; | Una Pell",
            })
    void partsPeople(String text, String expected) {
        assertThat(written(NameList.of(NameList.Kind.PEOPLE).split(passage(text))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pell and Rask | Pell and Rask",
                "Pell & Rask | Pell & Rask",
                "Pell Pictures, Inc., Rask Films | Pell Pictures, Inc.; Rask Films",
                "Pell, Rask and Company | Pell, Rask and Company",
                "[Pell and Rask] and [Holm Films] | Pell and Rask; Holm Films",
                "[Pell Pictures] [Rask Films] | Pell Pictures; Rask Films",
                "Pell Pictures (UK), Rask Films (US) | Pell Pictures [UK]; Rask Films [US]",
            })
    void partsBodiesWithCare(String text, String expected) {
        assertThat(written(NameList.of(NameList.Kind.BODIES).split(passage(text))))
                .isEqualTo(expected);
    }

    @Test
    void aLinkKeepsItsTargetAndIsNeverParted() {
        NamedPart part = NameList.of(NameList.Kind.PEOPLE)
                .split(passage("[Tim, Tom and Una]"))
                .getFirst();
        assertThat(part.name()).isEqualTo("Tim, Tom and Una");
        assertThat(part.link().orElseThrow().target()).isEqualTo("T:Tim, Tom and Una");
    }

    @Test
    void aNoteOnItsOwnLineBelongsToTheNameBefore() {
        List<NamedPart> parts =
                NameList.of(NameList.Kind.PEOPLE).split(List.of(passage("Una Pell"), passage("(screenplay)")));
        assertThat(written(parts)).isEqualTo("Una Pell [screenplay]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, ", "(", ")", "A and ", "A (", " ", "/ "})
    void longRepetitionsAreNoTrouble(String piece) {
        Passage line = Passage.of(piece.repeat(50_000), new Span(0, 50_000 * piece.length()));
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> NameList.of(NameList.Kind.PEOPLE).split(line));
    }

    private static String written(List<NamedPart> parts) {
        return parts.stream()
                .map(p -> p.name() + p.notes().stream().map(n -> " [" + n + "]").collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    /** A passage in which words in brackets are links to "T:" and the words. */
    static Passage passage(String marked) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                links.add(new Link(new Span(open, text.length()), "T:" + text.substring(open)));
            } else {
                text.append(c);
            }
        }
        return new Passage(text.toString(), new Span(0, text.length()), links, List.of());
    }
}
