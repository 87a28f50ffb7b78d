package colophon.extract.infobox;

import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.edition.BookNumbers;
import colophon.extract.edition.EditionClaims;
import colophon.extract.edition.EditionFacts;
import colophon.extract.value.Converters;
import colophon.extract.value.Found;
import colophon.extract.value.Isbn;
import colophon.extract.value.Language;
import colophon.extract.value.NameList;
import colophon.extract.value.NamedPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readers of what a box says of an edition rather than of the work: book numbers, "first edition" details. */
final class EditionReaders {
    private EditionReaders() {}

    /** Book numbers, each book an edition; a number whose check digit is wrong is kept and said to be wrong. */
    static FieldReader isbn(Converters converters) {
        return reading -> {
            Passage value = reading.value();
            List<Found<Isbn>> numbers = converters.isbns().scan(value.text());
            if (numbers.isEmpty()) {
                reading.reject(value, "no book number");
                return;
            }
            List<Isbn> isbns = numbers.stream().map(Found::value).toList();
            for (List<Isbn> book : BookNumbers.byBook(isbns)) {
                book.stream().filter(isbn -> !isbn.isValid()).forEach(isbn -> report(reading, isbn));
                edition(reading, converters, book, note(value.text(), numbers, book.getLast()));
            }
        };
    }

    private static void report(FieldReading reading, Isbn isbn) {
        reading.context()
                .report(
                        "isbn-check-digit",
                        reading.value().span(),
                        "the check digit of ISBN " + isbn.text() + " is wrong",
                        "Correct the number in the article.");
    }

    private static void edition(FieldReading reading, Converters converters, List<Isbn> book, String note) {
        List<Mention> formats = List.copyOf(converters.formats().scan(note));
        if (formats.isEmpty()) {
            formats = onlyFormat(reading, converters);
        }
        Language language = language(reading, converters);
        EditionFacts facts =
                EditionFacts.of(language, reading.box().subject().name()).withBook(formats, book, Optional.empty());
        emit(reading, facts);
    }

    private static void emit(FieldReading reading, EditionFacts facts) {
        EditionClaims.emit(
                facts,
                reading.box().subject(),
                reading.context(),
                reading.context().evidence(reading.span(), reading.ruleId()),
                reading.sink());
    }

    /** What a box says of its single form: with one form of print there is one thing that the number can be on. */
    private static List<Mention> onlyFormat(FieldReading reading, Converters converters) {
        List<Mention> formats = reading.sibling("media-type")
                .map(words -> converters.formats().scan(words.text()).stream()
                        .filter(format -> !format.name().equals("print"))
                        .map(Mention.class::cast)
                        .toList())
                .orElse(List.of());
        return formats.size() == 1 ? formats : List.of();
    }

    /** The parentheses after a number, up to the next number. */
    private static String note(String text, List<Found<Isbn>> numbers, Isbn last) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).value().equals(last)) {
                int to = i + 1 < numbers.size() ? numbers.get(i + 1).from() : text.length();
                return text.substring(numbers.get(i).to(), to).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static Language language(FieldReading reading, Converters converters) {
        return reading.sibling("original-language")
                .or(() -> reading.sibling("language"))
                .flatMap(words -> TextReaders.firstLanguage(words.text(), converters.languages()))
                .filter(language -> !language.isNone())
                .or(() -> converters
                        .languages()
                        .ofTag(reading.context().article().source().language()))
                .orElseGet(() -> new Language("English", "English language", "en"));
    }

    /** When a translated work came out in English: an edition in the article's language. */
    static FieldReader inArticleLanguage(Converters converters) {
        return reading -> {
            Optional<PartialDate> date = converters
                    .dates()
                    .first(reading.value().text())
                    .map(f -> f.value().start());
            Optional<Language> language = converters
                    .languages()
                    .ofTag(reading.context().article().source().language());
            if (date.isEmpty() || language.isEmpty()) {
                reading.reject(reading.value(), "no date");
                return;
            }
            emit(
                    reading,
                    EditionFacts.of(language.get(), reading.box().subject().name())
                            .withDate(date));
        };
    }

    /** A cover artist: of the first edition where the box says so, else of the work. */
    static FieldReader coverArtist(Converters converters) {
        NameList names = NameList.of(NameList.Kind.PEOPLE);
        return reading -> {
            for (NamedPart part : names.split(reading.lines())) {
                boolean first = part.notes().stream()
                        .anyMatch(note -> note.toLowerCase(Locale.ROOT).contains("edition"));
                if (!converters.notValues().isProperName(part.name())) {
                    reading.reject(part.words(), "no name of a person");
                } else if (first) {
                    Mention artist = part.mention(EntityType.PERSON);
                    emit(
                            reading,
                            EditionFacts.of(
                                            language(reading, converters),
                                            reading.box().subject().name())
                                    .withOthers(List.of(new EditionFacts.Credit("P736", artist))));
                } else {
                    reading.state(part.mention(EntityType.PERSON));
                }
            }
        };
    }
}
