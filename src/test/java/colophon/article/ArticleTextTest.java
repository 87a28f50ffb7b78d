package colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
    @Test
    void placesAreCountedInCodePoints() {
        String words = "\uD83D\uDC26ab\uD83D\uDE00\uD83Dc\uDC26";
        ArticleText text = ArticleText.of(words);
        assertThat(text.length()).isEqualTo(words.codePointCount(0, words.length()));
        for (int i = 0; i <= words.length(); i++) {
            boolean inPair =
                    i > 0 && i < words.length() && Character.isSurrogatePair(words.charAt(i - 1), words.charAt(i));
            if (!inPair) {
                assertThat(text.codePoint(i)).isEqualTo(words.codePointCount(0, i));
                assertThat(text.charIndex(text.codePoint(i))).isEqualTo(i);
            }
        }
        assertThat(text.slice(new Span(1, 4))).isEqualTo("ab\uD83D\uDE00");
    }
}
