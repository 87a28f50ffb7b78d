package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.claim.Claim;
import colophon.data.DataTable;
import colophon.extract.prose.rule.Rule;
import colophon.extract.prose.rule.RuleTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule's examples, which stand beside the rules as data: what it states of a text, and where it stays silent. */
class RuleExamplesTest {
    private static final List<DataTable.Row> EXAMPLES = RuleTable.examples();

    @TestFactory
    Stream<DynamicTest> examples() {
        return EXAMPLES.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.table() + ":" + row.line() + " " + row.need("rule") + ": " + row.need("text"),
                        () -> check(row)));
    }

    private static void check(DataTable.Row row) {
        List<Claim> claims = Invented.claims(
                Invented.article(row.need("about"), row.get("section").orElse(""), row.need("text")));
        List<String> stated = claims.stream()
                .filter(c -> row.list("rule").contains(c.evidence().rule()))
                .map(Invented::line)
                .toList();
        assertThat(stated).containsExactlyInAnyOrderElementsOf(row.list("states"));
    }

    /** Every rule has an example of what it states. */
    @Test
    void noRuleWithoutExample() {
        Set<String> shown = EXAMPLES.stream()
                .filter(row -> !row.list("states").isEmpty())
                .flatMap(row -> row.list("rule").stream())
                .collect(Collectors.toSet());
        assertThat(RuleTable.load().stream().map(Rule::id).filter(id -> !shown.contains(id)))
                .isEmpty();
    }

    @Test
    void aWrongExampleFails() {
        DataTable.Row row = new DataTable.Row(
                "planted",
                1,
                java.util.Map.of(
                        "rule", "prose.award.won",
                        "about", "book",
                        "section", "",
                        "text", "The novel won the Larkmoor Prize in 1988.",
                        "states", "The Glass Orchard P1411 Larkmoor Prize P585=1988"));
        assertThatThrownBy(() -> check(row)).isInstanceOf(AssertionError.class);
    }
}
