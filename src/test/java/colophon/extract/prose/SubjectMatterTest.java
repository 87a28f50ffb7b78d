package colophon.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectMatterTest {
    private static SubjectMatter of(String about, String text) {
        return SubjectMatter.of(
                Invented.article(about, "Career", text).article(),
                Invented.topic(about).subject().type());
    }

    @Test
    void anArticleMostlyOverFilmsMeansFilms() {
        assertThat(of("person", "Her films. ".repeat(12) + "A novel.")).isEqualTo(SubjectMatter.FILMS);
        assertThat(of("person", "Her novels. ".repeat(12))).isEqualTo(SubjectMatter.TEXTS);
    }

    @Test
    void fewOrMixedWordsTellNothing() {
        assertThat(of("person", "Her films. ".repeat(3))).isEqualTo(SubjectMatter.OTHER);
        assertThat(of("person", "Her films and plays. ".repeat(12))).isEqualTo(SubjectMatter.OTHER);
    }

    @Test
    void anArticleAboutAWorkTellsOfItself() {
        assertThat(of("book", "Its films. ".repeat(20))).isEqualTo(SubjectMatter.OTHER);
    }

    @Test
    void anArticleAboutSomethingWrittenSpeaksOfTexts() {
        assertThat(of("magazine", "Novels and stories. Books by many authors. ".repeat(2) + "A film."))
                .isEqualTo(SubjectMatter.TEXTS);
        assertThat(of("magazine", "Its comics. ".repeat(9) + "Some novels. ".repeat(4)))
                .isEqualTo(SubjectMatter.OTHER);
    }
}
