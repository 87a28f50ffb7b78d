package colophon.extract.infobox;

import colophon.article.Infobox;
import colophon.claim.Mention;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A box and what it is about.
 *
 * @param subject what its facts are about
 * @param fields its fields by name, the first of a name
 */
record BoxSubject(Mention subject, Map<String, Infobox.Field> fields) {
    BoxSubject {
        Objects.requireNonNull(subject);
        fields = Map.copyOf(fields);
    }

    Optional<Infobox.Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
