package colophon.extract.list;

import colophon.article.Article;
import colophon.article.ArticleText;
import colophon.article.Passage;
import colophon.article.Span;
import colophon.claim.ClaimSink;
import colophon.claim.EntityType;
import colophon.extract.ExtractionContext;
import colophon.extract.FactExtractor;
import colophon.extract.account.FieldOutcome;
import colophon.extract.account.FieldOutcome.Fate;
import colophon.extract.edition.BookNumbers;
import colophon.extract.edition.EditionClaims;
import colophon.extract.edition.EditionFacts;
import colophon.extract.section.SectionRole;
import colophon.extract.section.SectionRoles;
import colophon.extract.value.Converters;
import colophon.extract.value.Found;
import colophon.extract.value.Isbn;
import colophon.extract.value.Language;
import colophon.extract.value.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of editions of a book in the language of the article: lines with a book number under a heading that says
 * so, and lines of any list that name the book by its title and give a number. Immutable.
 */
public final class EditionListExtractor implements FactExtractor {
    private static final String RULE = "list.edition";
    private static final Set<EntityType> WRITTEN =
            EnumSet.of(EntityType.BOOK, EntityType.SHORT_STORY, EntityType.COMIC_STORY, EntityType.PLAY);

    private final Converters converters;
    private final SectionRoles roles;
    private final Gloss gloss = new Gloss();

    /** An extractor with the packed vocabularies. */
    public EditionListExtractor(Converters converters, SectionRoles roles) {
        this.converters = converters;
        this.roles = roles;
    }

    @Override
    public void extract(ExtractionContext context, ClaimSink claims) {
        Optional<Language> language =
                converters.languages().ofTag(context.article().source().language());
        if (!WRITTEN.contains(context.topic().type()) || language.isEmpty()) {
            return;
        }
        for (PlacedList list : PlacedList.of(context.article(), roles)) {
            if (list.role() != SectionRole.TRANSLATIONS) {
                list.lines().forEach(line -> line(line, list.role(), language.get(), context, claims));
            }
        }
    }

    private void line(Passage line, SectionRole role, Language language, ExtractionContext context, ClaimSink claims) {
        List<Found<Isbn>> numbers = converters.isbns().scan(line.text());
        boolean otherTongue = line.text().contains("(in ") || namesOtherTitle(line, context);
        if (numbers.isEmpty() || otherTongue) {
            return;
        }
        Optional<Passage> imprint = imprint(line, context);
        if (imprint.isEmpty() && role != SectionRole.EDITIONS) {
            return;
        }
        Imprint read = new Imprint(converters, gloss);
        String title = context.topic().subject().name();
        read.read(imprint.orElse(line), title, false);
        List<Isbn> isbns = numbers.stream().map(Found::value).toList();
        for (List<Isbn> book : BookNumbers.byBook(isbns)) {
            EditionFacts facts = EditionFacts.of(language, title)
                    .withMakers(read.translators(), read.publishers())
                    .withDate(dateBefore(line, imprint).or(read::date))
                    .withBook(read.formats(), book, read.pages());
            EditionClaims.emit(facts, context.topic().subject(), context, context.evidence(line.span(), RULE), claims);
        }
        context.account().record(new FieldOutcome("list", "editions", line.text(), line.span(), Fate.TYPED, "P629"));
    }

    /** What follows the book's own title in a line, set in italics or quotation marks. */
    private static Optional<Passage> imprint(Passage line, ExtractionContext context) {
        String title = context.topic().subject().name();
        for (Span emphasis : line.emphases()) {
            if (isTitle(quote(context.article(), emphasis), title)) {
                int to = line.text()
                        .offsetByCodePoints(0, emphasis.end() - line.span().start());
                return isQuoted(line.text(), to) ? Optional.empty() : Optional.of(line.part(to, end(line.text(), to)));
            }
        }
        int at = line.text().indexOf('"' + title);
        return at < 0
                ? Optional.empty()
                : Optional.of(line.part(
                        Math.min(line.text().length(), at + title.length() + 2),
                        line.text().length()));
    }

    /** Whether a title ends within the quoted title of something about it. */
    private static boolean isQuoted(String text, int to) {
        int open = text.lastIndexOf('\u201c', to);
        int close = text.lastIndexOf('\u201d', to - 1);
        long straight = text.substring(0, to).chars().filter(c -> c == '"').count();
        return open > close || straight % 2 == 1;
    }

    /** The end of the sentence that gives the number; what comes behind it are remarks. */
    private static int end(String text, int from) {
        int number = text.indexOf("ISBN", from);
        int stop = number < 0 ? -1 : text.indexOf(". ", number);
        return stop < 0 ? text.length() : stop;
    }

    /** The year in parentheses after the author, before the title: "Pell, Una (1996) [1951]. Ash Harbour. ". */
    private Optional<colophon.claim.PartialDate> dateBefore(Passage line, Optional<Passage> imprint) {
        return imprint.map(rest -> line.text()
                        .substring(0, line.text().length() - rest.text().length()))
                .filter(before -> before.indexOf('(') >= 0)
                .flatMap(before -> converters.dates().first(before.substring(before.indexOf('('))))
                .map(found -> found.value().start());
    }

    /** Whether a line has italics of which none is the book's own title: it is about another work. */
    private static boolean namesOtherTitle(Passage line, ExtractionContext context) {
        String title = context.topic().subject().name();
        return !line.emphases().isEmpty()
                && line.emphases().stream().noneMatch(e -> isTitle(quote(context.article(), e), title));
    }

    private static String quote(Article article, Span span) {
        ArticleText text = article.text();
        return Words.plain(text.slice(span));
    }

    private static boolean isTitle(String words, String title) {
        return words.equalsIgnoreCase(title)
                || words.equalsIgnoreCase(title + ".")
                || words.regionMatches(true, 0, title + ": ", 0, title.length() + 2);
    }
}
