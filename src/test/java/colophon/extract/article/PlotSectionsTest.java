package colophon.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.article.Block;
import colophon.article.Section;
import colophon.article.Span;
import colophon.claim.Claim;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.claim.PropertyId;
import colophon.claim.Rank;
import colophon.claim.Value;
import colophon.reader.text.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The telling of a story states nothing of the work but its characters, those who play them (the names in brackets behind the
 * characters') and its setting, whatever its sentences say of people in it who write, marry and win prizes. Held to a sample
 * of plain-text articles where they are at hand, by their headings, and to an article of our own.
 */
class PlotSectionsTest {
    private static final Set<String> PLOTS = Set.of(
            "plot",
            "plot summary",
            "synopsis",
            "plot synopsis",
            "summary",
            "story",
            "storyline",
            "premise",
            "plot overview");
    private static final Set<String> OF_STORIES = Set.of("P674", "P840");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:(?:played|portrayed|voiced) by )?\\p{Lu}");
    private static final TextReader READER = TextReader.withDefaults();
    private static final ArticleExtraction EXTRACTION = ArticleExtraction.standard();

    @TempDir
    Path folder;

    @Test
    void plotsOfRealArticlesGiveCharactersAndSettingOnly() {
        List<Article> told = CorpusPages.sample("plaintext", 5, folder).stream()
                .flatMap(file -> read(file).stream())
                .filter(article -> !plots(article).isEmpty())
                .toList();
        assertThat(told).as("articles with a plot").isNotEmpty();
        assertThat(told.stream().flatMap(a -> faults(a, claims(a)))).isEmpty();
    }

    @Test
    void aPlotOfOurOwnGivesCharactersAndSettingOnly() {
        Article article = story();
        assertThat(claims(article)).anyMatch(c -> c.property().value().equals("P674"));
        assertThat(faults(article, claims(article))).isEmpty();
    }

    /** A planted failure: a director that a plot is cited for. */
    @Test
    void aDirectorOutOfAPlotIsAFault() {
        Article article = story();
        Span plot = plots(article).getFirst();
        Claim planted = new Claim(
                EXTRACTION.extract(article, d -> {}).subject(),
                PropertyId.of("P57"),
                new Value.Item<>(Mention.named("Ivo Lund", colophon.claim.EntityType.PERSON)),
                List.of(),
                Rank.NORMAL,
                new Evidence(plot, article.quote(plot), "", "", "planted"));
        assertThat(faults(article, List.of(planted))).singleElement().asString().contains("P57");
    }

    private static Article story() {
        String text = "Harbour Lights (film)\n\nHarbour Lights is a 1987 drama film directed by Tomas Weld.\n\nPlot\n\n"
                + "Anna Dorn is a pilot in Whitby. Anna meets Miss Falk, who won the Dorn Medal in 1950. The house was "
                + "designed and directed by Ivo Lund. Anna's letters stay, and Anna marries Peter Quist in 1961.\n\n"
                + "Reception\n\nIt won the Larkmoor Prize in 1988.\n";
        return READER.read("Harbour_Lights_(film).txt", text.getBytes(StandardCharsets.UTF_8), d -> {})
                .orElseThrow();
    }

    private static Optional<Article> read(Path file) {
        try {
            return READER.read(file.getFileName().toString(), Files.readAllBytes(file), d -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Claim> claims(Article article) {
        return EXTRACTION.extract(article, d -> {}).claims();
    }

    /** Where the paragraphs under a heading for a plot stand. */
    private static List<Span> plots(Article article) {
        return article.sections().stream()
                .filter(PlotSectionsTest::isPlot)
                .flatMap(s -> s.blocks().stream())
                .flatMap(b ->
                        b instanceof Block.Paragraph p ? Stream.of(p.passage().span()) : Stream.empty())
                .toList();
    }

    private static boolean isPlot(Section section) {
        return section.heading()
                .filter(h -> PLOTS.contains(h.text().strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Stream<String> faults(Article article, List<Claim> claims) {
        List<Span> plots = plots(article);
        return claims.stream()
                .filter(c ->
                        plots.stream().anyMatch(p -> p.overlaps(c.evidence().span())))
                .filter(c -> !isOfStory(c))
                .map(c -> article.title() + ": " + c.subject().name() + " " + c.property() + " by "
                        + c.evidence().rule() + ": " + c.evidence().exact());
    }

    /** A character, a setting, or who plays a character by the brackets behind the name. */
    private static boolean isOfStory(Claim claim) {
        boolean player = claim.property().value().equals("P161")
                && IN_BRACKETS.matcher(claim.evidence().exact()).find();
        return player || OF_STORIES.contains(claim.property().value());
    }
}
