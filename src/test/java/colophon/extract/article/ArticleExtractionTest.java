package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Span;
import colophon.claim.ArticleClaims;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.extract.table.ArticleFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of an article as a whole, for invented ones. */
class ArticleExtractionTest {
    private static final Mention.Page QUILL = Mention.linked("Ada Quill", "Ada Quill", EntityType.PERSON);

    @Test
    void theTitleWithItsSubtitleLeadsToTheArticle() {
        ArticleClaims claims = ArticleExtraction.standard()
                .extract(
                        ArticleFixture.article(
                                "Low Tide (novel)",
                                "''Low Tide: Four Tales of Mud and Gulls'' is a 1990 novel by the author Ada Quill."),
                        d -> {});
        assertThat(claims.article().redirects()).containsExactly("Low Tide: Four Tales of Mud and Gulls");
    }

    @Test
    void aSentenceThatContradictsTheBoxOnABirthIsAboutSomebodyElse() {
        Claim boxed = born(PartialDate.of(1925), "infobox.born");
        Claim exact = born(new PartialDate(1925, 9, 8), "prose.person.birth");
        Claim other = born(PartialDate.of(1954), "prose.person.birth");
        assertThat(Vitals.settled(List.of(boxed, exact, other), QUILL)).containsExactly(boxed, exact);
        assertThat(Vitals.settled(List.of(exact, other), QUILL)).containsExactly(exact, other);
    }

    private static Claim born(PartialDate date, String rule) {
        return new Claim(
                QUILL,
                PropertyId.of("P569"),
                new Value.Time<>(date),
                List.of(),
                Rank.NORMAL,
                new Evidence(new Span(0, 1), "x", "", "", rule));
    }
}
