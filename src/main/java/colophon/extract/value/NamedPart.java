package colophon.extract.value;

import colophon.article.Link;
import colophon.article.Passage;
import colophon.claim.EntityType;
import colophon.claim.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One name of a list of names.
 *
 * @param words the name alone, without notes
 * @param notes what stands in parentheses after it ("uncredited", "screenplay"), in order
 * @param link the link that gives its identity
 */
public record NamedPart(Passage words, List<String> notes, Optional<Link> link) {
    public NamedPart {
        Objects.requireNonNull(words);
        notes = List.copyOf(notes);
        Objects.requireNonNull(link);
    }

    /** The name as written, white space made single plain spaces. */
    public String name() {
        return Words.plain(words.text());
    }

    /** The named thing: by its link, else by its name. */
    public Mention.Page mention(EntityType type) {
        return link.map(l -> Mention.linked(name(), l.target(), type)).orElseGet(() -> Mention.named(name(), type));
    }
}
