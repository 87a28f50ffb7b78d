package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Block;
import colophon.article.Infobox;
import colophon.article.Passage;
import colophon.article.Section;
import colophon.article.Source;
import colophon.article.Span;
import colophon.claim.EntityType;
import colophon.extract.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicDetectorTest {
    private static final TopicDetector DETECTOR = new TopicDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ash Harbour (2005) is a novel by British author Una Pell. | BOOK | novel",
                "Ash Harbour is a 2009 coming-of-age drama film, based on a memoir. | MOVIE | film",
                "Ash Harbour is the debut studio album by Una Pell, released in 1999. | MUSIC_ALBUM | album",
                "\"Ash Harbour\" is the fourth and final single released off an album. | MUSIC_RECORDING | single",
                "Ash Harbour is a British television sitcom that aired on Seven. | TV_SERIES | television series",
                "Ash Harbour is a collection of short stories by Una Pell. | BOOK | short story collection",
                "Ash Harbour is the title of a 1951 popular song written by Una Pell. | MUSIC_COMPOSITION | song",
                "Ash Harbour is Una Pell's second book. | BOOK | book",
                "Ash Harbour is an essay, and later a book, by Una Pell. | BOOK | essay",
                "Ash Harbour is a posthumously created album that mixes tapes. | MUSIC_ALBUM | album",
                "Ash Harbour was an American science-fiction magazine launched in March 1952 by Una Pell. | PERIODICAL | magazine",
                "Ash Harbour is a 1969 autobiography describing the early years of Una Pell. | BOOK | autobiography",
                "Ash Harbour is an \"opera seria\" in three acts by Una Pell. | PLAY | opera",
                "Ash Harbour is a 2014 edited collection published by Larkmoor. | BOOK | collection",
                "Ash Harbour is the finale of the first season of the series. | TV_EPISODE | television series episode",
                "Ash Harbour is a long running British comic, published by Larkmoor. | COMIC_STORY | comic book",
                "An ash harbour is a poem of four lines. | THING | ''",
                "Ash Harbour is a football play used on short downs. | THING | play in sports",
                "Ash Harbour (born 3 May 1951) is a Welsh actor and director. | PERSON | human",
                "Ash Harbour (3 May 1951 – 4 June 2001) was a Welsh lawyer. | PERSON | human",
                "Ash Harbour is an American film production company founded in 1999. | ORGANIZATION | film production company",
                "Ash Harbour is a permissive free software license written by Una Pell. | THING | ''",
                "Ash Harbour is a family of permissive software licenses. | THING | ''",
                "Ash Harbour is a chemical compound of two elements used in film. | THING | ''",
                "Ash Harbour may refer to a novel or a film. | THING | ''",
                "Ash Harbour is a town in which a film was shot. | THING | ''",
            })
    void theFirstSentenceTells(String lead, EntityType type, String kind) {
        Topic topic = DETECTOR.detect(article("Ash Harbour", lead));
        assertThat(topic.type()).isEqualTo(type);
        assertThat(topic.kind().orElse("")).isEqualTo(kind);
    }

    @Test
    void aBoxOfAuthorAndPublisherDoesNotMakeALicenceABook() {
        String lead = "Ash Harbour is a software license used for free programs.";
        assertThat(DETECTOR.detect(article("Ash Harbour", lead, "Author", "Publisher", "Published", "Publication date"))
                        .type())
                .isEqualTo(EntityType.THING);
    }

    @Test
    void theBoxTellsWhereNoSentenceDoes() {
        String lead = "Ash Harbour by Una Pell displays her doubts on the sea at some length.";
        assertThat(DETECTOR.detect(article("Ash Harbour", lead, "Author", "Publisher", "Publication date"))
                        .type())
                .isEqualTo(EntityType.BOOK);
    }

    @Test
    void aListIsAboutNothing() {
        assertThat(DETECTOR.detect(article("List of novels", "This is a list of novels that is a novel."))
                        .type())
                .isEqualTo(EntityType.THING);
    }

    @Test
    void theDisambiguationIsNoPartOfTheName() {
        Topic topic = DETECTOR.detect(article("Ash Harbour (film)", "Ash Harbour is a film about a harbour of ash."));
        assertThat(topic.subject().name()).isEqualTo("Ash Harbour");
        assertThat(topic.subject().title()).isEqualTo("Ash Harbour (film)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ashos (Greek: Asos; c. 446 – c. 386 BC), son of Telos, was a comic playwright. | PERSON",
                "Ashos (fl. 1923–30) was an author of farces. | PERSON",
                "Ashos (1622–1673) was a French playwright and actor. | PERSON",
                "Ashos (1622) was the first French playwright. | THING",
                "An ashos (fl. 1700 BC) was a poet. | THING",
            })
    void nameOfOneWordIsSomebodysByTheYearsBehindIt(String lead, EntityType type) {
        assertThat(DETECTOR.detect(article("Ashos", lead)).type()).isEqualTo(type);
    }

    @Test
    void longSentencesAreNoTrouble() {
        String lead = "Ash (" + "( is a ".repeat(100_000) + ")".repeat(100_000) + " is a novel.";
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> DETECTOR.detect(article("Ash", lead)));
    }

    private static Article article(String title, String lead, String... labels) {
        StringBuilder text = new StringBuilder(lead);
        List<Infobox.Field> fields = new ArrayList<>();
        for (String label : labels) {
            text.append('\n');
            int at = text.length();
            text.append(label).append(" words");
            Passage value = Passage.of("words", new Span(at + label.length() + 1, text.length()));
            fields.add(new Infobox.Field(
                    Optional.empty(), Passage.of(label, new Span(at, at + label.length())), value, List.of(value)));
        }
        Block paragraph = new Block.Paragraph(Passage.of(lead, new Span(0, lead.length())));
        Source source = new Source(
                "test",
                "en",
                "English Wikipedia",
                Source.CC_BY_SA_3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Article(
                title,
                source,
                ArticleText.of(text.toString()),
                fields.isEmpty() ? List.of() : List.of(new Infobox(Optional.empty(), Optional.empty(), fields)),
                List.of(new Section(Optional.empty(), 1, List.of(paragraph))),
                List.of(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }
}
