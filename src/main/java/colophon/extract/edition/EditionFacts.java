package colophon.extract.edition;

import colophon.claim.Mention;
import colophon.claim.PartialDate;
import colophon.extract.value.Isbn;
import colophon.extract.value.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says of one edition or translation.
 *
 * @param language its language, or the regional variant
 * @param title its title in that language
 * @param gloss what the title means literally, in the article's language
 * @param translators who translated it
 * @param publishers who published it
 * @param date when
 * @param formats hardback, audiobook and the like
 * @param isbns its numbers in any form, wrong ones too
 * @param pages how many pages it has
 * @param others further people with the property that each is stated by (cover artists, readers)
 */
public record EditionFacts(
        Language language,
        String title,
        Optional<String> gloss,
        List<Mention> translators,
        List<Mention> publishers,
        Optional<PartialDate> date,
        List<Mention> formats,
        List<Isbn> isbns,
        Optional<Integer> pages,
        List<Credit> others) {
    /** A person with the id of the property that says what they did. */
    public record Credit(String property, Mention person) {}

    public EditionFacts {
        Objects.requireNonNull(language);
        Objects.requireNonNull(gloss);
        translators = List.copyOf(translators);
        publishers = List.copyOf(publishers);
        Objects.requireNonNull(date);
        formats = List.copyOf(formats);
        isbns = List.copyOf(isbns);
        Objects.requireNonNull(pages);
        others = List.copyOf(others);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an edition has a title");
        }
    }

    /** An edition of which only language and title are known. */
    public static EditionFacts of(Language language, String title) {
        return new EditionFacts(
                language,
                title,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** This with a literal meaning of the title. */
    public EditionFacts withGloss(Optional<String> meaning) {
        return new EditionFacts(language, title, meaning, translators, publishers, date, formats, isbns, pages, others);
    }

    /** This with people and publishers. */
    public EditionFacts withMakers(List<Mention> newTranslators, List<Mention> newPublishers) {
        return new EditionFacts(
                language, title, gloss, newTranslators, newPublishers, date, formats, isbns, pages, others);
    }

    /** This with a date. */
    public EditionFacts withDate(Optional<PartialDate> newDate) {
        return new EditionFacts(
                language, title, gloss, translators, publishers, newDate, formats, isbns, pages, others);
    }

    /** This with forms and numbers. */
    public EditionFacts withBook(List<Mention> newFormats, List<Isbn> newIsbns, Optional<Integer> newPages) {
        return new EditionFacts(
                language, title, gloss, translators, publishers, date, newFormats, newIsbns, newPages, others);
    }

    /** This with further credits. */
    public EditionFacts withOthers(List<Credit> credits) {
        return new EditionFacts(language, title, gloss, translators, publishers, date, formats, isbns, pages, credits);
    }
}
