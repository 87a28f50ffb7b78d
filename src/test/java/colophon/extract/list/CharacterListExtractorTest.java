package colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.article.Article;
import colophon.claim.EntityType;
import colophon.extract.section.SectionRoles;
import colophon.extract.table.ArticleFixture;
import colophon.extract.value.NotValues;
import org.junit.jupiter.api.Test;

/** Lists of the characters of invented works. */
class CharacterListExtractorTest {
    private final CharacterListExtractor extractor = new CharacterListExtractor(SectionRoles.load(), NotValues.load());

    @Test
    void namesWithADescriptionOrALink() {
        Article article = ArticleFixture.article(
                "Ash Harbour",
                "Ash Harbour is a novel.",
                "== Characters",
                "* Ann Marr \u2013 a ferryman's daughter",
                "* [[Tom Dorn]], her brother: a thief",
                "* The Harbourmaster: nobody knows his name",
                "* Dock workers, who strike",
                "* [[The Keeper (character)|The Keeper]]");
        assertThat(ArticleFixture.said(article, EntityType.BOOK, extractor))
                .containsExactly(
                        "Ash Harbour P674 Ash Harbour/character/Ann Marr",
                        "Ash Harbour P674 Tom Dorn",
                        "Ash Harbour P674 The Keeper [The Keeper (character)]");
    }

    @Test
    void aCastListAndAPersonsPageAreNotRead() {
        Article cast = ArticleFixture.article(
                "Ash Harbour", "Ash Harbour is a film.", "== Characters", "* Edda Quill as Ann Marr, a ferrywoman");
        assertThat(ArticleFixture.said(cast, EntityType.MOVIE, extractor)).isEmpty();
        Article person = ArticleFixture.article("Ada Quill", "== Characters", "* Ann Marr \u2013 a sketch");
        assertThat(ArticleFixture.said(person, EntityType.PERSON, extractor)).isEmpty();
    }
}
