package colophon.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final ArticleScore SCORE = GlassOrchardGold.score();

    @Test
    void whatIsMissedAndSpuriousIsTold() {
        assertThat(SCORE.missed())
                .extracting(Finding::label)
                .containsExactly(
                        "The Glass Orchard  P166  Harbour Award for Best Novel",
                        "The Glass Orchard  P166  Harbour Award for Best Novel  [P585 1979]",
                        "The Glass Orchard (film)  P577  1981-05",
                        "The Glass Orchard (film)  P161  Jan Brandt  [P453 ['Elin', 'Elin \"Moor\"', \"Ada's friend\"]]",
                        "edition de \u00ABDer gl\u00E4serne Garten\u00BB  [P123 Nordstern]",
                        "edition it \u00ABIl frutteto\u00BB",
                        "edition it \u00ABIl frutteto\u00BB  [P577 1983]",
                        "edition it \u00ABIl frutteto\u00BB  [isbn 88-06-00000-0]",
                        "edition it \u00ABIl frutteto\u00BB  [isbn 88-06-00000-1]");
        assertThat(SCORE.spurious())
                .extracting(Finding::label)
                .containsExactlyInAnyOrder(
                        "The Glass Orchard  P1411  Harbour Award for Best Novel",
                        "The Glass Orchard (film)  P577  1981",
                        "edition de \u00ABDer gl\u00E4serne Garten\u00BB  P123  Nordlicht",
                        "edition ['nl'] ['De glazen boomgaard']");
        assertThat(SCORE.found()).hasSize(18);
    }

    @Test
    void aMissQuotesItsPlaceAndASpuriousFactItsSentenceAndRule() {
        assertThat(SCORE.missed().getFirst().sentence())
                .hasValueSatisfying(s -> assertThat(s).hasSize(118 - 56));
        Finding nomination = SCORE.spurious().stream()
                .filter(f -> f.property().equals("P1411"))
                .findFirst()
                .orElseThrow();
        assertThat(nomination.sentence()).hasValueSatisfying(s -> assertThat(s).contains("was shortlisted for"));
        assertThat(nomination.rules()).isNotEmpty().allMatch(r -> r.startsWith("prose."));
    }

    @Test
    void confusionsPairWhatDiffersInOneThing() {
        assertThat(Confusion.of(SCORE))
                .extracting(c -> c.what() + " " + c.wanted().property() + " "
                        + c.stated().property())
                .containsExactly("PROPERTY P166 P1411", "VALUE P577 P577", "VALUE P123 P123");
    }

    @Test
    void countsByPropertyAndRuleAddUp() {
        Scores scores = new Scores(List.of(SCORE, SCORE));
        Counts total = scores.total();
        assertThat(scores.byProperty().values().stream().reduce(Counts.NONE, Counts::plus))
                .isEqualTo(total);
        assertThat(total).isEqualTo(new Counts(36, 18, 8));
        assertThat(total.precision()).isCloseTo(36.0 / 44, within(1e-12));
        assertThat(total.recall()).isCloseTo(36.0 / 54, within(1e-12));
        RuleCount nominated = scores.byRule().getOrDefault("prose.award.nominated", RuleCount.NONE);
        assertThat(nominated).isEqualTo(new RuleCount(0, 2, 0));
        assertThat(nominated.precision()).isZero();
        assertThat(scores.byRule().values()).allMatch(c -> c.right() + c.wrong() + c.unknown() > 0);
        assertThat(RuleCount.NONE.precision()).isEqualTo(1);
        assertThat(Counts.NONE.f1()).isZero();
    }
}
