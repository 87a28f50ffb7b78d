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
        String text) {
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
    }
}
