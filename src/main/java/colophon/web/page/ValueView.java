package colophon.web.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A value as a page shows it.
 *
 * @param text its words
 * @param language the BCP 47 tag of the words, empty where they have none
 * @param href where a click leads, none for plain words
 * @param outward whether that is another site
 */
public record ValueView(String text, String language, Optional<String> href, boolean outward) {
    public ValueView {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        Objects.requireNonNull(href);
    }

    /** Plain words. */
    static ValueView plain(String text) {
        return new ValueView(text, "", Optional.empty(), false);
    }
}
