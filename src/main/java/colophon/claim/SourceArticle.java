package colophon.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The article that claims were read from, as it is published: its text, where it came from and on what terms.
 *
 * @param title its title
 * @param language the BCP 47 tag of its language
 * @param encyclopedia the name of the encyclopedia
 * @param license the IRI of its licence
 * @param canonical its own address there, where known
 * @param revision the revision's id, where known
 * @param date the day it was last changed or copied, where known
 * @param redirects other titles that lead to it, where known
 * @param text the text that references quote
 * @param item the id of its subject's Wikidata item, such as {@code Q42}, where the article tells it
 */
public record SourceArticle(
        String title,
        String language,
        String encyclopedia,
        String license,
        Optional<String> canonical,
        Optional<String> revision,
        Optional<LocalDate> date,
        List<String> redirects,
        String text,
        Optional<String> item) {
    public SourceArticle {
        Objects.requireNonNull(language);
        Objects.requireNonNull(encyclopedia);
        Objects.requireNonNull(license);
        Objects.requireNonNull(canonical);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(date);
        redirects = List.copyOf(redirects);
        Objects.requireNonNull(text);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
        Objects.requireNonNull(item);
    }

    /** An article that does not tell its subject's Wikidata item. */
    public SourceArticle(
            String title,
            String language,
            String encyclopedia,
            String license,
            Optional<String> canonical,
            Optional<String> revision,
            Optional<LocalDate> date,
            List<String> redirects,
            String text) {
        this(title, language, encyclopedia, license, canonical, revision, date, redirects, text, Optional.empty());
    }
}
