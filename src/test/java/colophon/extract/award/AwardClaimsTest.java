package colophon.extract.award;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardClaimsTest {
    private static final Mention ACTOR = Mention.named("Ada Quill", EntityType.PERSON);
    private static final Mention FILM = Mention.linked("The Tin Whistle", "The Tin Whistle", EntityType.MOVIE);

    @Test
    void aWinnerAndTheWorkBothHaveTheAward() {
        assertThat(said(fact(Outcome.WON, List.of(ACTOR), Optional.of(FILM))))
                .containsExactly(
                        "Ada Quill P166 Silver Quill Award [P585, P1111, P1686]",
                        "The Tin Whistle P166 Silver Quill Award [P585, P1111, P1346]");
    }

    @Test
    void aNominationNamesNoWinner() {
        assertThat(said(fact(Outcome.NOMINATED, List.of(ACTOR), Optional.of(FILM))))
                .containsExactly(
                        "Ada Quill P1411 Silver Quill Award [P585, P1111, P1686]",
                        "The Tin Whistle P1411 Silver Quill Award [P585, P1111]");
    }

    @Test
    void aWorkAloneOrAPersonAlone() {
        assertThat(said(fact(Outcome.WON, List.of(), Optional.of(FILM))))
                .containsExactly("The Tin Whistle P166 Silver Quill Award [P585, P1111]");
        assertThat(said(fact(Outcome.WON, List.of(ACTOR), Optional.empty())))
                .containsExactly("Ada Quill P166 Silver Quill Award [P585, P1111]");
    }

    private static AwardFact fact(Outcome outcome, List<Mention> people, Optional<Mention> work) {
        return new AwardFact(
                "Silver Quill Award",
                Optional.empty(),
                outcome,
                people,
                work,
                Optional.of(PartialDate.of(1999)),
                Optional.empty(),
                Optional.of(7),
                new Evidence(new Span(0, 3), "row", "", "", "table.award"));
    }

    private static List<String> said(AwardFact fact) {
        List<String> said = new ArrayList<>();
        AwardClaims.emit(fact, claim -> said.add(text(claim)));
        return said;
    }

    private static String text(Claim claim) {
        Mention award = ((colophon.claim.Value.Item<Mention>) claim.value()).thing();
        return "%s %s %s %s"
                .formatted(
                        claim.subject().name(),
                        claim.property(),
                        award.name(),
                        claim.qualifiers().stream()
                                .map(q -> q.property().value())
                                .toList());
    }
}
