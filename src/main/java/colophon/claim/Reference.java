package colophon.claim;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where a statement stands: an article and the words in it.
 *
 * @param article the key of the article
 * @param evidence the words and their place
 */
public record Reference(EntityKey article, Evidence evidence) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::article)
            .thenComparing(r -> r.evidence().span())
            .thenComparing(r -> r.evidence().rule());

    public Reference {
        Objects.requireNonNull(article);
        Objects.requireNonNull(evidence);
    }

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
