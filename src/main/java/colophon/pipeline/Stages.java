package colophon.pipeline;

import colophon.extract.article.ArticleExtraction;
import colophon.reader.html.HtmlReader;
import colophon.reader.text.TextReader;
import colophon.reader.wikitext.WikitextReader;
import java.util.Map;

/** The stages that the program is made of. */
final class Stages {
    private Stages() {}

    /** Every reader joined with all extractors. */
    static FileExtraction extraction(ReadSettings settings) {
        return extraction(ArticleExtraction.standard(), settings);
    }

    /** Every reader joined with extractors. */
    static FileExtraction extraction(ArticleExtraction extraction, ReadSettings settings) {
        return new FileExtraction(
                Map.of(
                        SourceForm.TEXT,
                        TextReader.withDefaults(),
                        SourceForm.HTML,
                        new HtmlReader(),
                        SourceForm.WIKITEXT,
                        new WikitextReader()),
                extraction::extract,
                settings);
    }
}
