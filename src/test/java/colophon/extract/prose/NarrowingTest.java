package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.Claim;
import colophon.data.DataTable;
import colophon.extract.prose.rule.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules that cannot state anything in a place are left out before they are tried; an explanation tries those too. Both state
 * the same.
 */
class NarrowingTest {
    private static final ProseExtractor PROSE = ProseExtractor.withAllRules();

    @TestFactory
    Stream<DynamicTest> leavesOutNothingThatStates() {
        return RuleTable.examples().stream()
                .map(row -> DynamicTest.dynamicTest(row.table() + ":" + row.line(), () -> same(row)));
    }

    private static void same(DataTable.Row row) {
        String about = row.need("about");
        String section = row.get("section").orElse("");
        String text = row.need("text");
        List<Claim> narrowed = new ArrayList<>();
        PROSE.extract(Invented.article(about, section, text), narrowed::add);
        List<Claim> all = new ArrayList<>();
        PROSE.explain(Invented.article(about, section, text), all::add);
        assertThat(narrowed).isEqualTo(all);
    }
}
