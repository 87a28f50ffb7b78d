package colophon.extract.list;

import colophon.article.Passage;
import colophon.extract.edition.BookNumbers;
import colophon.extract.edition.EditionFacts;
import colophon.extract.value.Converters;
import colophon.extract.value.Isbn;
import colophon.extract.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one line of a list of translations in the many shapes that people write. */
final class TranslationLine {
    private final Converters converters;
    private final LanguageMark marks;
    private final Gloss gloss = new Gloss();

    TranslationLine(Converters converters) {
        this.converters = converters;
        marks = new LanguageMark(converters.languages());
    }

    /** Whether a line begins with a language and a title after it, as those of lists of translations do. */
    boolean startsWithLanguage(Passage line) {
        return marks.leading(line)
                .flatMap(m -> TitleAndRest.of(m.rest().getFirst()))
                .filter(t -> t.marked() || t.title().length() > 2)
                .isPresent();
    }

    /** Whether the title after the language is set off by quotation marks or italics. */
    boolean hasMarkedTitle(Passage line) {
        return marks.leading(line)
                .flatMap(m -> TitleAndRest.of(m.rest().getFirst()))
                .filter(TitleAndRest::marked)
                .isPresent();
    }

    /** The language of a line that is nothing but one, above lines of its editions. */
    Optional<Language> onlyLanguage(Passage line) {
        String text = line.text().strip();
        return converters.languages().named(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    /**
     * The editions that a line names.
     *
     * @param above the language of the line that holds this one, for lines that name none
     */
    List<EditionFacts> read(Passage line, Optional<Language> above) {
        Optional<LanguageMark.Marked> marked = marks.leading(line).or(() -> marks.within(line));
        if (marked.isEmpty() && above.isEmpty()) {
            return List.of();
        }
        List<Passage> parts = marked.map(LanguageMark.Marked::rest).orElse(List.of(line));
        Language language =
                marked.map(LanguageMark.Marked::language).or(() -> above).orElseThrow();
        Optional<TitleAndRest> title = parts.isEmpty() ? Optional.empty() : TitleAndRest.of(parts.getFirst());
        if (title.isEmpty() || language.isNone()) {
            return List.of();
        }
        Imprint imprint = new Imprint(converters, gloss);
        imprint.read(title.get().rest(), title.get().title(), true);
        parts.stream().skip(1).forEach(part -> imprint.read(part, title.get().title(), false));
        return editions(language, title.get().title(), imprint);
    }

    private static List<EditionFacts> editions(Language language, String title, Imprint imprint) {
        List<EditionFacts> editions = new ArrayList<>();
        for (List<Isbn> book : BookNumbers.byBook(imprint.isbns())) {
            editions.add(EditionFacts.of(language, title)
                    .withGloss(imprint.meaning())
                    .withMakers(imprint.translators(), imprint.publishers())
                    .withDate(imprint.date())
                    .withBook(imprint.formats(), book, imprint.pages()));
        }
        return editions;
    }
}
