package colophon.extract.article;

import colophon.claim.EntityType;
import colophon.data.DataTable;
import java.util.Objects;

/**
 * A kind of thing that articles are about.
 *
 * @param label the value of "instance of": {@code novel}, {@code film}, {@code human}
 * @param type its type in the graph
 * @param word the plain word for it in addresses
 */
record TopicKind(String label, EntityType type, String word) {
    TopicKind {
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        Objects.requireNonNull(word);
    }

    static TopicKind of(DataTable.Row row) {
        return new TopicKind(row.need("label"), EntityType.valueOf(row.need("type")), row.need("kind"));
    }
}
