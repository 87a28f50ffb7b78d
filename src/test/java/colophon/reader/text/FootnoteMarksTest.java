package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.DataTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteMarksTest {
    private static final FootnoteMarks MARKS = FootnoteMarks.of(DataTable.load("data/vocabulary/footnote-marks.tsv"));

    /** An underscore stands for each blanked character. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "end.[1]|end.___",
                "end.[1][23]|end._______",
                "end.[ 4 ] More|end._____ More",
                "word[a]|word___",
                "word[a] and|word___ and",
                "word[iv]|word____",
                "word[note 1]|word________",
                "word[nb 12].|word_______.",
                "word[lower-alpha 2]|word_______________",
                "said[citation needed] so|said_________________ so",
                "Plot[edit]|Plot______",
                "Plot [edit]|Plot ______",
                "[M]y wife|[M]y wife",
                "the [w]as it|the [w]as it",
                "said \"[a] ledger\"|said \"[a] ledger\"",
                "in [1997] he|in [1997] he",
                "the [sic] word|the [sic] word",
                "open [12|open [12",
                "[the film] is|[the film] is",
                "none|none"
            })
    void blanksMarksOnly(String text, String expected) {
        assertThat(MARKS.blank(text)).isEqualTo(expected.replace('_', ' '));
    }
}
