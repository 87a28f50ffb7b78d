package colophon.reader.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a page once the words of the site around the article are taken away.
 *
 * @param title the article's title
 * @param body the lines of the article below its title
 * @param encyclopedia where it comes from
 * @param date the day the text was copied or last changed
 * @param categories the article's categories
 * @param redirects other titles of the article
 */
record Sifted(
        String title,
        List<Line> body,
        Encyclopedias.Encyclopedia encyclopedia,
        Optional<LocalDate> date,
        List<String> categories,
        List<String> redirects) {
    Sifted {
        body = List.copyOf(body);
        categories = List.copyOf(categories);
        redirects = List.copyOf(redirects);
    }
}
