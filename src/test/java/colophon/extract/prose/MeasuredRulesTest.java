package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.data.DataTable;
import colophon.extract.ExtractionContext;
import colophon.extract.prose.rule.Precisions;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import colophon.extract.prose.rule.WordClasses;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that was measured to be wrong too often states nothing. */
class MeasuredRulesTest {
    private static final String PLANTED =
            "rule\tsections\tsubject\tpattern\tstates\tallows\nplanted.praise\t\twork\tpraised by <P:person>\tS P50 P\n";
    private static final String TEXT = "The novel was praised by Tomas Weld.";

    @Test
    void aPlantedBadRuleIsSilent() {
        List<Rule> rules = RuleTable.parse(table(PLANTED), WordClasses.load());
        assertThat(stated(rules)).containsExactly("The Glass Orchard P50 Tomas Weld");
        Precisions bad = precisions("planted.praise\t2\t8");
        assertThat(stated(bad.on(rules))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "17, 3, true", // at the floor
        "16, 4, false",
        "0, 9, true", // too few to tell
        "0, 10, false",
        "9, 1, true"
    })
    void theFloorHoldsWhereThereAreEnoughClaims(int right, int wrong, boolean on) {
        assertThat(precisions("a.rule\t" + right + "\t" + wrong).isOn("a.rule")).isEqualTo(on);
    }

    @Test
    void aRuleThatWasNotMeasuredIsOn() {
        assertThat(precisions("a.rule\t0\t99").isOn("another.rule")).isTrue();
    }

    @Test
    void theFloorIsPinned() {
        assertThat(Precisions.FLOOR).isEqualTo(0.85);
        assertThat(Precisions.FEWEST).isEqualTo(10);
    }

    @Test
    void thePackedRulesThatAreOnAreThoseThePackedMeasuresLeaveOn() {
        Precisions packed = Precisions.load();
        assertThat(RuleTable.all()).filteredOn(r -> packed.isOn(r.id())).isEqualTo(RuleTable.load());
    }

    private static List<String> stated(List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        ExtractionContext context = Invented.article("book", "", TEXT);
        ProseExtractor.of(rules).extract(context, claim -> lines.add(Invented.line(claim)));
        return lines;
    }

    private static Precisions precisions(String row) {
        return Precisions.of(table("rule\tright\twrong\n" + row + "\n"));
    }

    private static DataTable table(String text) {
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            return DataTable.parse("planted.tsv", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
