package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.data.DataTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that librarians edit fit together. */
class VocabularyTest {
    private static final DataTable LABELS = DataTable.load("data/vocabulary/infobox-labels.tsv");

    @Test
    void everyListedLabelIsFoundWithItsField() {
        InfoboxLabels labels = InfoboxLabels.of(LABELS);
        for (DataTable.Row row : LABELS.rows()) {
            for (String label : row.list("labels")) {
                String line = label.replace("*", "Tern & Tide");
                assertThat(labels.at(line).orElseThrow())
                        .as(label)
                        .satisfies(l -> assertThat(l.field()).isEqualTo(row.need("field")))
                        .satisfies(l -> assertThat(l.length()).isEqualTo(line.length()));
            }
        }
    }

    @Test
    void aLabelOfTwoFieldsIsRefusedByFileAndLine() throws IOException {
        DataTable twice = DataTable.parse(
                "labels.tsv", new BufferedReader(new StringReader("field\tlabels\na\tBy\nb\tCover|by\n")));
        assertThatThrownBy(() -> InfoboxLabels.of(twice))
                .hasMessage("labels.tsv:3: label 'by' is listed for field 'a' already; remove one");
    }

    @Test
    void boxesPrintListedFieldsOnce() {
        Set<String> fields = LABELS.rows().stream().map(r -> r.need("field")).collect(Collectors.toSet());
        for (DataTable.Row row :
                DataTable.load("data/vocabulary/infobox-boxes.tsv").rows()) {
            List<String> printed = row.list("fields");
            assertThat(fields).as(row.need("box")).containsAll(printed);
            assertThat(printed).as(row.need("box")).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "December 27, 2010|2010-12-27",
                "27 December 2010|2010-12-27",
                "3 January 2011, at 12:41.|2011-01-03",
                "2010-12-27|2010-12-27",
                "Monday, Feb. 29, 2012|2012-02-29",
                "February 30, 2012|",
                "2012|",
                "long ago|"
            })
    void daysOfCopies(String words, String day) {
        assertThat(DayOfCopy.find(words)).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }
}
