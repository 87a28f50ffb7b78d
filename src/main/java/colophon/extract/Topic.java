package colophon.extract;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article is about, as far as its infobox and the first sentence of its lead prove it.
 *
 * @param subject the article's subject, with its type
 * @param kind the common noun that the article gives for it ("novel", "drama film"), where it does
 */
public record Topic(Mention.Page subject, Optional<String> kind) {
    public Topic {
        Objects.requireNonNull(kind);
    }

    /** The type that the article proves; THING where it is about nothing that the graph describes. */
    public EntityType type() {
        return subject.type();
    }
}
