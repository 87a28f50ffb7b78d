package colophon.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import colophon.article.Article;
import colophon.article.ArticleText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every article, fixture or not. */
class ArticleInvariantsTest {
    @TestFactory
    Stream<DynamicTest> everyPieceIsInItsPlace() {
        return each(f -> Invariants.check(Articles.read(Articles.bytes(f))));
    }

    @TestFactory
    Stream<DynamicTest> readingAgainGivesTheSame() {
        return each(f -> assertThat(Articles.read(Articles.bytes(f))).isEqualTo(Articles.read(Articles.bytes(f))));
    }

    @TestFactory
    Stream<DynamicTest> encodingsLineEndsAndCompositionMakeNoDifference() {
        return each(f -> {
            String text = new String(Articles.bytes(f), StandardCharsets.UTF_8);
            Article plain = Articles.read(text.getBytes(StandardCharsets.UTF_8));
            Stream.of(
                            bytes("\uFEFF" + text),
                            bytes(text.replace("\n", "\r\n")),
                            bytes(text.replace('\n', '\r')),
                            bytes(Normalizer.normalize(text, Normalizer.Form.NFD)),
                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))
                    .forEach(v -> assertThat(Articles.read(v)).isEqualTo(plain));
        });
    }

    @Test
    void charactersBeyondTheBasicPlaneCountOnce() {
        Article article =
                Articles.read(bytes("𝒯ern 😀\n\nTern is a 😀 film.[1] It 𝒯 ran.\n\n  • 😀 one\n  • two 😀\n"));
        Invariants.check(article);
        assertThat(article.text().length()).isLessThan(article.text().toString().length());
    }

    /** Real articles in number, where a folder of them is named by {@code colophon.corpus.plaintext}. */
    @Test
    void aCorpusOfArticlesReadsWhole() {
        String folder = System.getProperty("colophon.corpus.plaintext", "../corpus/plaintext");
        assumeTrue(Files.isDirectory(Path.of(folder)), "no corpus of plain-text articles at " + folder);
        for (Path file : Articles.texts(Path.of(folder))) {
            Article article = Articles.read(Articles.bytes(file));
            Invariants.check(article);
            assertThat(article.infoboxes()).as(file.toString()).isEmpty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<DynamicTest> each(Consumer<Path> check) {
        return Stream.of(Articles.fixtures(), Articles.others())
                .flatMap(List::stream)
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> check.accept(f)));
    }

    /** The invariants must notice what breaks them. */
    @Test
    void aPassageInTheWrongPlaceIsNoticed() {
        Article article = Articles.read(bytes("Tern\n\nTern is a film.\n"));
        Article moved = new Article(
                article.title(),
                article.source(),
                ArticleText.of("x" + article.text()),
                article.infoboxes(),
                article.sections(),
                article.categories(),
                article.languageLinks(),
                article.redirects(),
                article.externalLinks());
        assertThat(Stream.of(article, moved).map(a -> notices(a)).toList()).isEqualTo(Arrays.asList(false, true));
    }

    private static boolean notices(Article article) {
        try {
            Invariants.check(article);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }
}
