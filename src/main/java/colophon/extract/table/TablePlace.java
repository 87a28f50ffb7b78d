package colophon.extract.table;

import colophon.article.Passage;
import colophon.claim.Evidence;
import colophon.claim.Mention;
import colophon.extract.ExtractionContext;
import colophon.extract.award.AwardPage;
import colophon.extract.award.AwardSetting;
import colophon.extract.name.ArticleNames;
import java.util.List;
import java.util.Locale;

/**
 * Where a table stands: its article, the headings above it from the outermost in, its caption last, and what those and the
 * sentence before it say of awards.
 *
 * @param context the article's context
 * @param names whom names mean in the article
 * @param page for stating awards
 * @param headings the headings above the table
 * @param setting what the words above say of awards
 */
record TablePlace(
        ExtractionContext context, ArticleNames names, AwardPage page, List<Passage> headings, AwardSetting setting) {
    TablePlace {
        headings = List.copyOf(headings);
    }

    Mention.Page subject() {
        return context.topic().subject();
    }

    Evidence evidence(Layout.Line line, String rule) {
        return context.evidence(line.row().span(), rule);
    }

    /** Whether a heading above the table has one of some words, in lower case. */
    boolean isUnder(String... words) {
        return headings.stream()
                .map(h -> " " + h.text().toLowerCase(Locale.ROOT) + " ")
                .anyMatch(h -> List.of(words).stream().anyMatch(h::contains));
    }
}
