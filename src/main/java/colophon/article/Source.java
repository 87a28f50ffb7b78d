package colophon.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article's text came from and on what terms.
 *
 * @param file the file as the user named it; for messages, never published
 * @param language the BCP 47 tag of the article's language
 * @param encyclopedia the encyclopedia's name, such as {@code English Wikipedia}
 * @param license the IRI of the licence the text is under
 * @param canonical the article's own address at its encyclopedia, where the source tells it
 * @param revision the revision's id, where the source tells it
 * @param date the day the text was last changed or copied, where the source tells it
 * @param item the id of the subject's Wikidata item, such as {@code Q42}, where the source tells it
 */
public record Source(
        String file,
        String language,
        String encyclopedia,
        String license,
        Optional<String> canonical,
        Optional<String> revision,
        Optional<LocalDate> date,
        Optional<String> item) {
    /** The licence of Wikipedia's text before and after 2023: the version a source states wins over this default. */
    public static final String CC_BY_SA_3 = "https://creativecommons.org/licenses/by-sa/3.0/";

    public Source {
        Objects.requireNonNull(file);
        Objects.requireNonNull(language);
        Objects.requireNonNull(encyclopedia);
        Objects.requireNonNull(license);
        Objects.requireNonNull(canonical);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(date);
        Objects.requireNonNull(item);
    }

    /** A source that does not tell the Wikidata item. */
    public Source(
            String file,
            String language,
            String encyclopedia,
            String license,
            Optional<String> canonical,
            Optional<String> revision,
            Optional<LocalDate> date) {
        this(file, language, encyclopedia, license, canonical, revision, date, Optional.empty());
    }
}
