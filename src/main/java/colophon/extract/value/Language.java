package colophon.extract.value;

import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.Objects;

/**
 * A language or a regional or written variant of one.
 *
 * @param name its name in English, such as {@code French} or {@code Brazilian Portuguese}
 * @param title the title of its article, such as {@code French language}
 * @param tag its BCP 47 tag
 */
public record Language(String name, String title, String tag) {
    public Language {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(tag);
    }

    /** This language as a thing of the graph. */
    public Mention.Page mention() {
        return Mention.linked(name, title, EntityType.LANGUAGE);
    }

    /** Whether a film "in" it has no spoken words: the tag {@code zxx}, no linguistic content. */
    public boolean isNone() {
        return tag.equals("zxx");
    }
}
