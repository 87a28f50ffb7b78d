package colophon.extract.award;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardNamesTest {
    private static final AwardNames NAMES = AwardNames.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Academy Awards | Best Actor | Academy Award for Best Actor",
                "88th Academy Awards | Best Actor in a Leading Role | Academy Award for Best Actor",
                "Oscar | Best Picture | Academy Award for Best Picture",
                "The 2004 Oscars | Best Picture | Academy Award for Best Picture",
                "BAFTA Awards | Best Film | BAFTA Award for Best Film",
                "British Academy Film Awards | Best Film | BAFTA Award for Best Film",
                "Golden Globes | Best Motion Picture – Drama | Golden Globe Award for Best Motion Picture – Drama",
                "Cannes Film Festival | Palme d'Or | Palme d'Or",
                "Northern Lakes Film Festival | Best Film | Northern Lakes Film Festival Award for Best Film",
                "2010 Northern Lakes Film Festival | Audience Award | Northern Lakes Film Festival Audience Award",
                "Sundance Film Festival | Best Screenplay Award | Sundance Film Festival Best Screenplay Award",
                "Duluth Film Critics Circle | Best Actress | Duluth Film Critics Circle Award for Best Actress",
                "12th Annual Silver Quill Awards | Novel of the Year | Silver Quill Award for Novel of the Year",
                "BAFTA | Rising Star Award | BAFTA Rising Star Award",
                "Academy Awards | Academy Award for Best Short Film | Academy Award for Best Short Film",
                "Grand Jury Prize | Dramatic Film | Grand Jury Prize: Dramatic Film",
                "Academy Awards | Honorary Award | Academy Honorary Award",
                "Ian Charleson Awards | Commendation | Ian Charleson Award Commendation",
                "Screen Actors Guild | Outstanding Cast | Screen Actors Guild Award for Outstanding Cast",
            })
    void bodyAndCategoryMakeOneName(String body, String category, String name) {
        assertThat(NAMES.name(AwardTerm.of(body), AwardTerm.of(category)).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2005 Booker Prize | Booker Prize | 2005",
                "Man Booker Prize (2005) | Booker Prize | 2005",
                "the Silver Quill Award for Fiction, 1999 | Silver Quill Award for Fiction | 1999",
                "Hugo Awards 1968 | Hugo Award | 1968",
                "Alex Award | Alex Award |",
            })
    void aWholeNameLosesItsYear(String words, String name, Integer year) {
        AwardName award = NAMES.name(AwardTerm.of(words));
        assertThat(award.name()).isEqualTo(name);
        assertThat(award.date()).isEqualTo(Optional.ofNullable(year).map(PartialDate::of));
    }

    @Test
    void aLinkedCategoryGivesTheTitle() {
        AwardName award = NAMES.name(
                new AwardTerm("Academy Awards", Optional.of("71st Academy Awards")),
                new AwardTerm("Best Actor", Optional.of("Academy Award for Best Actor")));
        assertThat(award.title()).contains("Academy Award for Best Actor");
        assertThat(award.conferredBy().map(Mention::name)).contains("Academy of Motion Picture Arts and Sciences");
    }

    @Test
    void notesCountsAndDoubledWordsAreNoPartOfAName() {
        assertThat(NAMES.name(AwardTerm.of("Silver Quill Awards"), AwardTerm.of("Best Duo (with Jane Roe)"))
                        .name())
                .isEqualTo("Silver Quill Award for Best Duo");
        assertThat(NAMES.name(AwardTerm.of("10 Silver Quill Awards"), AwardTerm.of("Best Editing."))
                        .name())
                .isEqualTo("Silver Quill Award for Best Editing");
        assertThat(NAMES.name(AwardTerm.of("Otterby Film Festival Award"), AwardTerm.of("Best Actress"))
                        .name())
                .isEqualTo("Otterby Film Festival Award for Best Actress");
        assertThat(title("Best Novella", "List of Silver Quill Award for Best Novella winners"))
                .isEmpty();
    }

    @Test
    void aLinkToTheCeremonyOrToAPersonIsNoTitle() {
        assertThat(title("Best Novella", "71st Silver Quill Awards")).isEmpty();
        assertThat(title("Best Novella", "Jane Roe")).isEmpty();
        assertThat(title("Best Novella", "Silver Quill Award for Best Novella"))
                .contains("Silver Quill Award for Best Novella");
    }

    private static Optional<String> title(String category, String target) {
        return NAMES.name(AwardTerm.of("Silver Quill Awards"), new AwardTerm(category, Optional.of(target)))
                .title();
    }

    @Test
    void aFestivalConfersItsPrizes() {
        AwardName award = NAMES.name(
                new AwardTerm("Cannes Film Festival", Optional.of("2011 Cannes Film Festival")),
                AwardTerm.of("Palme d'Or"));
        assertThat(award.conferredBy().map(Mention::name)).contains("Cannes Film Festival");
    }

    @Test
    void wordsThatAreNoBodyAreToldApart() {
        assertThat(NAMES.looksLikeBody("17th Silver Quill Awards")).isTrue();
        assertThat(NAMES.looksLikeBody("Running time")).isFalse();
        assertThat(NAMES.knows("Silver Quill Awards")).isFalse();
        assertThat(NAMES.knows("The Oscars")).isTrue();
    }
}
