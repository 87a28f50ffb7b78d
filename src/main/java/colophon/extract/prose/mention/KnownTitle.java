package colophon.extract.prose.mention;

import java.util.Objects;
import java.util.Optional;

/**
 * A title that the article has shown to be one.
 *
 * @param text the title
 * @param link the title of its page, where a link gave it
 * @param own whether it is the title of the article's subject
 */
public record KnownTitle(String text, Optional<String> link, boolean own) {
    public KnownTitle {
        Objects.requireNonNull(link);
    }
}
