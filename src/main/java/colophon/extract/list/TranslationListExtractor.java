package colophon.extract.list;

import colophon.article.Block;
import colophon.article.Passage;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.edition.EditionClaims;
import colophon.extract.edition.EditionFacts;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.Converters;
import colophon.extract.value.Isbn;
import colophon.extract.value.Language;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of translations, each line an edition: those under a heading that says so, and those whose lines begin with
 * a language whatever the heading. Immutable.
 */
public final class TranslationListExtractor implements FactExtractor {
    private static final String RULE = "list.translation";
    private static final int FEWEST_LINES = 3;

    private final SectionRoles roles;
    private final TranslationLine lines;

    /** An extractor with the packed vocabularies. */
    public TranslationListExtractor(Converters converters, SectionRoles roles) {
        this.roles = roles;
        lines = new TranslationLine(converters);
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        EntityType type = context.topic().type();
        if (type != EntityType.BOOK
                && type != EntityType.SHORT_STORY
                && type != EntityType.PLAY
                && type != EntityType.COMIC_STORY
                && type != EntityType.CREATIVE_WORK
                && type != EntityType.BOOK_SERIES) {
            return;
        }
        for (PlacedList list : PlacedList.of(context.article(), roles)) {
            if (isTranslations(list)) {
                list.items().forEach(item -> item(item, Optional.empty(), context, claims));
            }
        }
    }

    /** Under a heading of its own, or most of at least three lines begin with a language and a title after it. */
    private boolean isTranslations(PlacedList list) {
        if (list.role() == SectionRole.TRANSLATIONS) {
            return true;
        }
        if (list.role() == SectionRole.EXTERNAL_LINKS || list.role() == SectionRole.SEE_ALSO) {
            return false;
        }
        List<Passage> all = list.items().stream().map(Block.Item::passage).toList();
        long fitting = all.stream().filter(lines::startsWithLanguage).count();
        long marked = all.stream().filter(lines::hasMarkedTitle).count();
        return fitting >= FEWEST_LINES && 3 * fitting >= 2 * all.size() && 2 * marked >= fitting;
    }

    private void item(Block.Item item, Optional<Language> above, ExtractionContext context, ClaimSink claims) {
        Passage line = item.passage().strip();
        Optional<Language> language = lines.onlyLanguage(line);
        if (language.isEmpty() && !line.isBlank()) {
            line(line, above, context, claims);
        }
        item.children().forEach(child -> item(child, language.or(() -> above), context, claims));
    }

    private void line(Passage line, Optional<Language> above, ExtractionContext context, ClaimSink claims) {
        List<EditionFacts> editions = lines.read(line, above);
        for (EditionFacts edition : editions) {
            edition.isbns().stream().filter(isbn -> !isbn.isValid()).forEach(isbn -> report(context, line, isbn));
            EditionClaims.emit(
                    edition, context.topic().subject(), context, context.evidence(line.span(), RULE), claims);
        }
        Fate fate = editions.isEmpty() ? Fate.REJECTED : Fate.TYPED;
        String reason = editions.isEmpty() ? "no language and title found in it" : "P629";
        context.account().record(new FieldOutcome("list", "translations", line.text(), line.span(), fate, reason));
    }

    private static void report(ExtractionContext context, Passage line, Isbn isbn) {
        context.report(
                "isbn-check-digit",
                line.span(),
                "the check digit of ISBN " + isbn.text() + " is wrong",
                "Correct the number in the article.");
    }
}
