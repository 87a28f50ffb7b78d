package colophon.extract.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Source;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.ExtractionContext;
import colophon.extract.Topic;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.value.Converters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfoboxExtractorTest {
    private static final InfoboxExtractor EXTRACTOR = new InfoboxExtractor(Converters.load());

    private final List<FieldOutcome> account = new ArrayList<>();
    private final DiagnosticLog diagnostics = new DiagnosticLog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOVIE | Starring | Various | REJECTED",
                "MOVIE | Running time | ten reels | REJECTED",
                "MOVIE | Budget | 7 million | REJECTED",
                "MOVIE | Language | Scanish | REJECTED",
                "MOVIE | Camera setup | Single | KEPT",
                "MOVIE | Favourite colour | Grey | KEPT",
                "MOVIE | Written by | Una Pell (novel) | KEPT",
                "MOVIE | Written by | Based on the novel by Una Pell | KEPT",
                "MOVIE | Written by | Una Pell (screenplay) | TYPED",
                "MOVIE | Country | West Germany | TYPED",
                "PERSON | Directed by | Una Pell | KEPT",
                "BOOK | Pages | none given | REJECTED",
                "BOOK | ISBN | none | REJECTED",
            })
    void everyValueEndsInTheAccount(EntityType type, String label, String value, Fate fate) {
        read(type, label, value);
        assertThat(account).singleElement().satisfies(outcome -> {
            assertThat(outcome.fate()).isEqualTo(fate);
            assertThat(outcome.reason()).isNotBlank();
        });
    }

    @Test
    void aWrongBookNumberIsReported() {
        read(EntityType.BOOK, "ISBN", "ISBN 0-306-40615-3");
        assertThat(diagnostics.entries())
                .singleElement()
                .satisfies(d -> assertThat(d.code()).isEqualTo("isbn-check-digit"));
    }

    @Test
    void aSumInOtherMoneyOfTheDayIsNoBudget() {
        List<Claim> claims = read(EntityType.MOVIE, "Budget", "$2 million ($31 million adjusted for inflation)");
        assertThat(claims).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Starring",
                "Release date",
                "Budget",
                "Running time",
                "ISBN",
                "Based on",
                "Born",
                "Pages",
                "Genre",
                "Country",
                "Language",
                "Spouse(s)",
                "Series",
                "Publisher"
            })
    void hugeValuesAreNoTrouble(String label) {
        for (String piece : List.of("(", "1999 ", "Una Pell, ", "$1 million ", "by ", "1-")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(2), () -> read(EntityType.MOVIE, label, piece.repeat(5_000)));
        }
    }

    private List<Claim> read(EntityType type, String label, String words) {
        String text = label + " " + words;
        Passage value = Passage.of(words, new Span(label.length() + 1, text.length()));
        Infobox.Field field = new Infobox.Field(
                Optional.empty(), Passage.of(label, new Span(0, label.length())), value, List.of(value));
        Source source = new Source(
                "test",
                "en",
                "English Wikipedia",
                Source.CC_BY_SA_3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article = new Article(
                "Ash Harbour",
                source,
                ArticleText.of(text),
                List.of(new Infobox(Optional.empty(), Optional.empty(), List.of(field))),
                List.of(new Section(Optional.empty(), 1, List.of())),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of());
        Topic topic = new Topic(Mention.linked("Ash Harbour", "Ash Harbour", type), Optional.empty());
        List<Claim> claims = new ArrayList<>();
        EXTRACTOR.extract(new ExtractionContext(article, topic, diagnostics, account::add), claims::add);
        return claims;
    }
}
