package colophon.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.Claim;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.Value;
import colophon.diagnostic.DiagnosticLog;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.Topic;
import colophon.extract.accolade.AccoladeListExtractor;
import colophon.extract.accolade.AwardBoxExtractor;
import colophon.extract.article.TopicDetector;
import colophon.reader.html.HtmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What no table or list of a real page may give: a value that is a footnote mark, an edit link, the words of a navigation box or
 * a bracket left open. The pages are those of the folder that the system property {@code colophon.corpus} or the environment
 * variable {@code COLOPHON_CORPUS} names; without it the test is skipped.
 */
class CorpusTablesTest {
    /** One page in so many is read, so that the test stays quick. */
    private static final int STEP = 12;

    private static final List<FactExtractor> EXTRACTORS =
            List.of(new TableExtractor(), new AccoladeListExtractor(), new AwardBoxExtractor());

    @Test
    void valuesAreWholeNames() throws IOException {
        List<String> broken = new ArrayList<>();
        int read = 0;
        for (Path page : pages()) {
            read++;
            for (Claim claim : claims(page)) {
                names(claim).filter(CorpusTablesTest::isBroken).forEach(n -> broken.add(page.getFileName() + ": " + n));
            }
        }
        assertThat(read).isPositive();
        assertThat(broken).isEmpty();
    }

    @Test
    void brokenValuesAreFound() {
        assertThat(List.of("[3]", "Best Actor [edit]", "Jan Doe (producer", "v t e", "Roe)", "\u2191 Roe"))
                .allMatch(CorpusTablesTest::isBroken);
        assertThat(List.of("Jan Doe", "Otters (film)", "Palme d'Or", "[REC]")).noneMatch(CorpusTablesTest::isBroken);
    }

    private static boolean isBroken(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        long open = name.chars().filter(c -> c == '(').count();
        long close = name.chars().filter(c -> c == ')').count();
        return open != close
                || lower.endsWith("[edit]")
                || lower.contains("citation needed")
                || lower.startsWith("v t e")
                || lower.startsWith("\u2191")
                || isMark(name);
    }

    /** A number or a letter in square brackets. */
    private static boolean isMark(String name) {
        int at = name.lastIndexOf('[');
        if (at < 0 || !name.endsWith("]")) {
            return false;
        }
        String inner = name.substring(at + 1, name.length() - 1);
        return inner.length() == 1 || !inner.isEmpty() && inner.chars().allMatch(Character::isDigit);
    }

    private static Stream<String> names(Claim claim) {
        Stream<Value<Mention>> values = Stream.concat(
                Stream.of(claim.value()), claim.qualifiers().stream().map(q -> q.value()));
        return Stream.concat(
                Stream.of(claim.subject().name()),
                values.flatMap(v -> v instanceof Value.Item<Mention> item
                        ? Stream.of(item.thing().name())
                        : Stream.empty()));
    }

    private static List<Claim> claims(Path page) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Article> article = new HtmlReader().read(page.toString(), Files.readAllBytes(page), log);
        List<Claim> claims = new ArrayList<>();
        if (article.isPresent()) {
            Topic topic = new TopicDetector().detect(article.get());
            if (topic.type() != EntityType.THING) {
                ExtractionContext context = new ExtractionContext(article.get(), topic, log);
                EXTRACTORS.forEach(e -> e.extract(context, claims::add));
            }
        }
        return claims;
    }

    private static List<Path> pages() throws IOException {
        String folder = System.getProperty("colophon.corpus", System.getenv().getOrDefault("COLOPHON_CORPUS", ""));
        Assumptions.assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "no corpus of pages: set colophon.corpus to its folder");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> pages =
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
            return Stream.iterate(0, i -> i < pages.size(), i -> i + STEP)
                    .map(pages::get)
                    .toList();
        }
    }
}
